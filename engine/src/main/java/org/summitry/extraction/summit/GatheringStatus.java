package org.summitry.extraction.summit;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * How a gathering stands as the sentence tells it and those who go there: who "has arrived for the
 * summit" is there, "NATO leaders agreed in The Hague" have met, that somebody may come leaves it
 * planned.
 */
final class GatheringStatus {
  private static final Set<String> AIMS = Vocabulary.of("for-or-to");

  private final StatusReader statuses;
  private final SummitWords words;

  GatheringStatus(StatusReader statuses, SummitWords words) {
    this.statuses = statuses;
    this.words = words;
  }

  /** How the gathering stands, whatever becomes of those who go there. */
  StatusReading of(Sentence sentence, Gathering gathering, List<Attendee> attendees) {
    return own(reading(sentence, gathering, attendees));
  }

  /** Whoever has gone "for the summit" tells more of it than the "for". */
  private StatusReading reading(Sentence sentence, Gathering gathering, List<Attendee> attendees) {
    boolean aim = AIMS.contains(sentence.marker(gathering.token()));
    if (hasConvened(sentence, gathering.token())) {
      return new StatusReading(Status.HELD, Tense.PAST, false, false, false, "convened");
    }
    return attendees.stream()
        .filter(Attendee::comes)
        .map(Attendee::status)
        .filter(status -> aim || status.status() == Status.UNDERWAY)
        .findFirst()
        .map(status ->
            aim && status.status() == Status.HELD && !isTold(sentence, gathering.token())
                ? open(status)
                : status)
        .orElseGet(() -> statuses.read(sentence, gathering.token()));
  }

  /** "came for the summit, which he opened": it has begun. */
  private static boolean isTold(Sentence sentence, Token gathering) {
    return sentence.children(gathering, "acl").stream()
        .anyMatch(clause -> clause.tag().equals("VBD"));
  }

  /** Who "arrived for the summit" is there; whether it has begun its days must tell. */
  private static StatusReading open(StatusReading status) {
    return status.with(status.status(), Editions.ARRIVED);
  }

  /** "NATO leaders agreed in The Hague to spend more": they were there, whatever they plan. */
  private boolean hasConvened(Sentence sentence, Token leaders) {
    return leaders.mention() instanceof RoleMention
        && leaders.isRelation("nsubj")
        && sentence
            .head(leaders)
            .filter(verb -> verb.tag().equals("VBD") && words.has("convene", sentence, verb))
            .isPresent();
  }

  /** That somebody may come leaves the summit itself planned. */
  private static StatusReading own(StatusReading attendance) {
    return switch (attendance.status()) {
      case POSSIBLE, DENIED -> attendance.with(Status.PLANNED, "summit goes on");
      case CANCELLED, PLANNED, UNDERWAY, HELD, POSTPONED -> attendance;
    };
  }
}
