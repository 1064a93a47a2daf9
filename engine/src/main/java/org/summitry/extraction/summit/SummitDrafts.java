package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Makes of a gathering what is told with it: the summit, and a visit of each who goes there. "Xi
 * might attend a meeting of the SCO in Uzbekistan" is a summit that is planned and a visit that is
 * possible.
 */
final class SummitDrafts {
  /** More people than one phrase names one by one. */
  private static final Set<String> LEAVING = Set.of("leave", "depart");

  private static final int MANY = 3;

  private static final int ABOVE = 4;

  private final SummitWords words;
  private final Attendance attendance;
  private final GatheringStatus statuses;
  private final MeetingPlace meetingPlace;

  SummitDrafts(
      SummitWords words,
      Attendance attendance,
      GatheringStatus statuses,
      MeetingPlace meetingPlace) {
    this.words = words;
    this.attendance = attendance;
    this.statuses = statuses;
    this.meetingPlace = meetingPlace;
  }

  /** The summit first; nothing where a gathering of no known series has nobody who goes there. */
  List<Draft> list(
      Sentence sentence,
      Gathering gathering,
      References references,
      Places places,
      @Nullable LocalDate published) {
    List<Attendee> attendees = attendance.find(sentence, gathering, references);
    boolean known = gathering.sort() == Sort.SERIES || gathering.sort() == Sort.AGAIN;
    if (!known && attendees.isEmpty()) {
      return List.of();
    }
    Token verb = carrier(sentence, gathering.token());
    StatusReading reading = statuses.of(sentence, gathering, attendees);
    Draft summit =
        new Draft(Kind.SUMMIT, rule(gathering), sentence, gathering.token(), verb, reading);
    name(summit, gathering);
    summit.where = meetingPlace.find(sentence, gathering, verb, places, published);
    if (summit.where == null && gathering.sort() == Sort.UNNAMED && attendees.size() > 1) {
      summit.where = places.dateline().orElse(null);
    }
    if (!attendees.isEmpty() && attendees.stream().noneMatch(Attendee::comes)) {
      summit.rules.add(SummitFinder.SHUNNED);
    }
    List<Draft> drafts = new ArrayList<>(List.of(summit));
    for (Attendee attendee : attendees) {
      if (attendee.comes()) {
        summit.add(attendee.entity(), attendee.role(), attendee.span());
        summit.rules.add(attendee.rule());
      }
      if (attendee.travels() && !isOfMany(attendee, attendees) && !isRemote(sentence, verb)) {
        drafts.add(visit(sentence, gathering, verb, attendee, summit));
      }
    }
    NamedBeside.fill(summit, sentence, references);
    return drafts;
  }

  /** "virtually attended the forum": over a line, and not there. */
  private boolean isRemote(Sentence sentence, @Nullable Token verb) {
    return verb != null
        && sentence.children(verb, "advmod").stream()
            .anyMatch(child -> words.has("video", child.lemma()));
  }

  /** "the presidents of the five countries will": nobody is named, and who comes may change. */
  private static boolean isOfMany(Attendee attendee, List<Attendee> attendees) {
    return attendee.status().status() == Status.PLANNED
        && attendees.stream().filter(other -> other.span().equals(attendee.span())).count() > MANY;
  }

  private static String rule(Gathering gathering) {
    return switch (gathering.sort()) {
      case SERIES, AGAIN -> "summit.series";
      case UNKNOWN -> "summit.named";
      case UNNAMED -> "summit.unnamed";
    };
  }

  /** "left Hanoi for the summit". */
  private static boolean isFor(Sentence sentence, Gathering gathering) {
    return sentence.marker(gathering.token()).startsWith("for");
  }

  private static void name(Draft draft, Gathering gathering) {
    draft.series = gathering.series();
    draft.seriesSpan = gathering.span();
  }

  private static Draft visit(
      Sentence sentence,
      Gathering gathering,
      @Nullable Token verb,
      Attendee attendee,
      Draft summit) {
    Draft visit =
        new Draft(Kind.VISIT, "visit.summit", sentence, gathering.token(), verb, attendee.status());
    visit.add(attendee.entity(), Role.TRAVELLER, attendee.span());
    name(visit, gathering);
    visit.where = summit.where;
    if (verb != null && LEAVING.contains(verb.lemma()) && isFor(sentence, gathering)) {
      visit.aspect = Aspect.DEPART;
    }
    if (attendee.rule().equals("is there") && attendee.status().isWeak()) {
      visit.status =
          new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "is there");
    }
    boolean before = sentence.marker(gathering.token()).startsWith("before");
    if (before && attendee.status().status() == Status.HELD) {
      // "Before the summit he made a stop in Hawaii": the summit itself lies ahead
      visit.status = new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "before");
    }
    return visit;
  }

  private static @Nullable Token carrier(Sentence sentence, Token token) {
    for (Token above : sentence.pathToRoot(token).stream().skip(1).limit(ABOVE).toList()) {
      if (above.isVerb()) {
        return above;
      }
    }
    return null;
  }
}
