package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/**
 * The gathering at which two meet who are both away from home: "On the margins of the summit in
 * Bali Park saw Wang. He also sat down with Hayashi."
 */
final class Sidelines {
  private static final Set<String> MARGIN = Vocabulary.of("margins");
  private static final int SENTENCES = 10;

  private Sidelines() {}

  /** The gathering or the visit to it; empty when the meeting may be anywhere. */
  static Optional<Draft> find(Draft meeting, List<Draft> told, Homes homes) {
    Draft nearest = null;
    for (Draft draft : told) {
      if (isGathering(draft) && isAt(draft, meeting, homes)) {
        nearest =
            nearest == null || draft.sentencesTo(meeting) <= nearest.sentencesTo(meeting)
                ? draft
                : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isGathering(Draft draft) {
    return draft.series != null
        && draft.where != null
        && (draft.kind == Kind.SUMMIT || draft.kind == Kind.VISIT);
  }

  private static boolean isAt(Draft gathering, Draft meeting, Homes homes) {
    boolean shared = gathering.entities().stream().anyMatch(meeting::has);
    Where where = gathering.where;
    boolean away =
        where != null
            && meeting.entities().stream().noneMatch(e -> where.country().equals(homes.of(e)));
    boolean place =
        where != null && (meeting.where == null || meeting.where.country().equals(where.country()));
    int distance = meeting.sentence.index() - gathering.sentence.index();
    boolean told =
        distance >= 0
            && distance <= SENTENCES
            && (shared || isOnMargin(gathering) || isOnMargin(meeting));
    return told
        && away
        && place
        && gathering.status.isDone() == meeting.status.isDone()
        && meeting.when.start() == null;
  }

  private static boolean isOnMargin(Draft gathering) {
    return gathering.sentence.tokens().stream().anyMatch(Sidelines::isMargin);
  }

  private static boolean isMargin(Token token) {
    return token.mention() == null && MARGIN.contains(token.word().toLowerCase(Locale.ROOT));
  }
}
