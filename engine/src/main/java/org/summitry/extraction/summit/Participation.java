package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Which visits and meetings belong to a gathering told of: who is in Astana for the summit takes
 * part and is there because of it, who meets on its sidelines meets where and when it is.
 */
public final class Participation {
  private static final int NEAR = 2;
  private static final int FEW = 4;
  private static final int STORY = 12;
  private static final int DAYS_BEFORE = 3;

  private final SummitWords words = new SummitWords();

  /** Ties what was told together, in place. */
  public void tie(List<Draft> told) {
    for (Draft summit : told) {
      if (summit.kind == Kind.SUMMIT && summit.series != null) {
        told.stream()
            .filter(draft -> draft.kind == Kind.VISIT)
            .sorted(Comparator.comparing(visit -> visit.sentence != summit.sentence))
            .forEach(visit -> tieVisit(summit, visit));
      }
    }
    for (Draft summit : told) {
      if (summit.kind == Kind.SUMMIT && summit.series != null) {
        told.stream()
            .filter(draft -> draft.kind == Kind.MEETING)
            .forEach(meeting -> tieMeeting(summit, meeting));
      }
    }
    told.stream().filter(Participation::isTied).toList().forEach(tied -> spread(tied, told));
    told.stream()
        .filter(draft -> draft.rule.equals("visit.summit"))
        .toList()
        .forEach(implied -> settle(implied, told));
  }

  /** Takes out a summit of which the text says nothing but that somebody stays away. */
  public static void dropShunned(List<Draft> told) {
    told.removeIf(draft -> draft.rules.contains(SummitFinder.SHUNNED) && isShunned(draft, told));
  }

  /** Whether "leaders of the forum, among them A and B, met" was taken for a meeting of A and B. */
  public static boolean isGathering(Draft draft, List<Draft> here) {
    return draft.kind == Kind.MEETING
        && here.stream()
            .filter(other -> other.kind == Kind.SUMMIT && other.rules.contains(MembersNamed.RULE))
            .anyMatch(summit -> draft.entities().stream().allMatch(summit::has));
  }

  private static boolean isShunned(Draft draft, List<Draft> told) {
    return draft.people.isEmpty()
        && told.stream()
            .filter(other -> other.kind == Kind.SUMMIT && other != draft)
            .filter(other -> Objects.equals(other.series, draft.series))
            .allMatch(other -> other.rules.contains(SummitFinder.SHUNNED));
  }

  private void tieVisit(Draft summit, Draft visit) {
    Part traveller = visit.traveller();
    Where where = visit.where;
    if (traveller != null && isGuest(summit, visit)) {
      summit.add(traveller.entity(), Role.PARTICIPANT, traveller.span());
    }
    if (visit.series != null
        || traveller == null
        || where == null
        || summit.where != null && !isSameCountry(summit.where, where)) {
      return;
    }
    int distance = visit.sentencesTo(summit);
    boolean bound = distance == 0 && Aim.is(summit) && isBefore(visit, summit);
    boolean known = summit.has(traveller.entity()) && isSameTime(visit, summit);
    boolean around = distance <= NEAR && summit.where != null && isAround(visit.when, summit.when);
    boolean beside = distance <= 1 && summit.people.isEmpty() && isBeside(visit, summit);
    if (!bound && !known && !around && !beside) {
      return;
    }
    name(visit, summit);
    if (goes(visit) && (bound || (around || beside) && summit.people.isEmpty())) {
      summit.add(traveller.entity(), Role.PARTICIPANT, traveller.span());
      summit.rules.add("there for it");
    }
    if (summit.where == null) {
      summit.where = where;
    }
    boolean derived = summit.whenSpan == null && visit.whenSpan != null;
    if (bound && derived && isAround(visit.when, summit.when)) {
      summit.when = visit.when;
      summit.whenSpan = visit.whenSpan;
      summit.rules.remove(SummitFinder.EDITION_DAYS);
    }
  }

  /** One of those who came to the gathering that the same sentence names. */
  private static boolean isGuest(Draft summit, Draft visit) {
    return visit.rule.equals("visit.occasion")
        && visit.sentencesTo(summit) == 0
        && Objects.equals(visit.series, summit.series)
        && goes(visit);
  }

  /** "Paris comes last. The summit takes place there on 4 October." */
  private static boolean isBeside(Draft visit, Draft summit) {
    return isSameCountry(visit.where, summit.where)
        && isSameSide(visit, summit)
        && isSameTime(visit, summit);
  }

  private static boolean goes(Draft visit) {
    Status status = visit.status.status();
    return status != Status.DENIED && status != Status.CANCELLED;
  }

  private static boolean isSameCountry(@Nullable Where one, @Nullable Where other) {
    return one != null && other != null && one.country().equals(other.country());
  }

  private static boolean isBefore(Draft visit, Draft summit) {
    return visit.trigger.index() < summit.trigger.index();
  }

  /** Whether the stay has the gathering's days in it. */
  private static boolean isAround(DateRange stay, DateRange days) {
    PartialDate from = stay.start();
    PartialDate first = days.start();
    if (from == null || first == null || !from.isDay() || !first.isDay()) {
      return false;
    }
    LocalDate until = stay.end() == null ? from.last() : stay.end().last();
    return !first.first().isBefore(from.first()) && !first.first().isAfter(until);
  }

  private static boolean isSameTime(Draft one, Draft other) {
    PartialDate a = one.when.start();
    PartialDate b = other.when.start();
    return a == null || b == null || a.isCompatible(b, DAYS_BEFORE);
  }

  private static void name(Draft draft, Draft summit) {
    draft.series = summit.series;
    draft.seriesYear = summit.seriesYear;
    draft.seriesSpan = summit.seriesSpan;
    draft.rules.add("at the summit");
  }

  /** What sets a story at a gathering: talks there, or that somebody talks on its sidelines. */
  private static boolean isTied(Draft draft) {
    return draft.series != null
        && (draft.kind == Kind.MEETING
            || draft.kind == Kind.SUMMIT && draft.rules.contains(Attendee.ASIDE));
  }

  /** "met on the sidelines of the summit", "talks at the summit". */
  private void tieMeeting(Draft summit, Draft meeting) {
    boolean open = meeting.series == null && meeting.sentencesTo(summit) == 0;
    if (open && isSetting(summit) && !isOver(meeting, summit) && agrees(meeting, summit)) {
      name(meeting, summit);
      place(meeting, summit);
      if (goes(meeting) && meeting.people.size() <= FEW) {
        meeting.people.forEach(p -> summit.add(p.entity(), Role.PARTICIPANT, p.span()));
      }
    }
  }

  /** Talks that are over were not those of a gathering that lies ahead. */
  private static boolean isOver(Draft meeting, Draft summit) {
    return summit.status.status() == Status.PLANNED
        && meeting.status.isDone()
        && !meeting.status.isWeak();
  }

  private boolean isSetting(Draft summit) {
    Sentence sentence = summit.sentence;
    Token token = summit.trigger;
    String marker = sentence.marker(token);
    boolean at = marker.equals("at") || marker.equals("during");
    boolean sideline =
        sentence.pathToRoot(token).stream()
            .skip(1)
            .limit(3)
            .anyMatch(above -> above.isNoun() && words.has("sideline", above.lemma()));
    return at || sideline;
  }

  private static boolean agrees(Draft meeting, Draft summit) {
    boolean place = meeting.where == null || summit.where == null;
    return (place || isSameCountry(meeting.where, summit.where)) && isSameTime(meeting, summit);
  }

  private static void place(Draft meeting, Draft summit) {
    if (summit.where != null && (meeting.where == null || meeting.where.city() == null)) {
      meeting.where = summit.where;
    }
    PartialDate start = summit.when.start();
    if (meeting.when.start() == null && start != null && start.month() > 0) {
      meeting.when = DateRange.of(new PartialDate(start.year(), start.month(), 0));
      meeting.whenSpan = summit.whenSpan;
      meeting.lentMonth = true;
    }
  }

  /** The other talks of the same person in the same story: "Next he met Carney". */
  private static void spread(Draft tied, List<Draft> told) {
    for (Draft other : told) {
      int after = other.sentence.index() - tied.sentence.index();
      boolean follows = after >= 0 && after <= STORY;
      boolean open = other.kind == Kind.MEETING && other.series == null;
      boolean free = other.where == null && other.whenSpan == null;
      if (follows && open && free && shares(tied, other) && isSameSide(tied, other)) {
        name(other, tied);
        other.where = tied.where;
        if (other.when.start() == null) {
          place(other, tied);
        }
      }
    }
  }

  private static boolean shares(Draft one, Draft other) {
    return one.entities().stream().anyMatch(other::has);
  }

  private static boolean isSameSide(Draft one, Draft other) {
    return (one.status.status() == Status.HELD) == (other.status.status() == Status.HELD);
  }

  /** "travels from 20 to 28 July; in Lima (July 22-24) she attends": days within the journey's. */
  private static boolean isWithin(Draft implied, Draft visit) {
    PartialDate start = implied.when.start();
    PartialDate end = implied.when.end();
    PartialDate last = visit.when.end();
    boolean own = implied.whenSpan != null && !implied.rules.contains(SummitFinder.EDITION_DAYS);
    return own
        && visit.ofJourney
        && start != null
        && end != null
        && last != null
        && !start.first().isBefore(Objects.requireNonNull(visit.when.start()).first())
        && !end.last().isAfter(last.last());
  }

  /** The visit that taking part implies is the one told of, where one is. */
  private static void settle(Draft implied, List<Draft> told) {
    Part traveller = implied.traveller();
    if (traveller == null || implied.where == null) {
      return;
    }
    for (Draft visit : told) {
      boolean same =
          visit.kind == Kind.VISIT
              && !visit.rule.equals("visit.summit")
              && visit.has(traveller.entity())
              && isSameCountry(visit.where, implied.where)
              && Objects.equals(visit.series, implied.series)
              && visit.when.start() != null
              && !isWithin(implied, visit)
              && isSameTime(visit, implied);
      if (same) {
        implied.when = visit.when;
        implied.whenSpan = visit.whenSpan;
        implied.rules.remove(SummitFinder.EDITION_DAYS);
      }
    }
  }
}
