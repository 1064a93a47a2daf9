package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.model.Span;

/**
 * A sentence with its dependency tree.
 *
 * @param index place in the document
 * @param zone what part of the story it is
 */
public record Sentence(int index, Zone zone, Span span, List<Token> tokens) {
  /** The parts of a story that are told differently. */
  public enum Zone {
    HEADLINE,
    BODY
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        children.add(other);
      }
    }
    return children;
  }

  /** Children with this relation or a kind of it. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(child -> child.isRelation(relation)).toList();
  }

  public Optional<Token> child(Token token, String relation) {
    return children(token, relation).stream().findFirst();
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

  public List<Token> mentions(Class<?> type) {
    return tokens.stream().filter(token -> type.isInstance(token.mention())).toList();
  }
}
