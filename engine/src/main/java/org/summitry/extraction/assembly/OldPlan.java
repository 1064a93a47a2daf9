package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A first plan beside the one that has taken its place: "Ado, who had been expected in Lima today,
 * will only arrive on Thursday": the day told first was put off.
 */
final class OldPlan {
  private static final int REACH = 2;
  private static final Set<String> WAS = Set.of("was", "were", "had", "been");
  private static final Set<String> NEW = Vocabulary.of("new-plan-words");
  private static final Set<String> FIRST = Vocabulary.of("old-plan-words");

  private OldPlan() {}

  /** Settles first plans of the same people for the same country. */
  static void settle(List<Draft> told) {
    for (Draft old : told) {
      if (isOpen(old)
          && isToldOfThePast(old)
          && told.stream().anyMatch(next -> hasTakenPlace(next, old))) {
        old.status = old.status.with(Status.POSTPONED, "old plan");
        old.rules.add("old plan");
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    PartialDate start = draft.when.start();
    return draft.kind != Kind.SUMMIT
        && draft.status.status() == Status.PLANNED
        && start != null
        && start.isDay();
  }

  /** "had been scheduled to arrive", "was due there", "was expected in Lima": up to its clause. */
  static boolean isToldOfThePast(Draft draft) {
    Sentence sentence = draft.sentence;
    for (Token above : sentence.pathToRoot(draft.trigger)) {
      List<Token> helpers =
          sentence.children(above).stream()
              .filter(c -> c.relation().startsWith("aux") || c.relation().equals("cop"))
              .toList();
      if (helpers.stream().anyMatch(c -> c.tag().equals("MD"))) {
        return false;
      }
      if (helpers.stream().anyMatch(c -> WAS.contains(c.word()))) {
        return true;
      }
      if (above.relation().equals("acl:relcl") || above.relation().equals("parataxis")) {
        return false;
      }
    }
    return false;
  }

  /** Another day for the same, told with "now" or beside "originally". */
  private static boolean hasTakenPlace(Draft next, Draft old) {
    PartialDate start = next.when.start();
    return next != old
        && isOpen(next)
        && start != null
        && start.isDay()
        && old.when.start() != null
        && start.first().isAfter(old.when.start().first())
        && isSame(next, old)
        && Math.abs(next.sentence.index() - old.sentence.index()) <= REACH
        && !isToldOfThePast(next)
        && (has(next.sentence, NEW) || has(old.sentence, FIRST));
  }

  private static boolean isSame(Draft next, Draft old) {
    boolean people =
        next.kind == old.kind
            && next.people.size() == old.people.size()
            && old.entities().stream().allMatch(next::has);
    boolean place =
        next.where == null || old.where == null || next.where.country().equals(old.where.country());
    return people && place;
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.mention() == null && words.contains(t.word().toLowerCase(Locale.ROOT)));
  }
}
