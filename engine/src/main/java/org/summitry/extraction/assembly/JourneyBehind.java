package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * The place of a verb that a noun behind it takes for its own: "flew to Kingston for the start of a
 * journey that will lead her to Belize" puts her in Kingston by the verb, and not in days to come.
 */
final class JourneyBehind {
  private JourneyBehind() {}

  /** Drops the nouns' drafts of such places. */
  static void drop(List<Draft> here) {
    here.removeIf(noun -> isAhead(noun) && here.stream().anyMatch(verb -> isOwner(verb, noun)));
  }

  private static boolean isAhead(Draft noun) {
    return noun.kind == Kind.VISIT
        && noun.trigger.isNoun()
        && noun.status.status() == Status.PLANNED;
  }

  private static boolean isOwner(Draft verb, Draft noun) {
    return verb.kind == Kind.VISIT
        && verb.trigger.isVerb()
        && verb.trigger.index() < noun.trigger.index()
        && verb.status.status() == Status.HELD
        && verb.where != null
        && noun.where != null
        && verb.where.span().equals(noun.where.span())
        && verb.entities().equals(noun.entities());
  }
}
