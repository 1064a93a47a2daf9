package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Located;
import org.summitry.extraction.evidence.Situation.Named;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/** Every two people of different countries in a sentence, and what speaks for an encounter. */
final class EncounterEvidence {
  private static final int MANY = 5;
  private static final Set<String> INCLUDING = Vocabulary.of("including");

  private static final Set<String> JUDGING = Vocabulary.of("judging-from-afar");
  private static final Set<String> LEAVING = Vocabulary.of("leaving-again");
  private static final Set<String> ASKING = Vocabulary.of("asked-to-come");

  private EncounterEvidence() {}

  static List<Candidate> list(Situation situation) {
    List<Candidate> candidates = new ArrayList<>();
    List<Named> named = situation.named();
    for (int i = 0; i < named.size(); i++) {
      for (Named other : named.subList(i + 1, named.size())) {
        Named one = named.get(i);
        boolean foreign =
            situation.scene().homes().isForeignTo(one.entity(), List.of(other.entity()));
        if (foreign
            && !areCompanions(situation, one, other)
            && !areOfOneParty(situation, one, other)
            && !areOfOneMind(situation, one, other)
            && !visitInTurn(situation, one, other)
            && !isAskedToCome(situation, other)) {
          List<String> clues = clues(situation, one, other);
          candidates.add(
              new Candidate(Kind.MEETING, List.of(one, other), other.token(), null, clues));
        }
      }
    }
    return candidates;
  }

  private static List<String> clues(Situation situation, Named one, Named other) {
    Set<String> clues = new LinkedHashSet<>();
    situation.add(clues);
    WordClues.add(situation.scene().sentence(), one.token(), other.token(), clues);
    TreeClues.add(situation.scene().sentence(), one.token(), other.token(), clues);
    long people = situation.named().stream().map(n -> n.entity().key()).distinct().count();
    clues.add("people:" + Math.min(people, MANY));
    for (Located place : situation.places()) {
      clues.add("place:" + whose(situation, place.where().country(), one, other));
      clues.add("place-prep:" + Clue.before(situation.scene().sentence(), place.token()));
    }
    if (isEachWithAThird(situation, one, other)) {
      clues.add("here:each-with-a-third");
    }
    situation.here().forEach(draft -> context("here:", situation, draft, one, other, clues));
    situation.told().forEach(draft -> context("told:", situation, draft, one, other, clues));
    return List.copyOf(clues);
  }

  /** "Ado was in Oslo in May, and Oyo visited Lima in June": each at the other's, another time. */
  private static boolean visitInTurn(Situation situation, Named one, Named other) {
    return isAtHomeOf(situation, one, other) && isAtHomeOf(situation, other, one);
  }

  private static boolean isAtHomeOf(Situation situation, Named guest, Named host) {
    return situation.here().stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.has(guest.entity()))
        .map(draft -> draft.where)
        .filter(Objects::nonNull)
        .anyMatch(where -> situation.isHomeOf(host.entity(), where.country()));
  }

  /** "Ado and Oyo called on Lima to", "condemned it": so may those do who are far apart. */
  private static boolean areOfOneMind(Situation situation, Named one, Named other) {
    Sentence sentence = situation.scene().sentence();
    return other.token().isRelation("conj")
        && one.token().isRelation("nsubj")
        && other.token().head() == one.token().index()
        && sentence
            .head(one.token())
            .filter(verb -> JUDGING.contains(verb.lemma()) || Announcer.isAppeal(sentence, verb))
            .isPresent();
  }

  /** "The delegation includes Ado and Oyo", "Ado and Oyo left": members of one party. */
  private static boolean areOfOneParty(Situation situation, Named one, Named other) {
    Sentence sentence = situation.scene().sentence();
    Token first =
        one.token().isRelation("conj")
            ? sentence.head(one.token()).orElse(one.token())
            : one.token();
    boolean listed =
        sentence.withConjuncts(first).stream()
            .anyMatch(token -> token.index() == other.token().index());
    return listed
        && sentence
            .head(first)
            .filter(verb -> INCLUDING.contains(verb.lemma()) || LEAVING.contains(verb.lemma()))
            .isPresent();
  }

  /** "The king has invited Ado to visit Lima": they have not met by that. */
  private static boolean isAskedToCome(Situation situation, Named other) {
    Sentence sentence = situation.scene().sentence();
    return other.token().isRelation("obj")
        && sentence
            .head(other.token())
            .filter(verb -> ASKING.contains(verb.lemma()))
            .filter(verb -> sentence.children(verb, "xcomp").stream().anyMatch(Token::isVerb))
            .isPresent();
  }

  /** "Macron and Scholz travelled to Kyiv": who go somewhere together are not said to meet. */
  private static boolean areCompanions(Situation situation, Named one, Named other) {
    List<Draft> stays =
        situation.here().stream()
            .filter(draft -> draft.kind == Kind.VISIT && draft.where != null)
            .toList();
    return stays.stream()
        .filter(stay -> stay.has(one.entity()))
        .anyMatch(stay ->
            stays.stream()
                .anyMatch(same ->
                    same.has(other.entity())
                        && Objects.requireNonNull(same.where)
                            .country()
                            .equals(Objects.requireNonNull(stay.where).country())));
  }

  /** "She met Scholz and Macron": each of the two with her, which says nothing of the two. */
  private static boolean isEachWithAThird(Situation situation, Named one, Named other) {
    List<Draft> encounters =
        situation.here().stream().filter(draft -> draft.kind != Kind.VISIT).toList();
    return encounters.stream()
        .filter(draft -> draft.has(one.entity()) && !draft.has(other.entity()))
        .flatMap(draft -> draft.entities().stream())
        .anyMatch(third ->
            encounters.stream()
                .anyMatch(draft ->
                    draft.has(third) && draft.has(other.entity()) && !draft.has(one.entity())));
  }

  private static String whose(Situation situation, String country, Named one, Named other) {
    return situation.isHomeOf(one.entity(), country)
        ? "home-of-one"
        : situation.isHomeOf(other.entity(), country) ? "home-of-other" : "third";
  }

  /** "told:visit+guest": a stay of one in the country of the other was told before. */
  private static void context(
      String when, Situation situation, Draft draft, Named one, Named other, Set<String> clues) {
    boolean first = draft.has(one.entity());
    boolean second = draft.has(other.entity());
    if (!first && !second) {
      return;
    }
    clues.add(when + draft.kind.code() + (first && second ? "+both" : "+one"));
    if (draft.kind == Kind.VISIT && draft.where != null) {
      String host = draft.where.country();
      if (first && situation.isHomeOf(other.entity(), host)
          || second && situation.isHomeOf(one.entity(), host)) {
        clues.add(when + "visit+guest");
      }
    }
  }
}
