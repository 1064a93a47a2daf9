package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;

/** A sentence with its dependency tree. Each word's children are found once. */
public final class Sentence {
  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»");

  /** The parts of a story that are told differently. */
  public enum Zone {
    HEADLINE,
    BODY
  }

  private final int index;
  private final Zone zone;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index place in the document
   * @param zone what part of the story it is
   */
  public Sentence(int index, Zone zone, Span span, List<Token> tokens) {
    this.index = index;
    this.zone = zone;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  /** By the index of the governor; empty when nothing has one. */
  private static List<List<Token>> childrenOf(List<Token> tokens) {
    boolean parsed = tokens.stream().anyMatch(token -> token.head() >= 0);
    List<List<Token>> children = new ArrayList<>();
    if (parsed) {
      tokens.forEach(_ -> children.add(new ArrayList<>(2)));
      for (Token token : tokens) {
        if (token.head() >= 0) {
          children.get(token.head()).add(token);
        }
      }
      children.replaceAll(List::copyOf);
    }
    return List.copyOf(children);
  }

  public int index() {
    return index;
  }

  public Zone zone() {
    return zone;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  public List<Token> children(Token token) {
    int at = token.index();
    return at < 0 || at >= children.size() ? List.of() : children.get(at);
  }

  /** Children with this relation or a kind of it. */
  public List<Token> children(Token token, String relation) {
    List<Token> found = List.of();
    for (Token child : children(token)) {
      if (child.isRelation(relation)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found.isEmpty() ? found : Collections.unmodifiableList(found);
  }

  public Optional<Token> child(Token token, String relation) {
    for (Token child : children(token)) {
      if (child.isRelation(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The preposition or case marker of a word, lower case; empty when it has none. */
  public String marker(Token token) {
    StringBuilder marker = new StringBuilder();
    for (Token child : children(token)) {
      if (child.relation().equals("case") || child.relation().equals("mark")) {
        marker.append(marker.isEmpty() ? "" : " ").append(child.lemma());
      }
    }
    return marker.toString();
  }

  /** The word and all that is joined to it by "and", commas or "as well as". */
  public List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (Token child : children(token, "conj")) {
      all.addAll(withConjuncts(child));
    }
    return all;
  }

  /** From the word up to the root, the word first. */
  public List<Token> pathToRoot(Token token) {
    List<Token> path = new ArrayList<>();
    Token at = token;
    path.add(at);
    while (at.head() >= 0 && path.size() <= tokens.size()) {
      at = tokens.get(at.head());
      path.add(at);
    }
    return path;
  }

  /** Whether {@code ancestor} is {@code token} or above it. */
  public boolean isUnder(Token token, Token ancestor) {
    return pathToRoot(token).stream().anyMatch(at -> at.index() == ancestor.index());
  }

  /**
   * Whether the token stands inside a quotation: an odd number of quotation marks before it, and
   * one behind.
   */
  public boolean isQuoted(Token token) {
    List<Token> before = tokens.subList(0, token.index());
    List<Token> behind = tokens.subList(token.index(), tokens.size());
    return before.stream().filter(Sentence::isQuotationMark).count() % 2 == 1
        && behind.stream().anyMatch(Sentence::isQuotationMark);
  }

  private static boolean isQuotationMark(Token token) {
    return token.mention() == null && QUOTATION_MARKS.contains(token.word());
  }

  public List<Token> mentions(Class<?> type) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (type.isInstance(token.mention())) {
        found.add(token);
      }
    }
    return Collections.unmodifiableList(found);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence sentence
        && index == sentence.index
        && zone == sentence.zone
        && span.equals(sentence.span)
        && tokens.equals(sentence.tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, zone, span);
  }

  @Override
  public String toString() {
    return "Sentence " + index + ": " + tokens.stream().map(Token::word).toList();
  }
}
