package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;

/** The place that holds a gathering: "the summit which Jeddah hosts", "Peru is the host of". */
final class HostPlaces {
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final int NAME_WORDS = 6;

  private final SummitWords words;

  HostPlaces(SummitWords words) {
    this.words = words;
  }

  Optional<Where> find(Sentence sentence, Token gathering, Places places) {
    List<Token> verbs = new ArrayList<>(sentence.children(gathering, "acl"));
    sentence
        .head(gathering)
        .filter(head -> gathering.isRelation("obj") || gathering.isRelation("nmod"))
        .ifPresent(verbs::add);
    for (Token verb : verbs) {
      if (words.has("host", sentence, verb)) {
        Optional<Where> host =
            sentence.child(verb, "nsubj").flatMap(subject -> places.find(subject, true));
        if (host.isPresent()) {
          return host;
        }
      }
    }
    return inName(sentence, gathering, places)
        .or(() -> whereClause(sentence, gathering, places))
        .or(() -> goal(sentence, gathering, places))
        .or(() -> there(sentence, gathering, places));
  }

  /** "leaves for Rio, where the summit will be held": the place that the clause describes. */
  private static Optional<Where> whereClause(Sentence sentence, Token gathering, Places places) {
    return sentence.pathToRoot(gathering).stream()
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb -> verb.relation().equals("acl:relcl"))
        .filter(verb -> sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("where")))
        .filter(verb ->
            sentence.tokens().subList(verb.index(), sentence.tokens().size()).stream()
                .noneMatch(t ->
                    t.head() == verb.index()
                        && IN.contains(sentence.marker(t))
                        && places.find(t, true).isPresent()))
        .flatMap(sentence::head)
        .flatMap(place -> places.find(place, true));
  }

  /** "will fly to Lusaka for a summit": where somebody goes for it. */
  private static Optional<Where> goal(Sentence sentence, Token gathering, Places places) {
    boolean placed =
        sentence.tokens().stream()
            .anyMatch(t ->
                t.index() != gathering.index()
                    && sentence.isUnder(t, gathering)
                    && Set.of("in", "at").contains(sentence.marker(t))
                    && places.find(t, true).isPresent());
    return placed || !sentence.marker(gathering).equals("for")
        ? Optional.empty()
        : sentence.head(gathering).filter(Token::isVerb).stream()
            .flatMap(verb -> sentence.children(verb, "obl").stream())
            .filter(place -> Set.of("to", "in", "for").contains(sentence.marker(place)))
            .flatMap(place -> places.find(place, true).stream())
            .findFirst();
  }

  /** "the Munich Security Conference": a city that the name begins with. */
  private static Optional<Where> inName(Sentence sentence, Token gathering, Places places) {
    int first = gathering.index();
    while (first > 0 && isOfName(sentence.tokens().get(first - 1), gathering)) {
      first--;
    }
    return gathering.mention() == null && first < gathering.index()
        ? places.find(sentence.tokens().get(first), true).filter(where -> where.city() != null)
        : Optional.empty();
  }

  private static boolean isOfName(Token token, Token gathering) {
    boolean joint = Set.of("and", "&", "on", "for").contains(token.lemma());
    boolean capital = Character.isUpperCase(token.word().charAt(0));
    return gathering.index() - token.index() <= NAME_WORDS && (joint || capital);
  }

  /** "left the informal summit there": the place spoken of last. */
  private static Optional<Where> there(Sentence sentence, Token gathering, Places places) {
    int next = gathering.index() + 1;
    if (next < sentence.tokens().size() && sentence.tokens().get(next).word().equals("here")) {
      return places.here(sentence);
    }
    return next < sentence.tokens().size() && sentence.tokens().get(next).lemma().equals("there")
        ? places.byNoun(sentence, sentence.tokens().get(next))
        : Optional.empty();
  }
}
