package org.summitry.extraction.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * Ties what was agreed, stated or pledged to the engagement it came from: the one told in the same
 * sentence, else one told shortly before with the people who agreed. Lives within the extraction of
 * one article; not shared.
 */
public final class Outcomes {
  private static final int BEFORE = 2;

  private final OutcomeFinder finder;
  private final Clauses clauses;
  private final Map<Integer, List<Found>> bySentence = new HashMap<>();

  /** An outcome with those who brought it about; nobody when they cannot be told. */
  private record Found(OutcomeFinder.Told told, List<Entity> people) {}

  public Outcomes(WordLists frameWords) {
    this.clauses = new Clauses(frameWords);
    this.finder = new OutcomeFinder(clauses);
  }

  /** Reads a sentence; to be called in the text's order, before its people are left. */
  public void read(Sentence sentence, References references) {
    List<Found> found = new ArrayList<>();
    for (OutcomeFinder.Told told : finder.find(sentence)) {
      List<Entity> people = new ArrayList<>();
      for (Token subject : clauses.subjects(sentence, told.verb())) {
        people.addAll(references.resolve(sentence, subject));
      }
      found.add(new Found(told, people));
    }
    if (!found.isEmpty()) {
      bySentence.put(sentence.index(), found);
    }
  }

  /** Gives each outcome to the draft it belongs to; one that belongs to none is dropped. */
  public void assign(List<Draft> told) {
    bySentence.forEach((sentence, found) -> {
      for (Found one : found) {
        home(told, sentence, one).ifPresent(draft -> draft.outcomes.add(one.told().outcome()));
      }
    });
  }

  private static Optional<Draft> home(List<Draft> told, int sentence, Found found) {
    return told.stream()
        .filter(draft -> draft.sentence.index() <= sentence)
        .filter(draft -> draft.sentence.index() >= sentence - BEFORE)
        .filter(Outcomes::hasTakenPlace)
        .filter(draft -> draft.sentence.index() == sentence || isTheirs(draft, found))
        .min(
            Comparator.comparingInt((Draft draft) -> sentence - draft.sentence.index())
                .thenComparing(draft -> !isTheirs(draft, found))
                .thenComparingInt(Outcomes::rank));
  }

  private static boolean isTheirs(Draft draft, Found found) {
    return found.people().stream().anyMatch(draft::has);
  }

  private static boolean hasTakenPlace(Draft draft) {
    return draft.status.isDone();
  }

  /** Talks bring about more than journeys. */
  private static int rank(Draft draft) {
    return switch (draft.kind) {
      case MEETING, CALL -> 0;
      case SUMMIT -> 1;
      case VISIT -> draft.kind == Kind.VISIT && draft.series == null ? 2 : 3;
    };
  }
}
