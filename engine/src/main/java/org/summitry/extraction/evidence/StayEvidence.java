package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Dateline;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Located;
import org.summitry.extraction.evidence.Situation.Named;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;

/** Everybody in a sentence with every foreign place in it, and what speaks for a stay there. */
final class StayEvidence {
  /** What one speaks of or works at from elsewhere. */
  private static final Set<String> ABOUT = Vocabulary.of("matters-of-a-place");

  private static final Set<String> AT = Set.of("in", "to", "at");
  private static final int NEAR = 3;

  private StayEvidence() {}

  static List<Candidate> list(Situation situation, WordLists words) {
    List<Located> places =
        situation.places().stream()
            .filter(
                place -> !isDateline(situation, place.where()) && !Dateline.holds(place.token()))
            .filter(place -> !situation.isSentTo(words, place.token()))
            .filter(place -> !isOfSomebody(situation, place.token()))
            .filter(place -> !NoStay.is(situation, place))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Named person : situation.named()) {
      for (Located place : places) {
        Where where = place.where();
        boolean abroad = !situation.isHomeOf(person.entity(), where.country());
        if (abroad
            && !isVisitedAtHome(situation, person)
            && !isMetElsewhere(situation, person, place)
            && !isReceived(situation, person, where)) {
          List<String> clues = clues(situation, person, place.token(), where);
          candidates.add(new Candidate(Kind.VISIT, List.of(person), place.token(), where, clues));
        }
      }
    }
    return candidates;
  }

  /** "sees leaders of Peru and Chile", "mediation in Peru": whose they are, what it is about. */
  private static boolean isOfSomebody(Situation situation, Token place) {
    Sentence sentence = situation.scene().sentence();
    Token first = place.isRelation("conj") ? sentence.head(place).orElse(place) : place;
    boolean of = sentence.marker(first).equals("of");
    return sentence
            .head(first)
            .filter(head -> of && head.mention() instanceof Actor || ABOUT.contains(head.lemma()))
            .isPresent()
        || place.mention() == null && ABOUT.contains(place.lemma());
  }

  /** "meets Ado in Lima, in Quito Oyo": who is named straight behind the own country is there. */
  private static boolean isVisitedAtHome(Situation situation, Named person) {
    Sentence sentence = situation.scene().sentence();
    boolean visited =
        person.token().mention() instanceof Actor && !person.token().relation().startsWith("nsubj");
    return visited
        && situation.places().stream()
            .filter(place -> place.token().index() < person.token().index())
            .filter(
                place -> AT.contains(sentence.marker(place.token())) || isBehind(sentence, place))
            .reduce((first, second) -> second)
            .filter(place -> person.token().index() - place.token().index() <= NEAR)
            .filter(place -> situation.isHomeOf(person.entity(), place.where().country()))
            .isPresent();
  }

  private static boolean isBehind(Sentence sentence, Located place) {
    int before = place.token().index() - 1;
    return before >= 0 && AT.contains(sentence.tokens().get(before).word());
  }

  /** "will meet Ado in Lima and Oyo in Quito": Ado is met in Lima, and Quito is Oyo's. */
  private static boolean isMetElsewhere(Situation situation, Named person, Located place) {
    List<Draft> met =
        situation.here().stream()
            .filter(draft -> draft.kind == Kind.MEETING && draft.where != null)
            .toList();
    boolean others =
        met.stream()
            .filter(
                draft -> Objects.requireNonNull(draft.where).span().equals(place.token().span()))
            .anyMatch(draft -> !draft.has(person.entity()));
    return others
        && met.stream()
            .filter(draft -> draft.has(person.entity()))
            .map(draft -> Objects.requireNonNull(draft.where).country())
            .noneMatch(place.where().country()::equals)
        && met.stream().anyMatch(draft -> draft.has(person.entity()));
  }

  /** An encounter told there implies the stay; that is for the record to say. */
  private static boolean isReceived(Situation situation, Named person, Where where) {
    return situation.here().stream()
        .anyMatch(draft ->
            draft.kind != Kind.VISIT
                && draft.has(person.entity())
                && draft.where != null
                && draft.where.country().equals(where.country()));
  }

  /** "LIMA, June 12 (agency) --": where it was written, and nobody need be. */
  private static boolean isDateline(Situation situation, Where where) {
    return situation
        .scene()
        .places()
        .dateline()
        .filter(dateline -> dateline.span().equals(where.span()))
        .isPresent();
  }

  private static List<String> clues(Situation situation, Named person, Token place, Where where) {
    Set<String> clues = new LinkedHashSet<>();
    situation.add(clues);
    WordClues.add(situation.scene().sentence(), person.token(), place, clues);
    TreeClues.add(situation.scene().sentence(), person.token(), place, clues);
    if (situation.named().stream().anyMatch(n -> situation.isHomeOf(n.entity(), where.country()))) {
      clues.add("host-person");
    }
    situation.here().forEach(draft -> context("here:", draft, person, where, clues));
    situation.told().forEach(draft -> context("told:", draft, person, where, clues));
    situation
        .scene()
        .places()
        .dateline()
        .filter(dateline -> dateline.country().equals(where.country()))
        .ifPresent(dateline -> clues.add("dateline"));
    return List.copyOf(clues);
  }

  /** "here:visit+same+elsewhere": a stay of the same person in another country is told here. */
  private static void context(
      String when, Draft draft, Named person, Where where, Set<String> clues) {
    boolean there = draft.where != null && draft.where.country().equals(where.country());
    boolean same = draft.has(person.entity());
    if (there || same) {
      String place = draft.where == null ? "+nowhere" : there ? "+there" : "+elsewhere";
      clues.add(when + draft.kind.code() + (same ? "+same" : "+other") + place);
    }
  }
}
