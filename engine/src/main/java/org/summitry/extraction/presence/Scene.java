package org.summitry.extraction.presence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Span;

/**
 * A sentence with what the article has told before it.
 *
 * @param sentence the sentence, parsed or not
 * @param references whom its words mean
 * @param places what places its words name
 * @param homes whose country is which
 */
public record Scene(Sentence sentence, References references, Places places, Homes homes) {
  private static final int NEAR = 4;
  private static final Set<String> WITHOUT = Set.of("without", "except", "minus", "barring");
  private static final Set<String> LOCATIVE = Vocabulary.of("in-and-around");

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The place that the token names: by name, "there" and "the country", "Sydney Airport". */
  public Optional<Where> place(Token token) {
    return places
        .find(token, true)
        .or(() -> places.byNoun(sentence, token))
        .or(() -> isHere(token) ? places.here(sentence) : Optional.empty())
        .or(() -> token.isNoun() ? compound(token) : Optional.empty());
  }

  private static boolean isHere(Token token) {
    return token.mention() == null && token.word().equalsIgnoreCase("here");
  }

  private Optional<Where> compound(Token noun) {
    return sentence.children(noun, "compound").stream()
        .flatMap(child -> places.find(child, true).stream())
        .filter(where -> where.city() != null)
        .findFirst();
  }

  /** Whether the token names a place by name. */
  boolean isPlace(Token token) {
    return places.find(token, true).isPresent();
  }

  /** The place where something is: "in Lima", "at Heathrow", "there"; by the word before it. */
  Optional<Where> located(Token token) {
    if (token.lemma().equals("there") && token.relation().equals("advmod")) {
      return place(token);
    }
    if (token.lemma().equals("here") && token.relation().equals("advmod")) {
      return places.here(sentence);
    }
    String marker = sentence.marker(token);
    if (marker.equals("of")) {
      return sentence
          .head(token)
          .filter(head -> head.isNoun() && LOCATIVE.contains(sentence.marker(head)))
          .flatMap(head -> places.find(token, true));
    }
    String first = marker.isEmpty() ? previous(token) : marker.split(" ")[0];
    boolean square = first.equals("on") && token.mention() instanceof PlaceMention;
    return square || LOCATIVE.contains(first) ? place(token) : Optional.empty();
  }

  /** The word before, in lower case, past an article; empty at the beginning. */
  String previous(Token token) {
    int at = token.index() - 1;
    while (at > 0 && Set.of("the", "both").contains(tokens().get(at).word())) {
      at--;
    }
    return at < 0 || tokens().get(at).mention() != null
        ? ""
        : tokens().get(at).word().toLowerCase(java.util.Locale.ROOT);
  }

  /** The verb that the token belongs to, with no other verb between; null for none. */
  @Nullable Token verbAbove(Token token) {
    for (Token above : sentence.pathToRoot(token).stream().skip(1).limit(6).toList()) {
      if (above.isVerb()) {
        return above;
      }
    }
    return null;
  }

  /** Whom the token means; nobody behind "no" ("No premier was seen there"). */
  public List<Entity> people(Token token) {
    boolean none = Set.of("no", "never", "neither", "nor", "any").contains(previous(token));
    return none ? List.of() : references.resolve(sentence, token);
  }

  /** The people who do what the verb says; where the parse has none, who stands straight before. */
  List<Token> doers(Clauses clauses, Token verb) {
    List<Token> subjects =
        clauses.subjects(sentence, verb).stream().map(t -> clauses.meant(sentence, t)).toList();
    if (subjects.stream().anyMatch(subject -> !people(subject).isEmpty())) {
      return subjects;
    }
    boolean things = !subjects.isEmpty() && sentence.child(verb, "nsubj").isPresent();
    for (int i = verb.index() - 1; !things && i >= Math.max(0, verb.index() - NEAR); i--) {
      Token token = tokens().get(i);
      if (token.isVerb() || token.word().equals(";") || token.word().equals(",")) {
        break;
      }
      if (token.mention() instanceof Actor && WITHOUT.contains(sentence.marker(token))) {
        break;
      }
      if (token.mention() instanceof Actor && !people(token).isEmpty()) {
        return List.of(token);
      }
    }
    return List.of();
  }

  /** A stay of the one at the place. */
  static Draft stay(
      Scene scene,
      String rule,
      Token trigger,
      StatusReading status,
      Where where,
      Entity traveller,
      Span said) {
    Draft draft = new Draft(Kind.VISIT, rule, scene.sentence(), trigger, trigger, status);
    draft.where = where;
    draft.add(traveller, Role.TRAVELLER, said);
    return draft;
  }

  /** A stay told by the words of another: of one who comes along, or at a further stop. */
  static Draft another(
      Scene scene, Draft told, Where where, Entity traveller, Span said, String rule) {
    Draft draft = stay(scene, told.rule, told.trigger, told.status, where, traveller, said);
    draft.aspect = told.aspect;
    draft.rules.add(rule);
    return draft;
  }
}
