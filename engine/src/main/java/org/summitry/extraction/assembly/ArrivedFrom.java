package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who came from somewhere was there, and is where the story is since: after "Xi was welcomed in
 * Budapest on Thursday" the sentence "He arrived from Serbia on Wednesday" tells of the stay in
 * Serbia and of the first day in Hungary.
 */
final class ArrivedFrom {
  private static final int REACH = 3;
  private static final Set<String> COMING = Vocabulary.of("coming-from");
  private static final Set<String> TO = Set.of("to", "in", "at", "into", "on", "for");

  private static final StatusReading CAME =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "came from");

  private final Homes homes;

  ArrivedFrom(Homes homes) {
    this.homes = homes;
  }

  /** The stays that the sentence tells; their days are still to be found. */
  List<Draft> find(Sentence sentence, References references, Places places, List<Draft> told) {
    List<Draft> stays = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      boolean came =
          verb.isVerb()
              && COMING.contains(verb.lemma())
              && (verb.tag().equals("VBD") || verb.tag().equals("VBN"));
      Optional<Where> from = came ? from(sentence, places, verb) : Optional.empty();
      if (from.isPresent()) {
        for (Token subject : subjects(sentence, verb)) {
          for (Entity one : references.resolve(sentence, subject)) {
            stays(sentence, verb, from.get(), one, subject, told, places, stays);
          }
        }
      }
    }
    return stays;
  }

  private void stays(
      Sentence sentence,
      Token verb,
      Where from,
      Entity one,
      Token subject,
      List<Draft> told,
      Places places,
      List<Draft> stays) {
    String home = homes.of(one);
    if (home == null) {
      return;
    }
    if (!from.country().equals(home)) {
      stays.add(stay(Endings.CAME_FROM, sentence, verb, from, one, subject));
    }
    if (!isPlaced(sentence, places, verb)) {
      told.reversed().stream()
          .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
          .filter(draft -> draft.kind == Kind.VISIT && draft.has(one) && draft.where != null)
          .filter(draft -> draft.status.status() != Status.PLANNED)
          .map(draft -> draft.where)
          .findFirst()
          .filter(where -> where != null && !where.country().equals(from.country()))
          .ifPresent(where -> stays.add(stay("visit.came", sentence, verb, where, one, subject)));
    }
  }

  private static List<Token> subjects(Sentence sentence, Token verb) {
    List<Token> subjects = new ArrayList<>();
    for (Token subject : sentence.children(verb, "nsubj")) {
      if (subject.tag().startsWith("W")) {
        sentence.head(verb).ifPresent(subjects::add);
      } else {
        subjects.addAll(sentence.withConjuncts(subject));
      }
    }
    return subjects;
  }

  private static Optional<Where> from(Sentence sentence, Places places, Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(child -> sentence.marker(child).equals("from"))
        .flatMap(child -> places.find(child, true).stream())
        .findFirst();
  }

  /** Whether the verb says itself where to. */
  private static boolean isPlaced(Sentence sentence, Places places, Token verb) {
    return sentence.children(verb, "obl").stream()
        .anyMatch(
            child -> TO.contains(sentence.marker(child)) && places.find(child, true).isPresent());
  }

  private static Draft stay(
      String rule, Sentence sentence, Token verb, Where where, Entity one, Token subject) {
    Draft stay = new Draft(Kind.VISIT, rule, sentence, verb, verb, CAME);
    stay.where = where;
    stay.add(one, Role.TRAVELLER, subject.span());
    return stay;
  }
}
