package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Finds the visit that a meeting is part of: after "Costa is in Luanda until Friday", "He will meet
 * President Lourenço" is part of that stay. "Received him this morning. Next week he is due in
 * Addis Ababa" is not: that journey was still ahead.
 */
final class VisitAround {
  private static final int LONGEST_STAY_DAYS = 14;
  private static final int LONG_AGO_DAYS = 30;
  private static final int BESIDE = 2;
  private static final int JUST_BEGUN_DAYS = 1;

  private final Homes homes;
  private final @Nullable LocalDate day;

  /**
   * @param day about when the article was written, null when not known
   */
  VisitAround(Homes homes, @Nullable LocalDate day) {
    this.homes = homes;
    this.day = day;
  }

  /** The nearest visit that the meeting can be part of; of two as near, the later told. */
  Optional<Draft> find(Draft meeting, List<Draft> told) {
    Draft nearest = null;
    for (Draft visit : told) {
      if (visit.kind == Kind.VISIT && isSetting(visit, meeting)) {
        nearest = nearest == null || isCloser(visit, nearest, meeting) ? visit : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * A visit to one of those met counts before one that only stands in the same sentence. Of legs
   * told behind it ("will meet Putin on a trip to A and B") that to a gathering, where all the
   * world meets, counts first.
   */
  private boolean isCloser(Draft visit, Draft nearest, Draft meeting) {
    boolean local = isLocal(visit, meeting);
    boolean alike =
        local == isLocal(nearest, meeting)
            && visit.sentencesTo(meeting) == nearest.sentencesTo(meeting);
    boolean ahead =
        meeting.trigger.index() < Math.min(visit.trigger.index(), nearest.trigger.index());
    if (alike && ahead && (visit.series == null) != (nearest.series == null)) {
      return visit.series != null;
    }
    return local == isLocal(nearest, meeting)
        ? visit.sentencesTo(meeting) <= nearest.sentencesTo(meeting)
        : local;
  }

  /** Whether somebody is met who is at home where the visit goes. */
  boolean isLocal(Draft visit, Draft meeting) {
    Where where = visit.where;
    return where != null
        && meeting.entities().stream()
            .filter(entity -> !visit.has(entity))
            .anyMatch(entity -> where.country().equals(homes.of(entity)));
  }

  /** Whether the meeting is one of the visitor with somebody of the country visited. */
  private boolean isSetting(Draft visit, Draft meeting) {
    Part traveller = visit.traveller();
    Where where = visit.where;
    return traveller != null
        && where != null
        && !visit.rule.equals(Endings.CAME_FROM)
        && meeting.has(traveller.entity())
        && (visit.series != null
            || isAbroadNow(visit, meeting)
            || !Receiving.isBy(traveller, meeting))
        && !isApart(visit, meeting)
        && isAwayOrBeside(visit, meeting, traveller, where)
        && isPlace(visit, meeting, where)
        && isAmongThem(visit, meeting, traveller, where)
        && isSameTime(visit, meeting);
  }

  /** "Ado, who is on a visit to China, received Oyo": he received him there. */
  private static boolean isAbroadNow(Draft visit, Draft meeting) {
    return visit.sentence == meeting.sentence
        && visit.status.status() == Status.UNDERWAY
        && visit.trigger.index() < meeting.trigger.index();
  }

  /** Whether the clauses tell of the two as of different things. */
  private boolean isApart(Draft visit, Draft meeting) {
    return LeftFor.holds(visit, meeting)
        || isYetToBe(visit, meeting)
        || isAside(visit, meeting)
        || isMetOnTheWay(visit, meeting)
        || isBackground(visit, meeting)
        || isOnlyAsked(visit, meeting);
  }

  /** Only "on the margins of the summit" places a meeting at home. */
  private boolean isAwayOrBeside(Draft visit, Draft meeting, Part traveller, Where where) {
    boolean beside = visit.series != null && visit.sentencesTo(meeting) == 0;
    return beside || !where.country().equals(homes.of(traveller.entity()));
  }

  private static boolean isPlace(Draft visit, Draft meeting, Where where) {
    boolean elsewhere = visit.sentencesTo(meeting) == 0 && OtherClause.isElsewhere(meeting, where);
    boolean same = meeting.where == null || meeting.where.country().equals(where.country());
    return same && !elsewhere;
  }

  /** With somebody who is at home there, or told of in one sentence with the visit. */
  private boolean isAmongThem(Draft visit, Draft meeting, Part traveller, Where where) {
    return visit.sentencesTo(meeting) == 0
        || isWhileThere(visit, meeting)
        || meeting.entities().stream()
            .filter(entity -> !entity.key().equals(traveller.entity().key()))
            .anyMatch(entity -> where.country().equals(homes.of(entity)));
  }

  /** "Putin arrived in Astana on Monday. On Tuesday he met Erdogan": both are guests there. */
  private static boolean isWhileThere(Draft visit, Draft meeting) {
    PartialDate one = visit.when.start();
    PartialDate two = meeting.when.start();
    int behind = meeting.sentence.index() - visit.sentence.index();
    return one != null
        && two != null
        && one.isDay()
        && two.isDay()
        && behind >= 0
        && behind <= BESIDE
        && visit.status.isDone()
        && !visit.status.ended()
        && meeting.status.isDone()
        && !two.first().isBefore(one.first())
        && !two.first().isAfter(one.first().plusDays(BESIDE));
  }

  /** "will be received by Ado, who was in Oyo in May": that stay is told in passing. */
  private static boolean isAside(Draft visit, Draft meeting) {
    return visit.sentence == meeting.sentence
        && visit.status.status() == Status.HELD
        && meeting.status.status() == Status.PLANNED
        && visit.sentence.pathToRoot(visit.trigger).stream()
            .filter(at -> at.relation().equals("acl:relcl"))
            .anyMatch(at -> !visit.sentence.isUnder(meeting.trigger, at));
  }

  /** "Ado, who met Oyo on Tuesday, flew on to Lima": with Oyo it was somewhere else. */
  private boolean isMetOnTheWay(Draft visit, Draft meeting) {
    Sentence sentence = meeting.sentence;
    return visit.sentence == sentence
        && meeting.status.isSurelyDone()
        && visit.trigger.isVerb()
        && visit.aspect != Frame.Aspect.RETURN
        && visit.trigger.index() > meeting.trigger.index()
        && !isLocal(visit, meeting)
        && sentence.pathToRoot(meeting.trigger).stream()
            .filter(at -> at.relation().equals("acl:relcl"))
            .anyMatch(at -> !sentence.isUnder(visit.trigger, at));
  }

  /** "received him this morning. Next week he is due in Addis Ababa": it was not there. */
  private static boolean isYetToBe(Draft visit, Draft meeting) {
    return visit.status.status() == Status.PLANNED
        && visit.sentence.index() > meeting.sentence.index()
        && meeting.status.status() == Status.HELD
        && !meeting.status.isWeak()
        && meeting.sentence.zone() == Sentence.Zone.BODY;
  }

  /** "dined with him and asked him to come": the dinner is not where he is asked to come to. */
  private static boolean isOnlyAsked(Draft visit, Draft meeting) {
    boolean open = visit.status.status() == Status.POSSIBLE;
    return visit.aspect == Frame.Aspect.INVITE || open && meeting.status.isWeak();
  }

  /** A visit of long ago told of in passing has only the meetings told of beside it. */
  private boolean isBackground(Draft visit, Draft meeting) {
    PartialDate start = visit.when.start();
    LocalDate written = day;
    boolean old =
        written != null && start != null && start.last().isBefore(written.minusDays(LONG_AGO_DAYS));
    int behind = meeting.sentence.index() - visit.sentence.index();
    return old && meeting.when.start() == null && (behind < 0 || behind > BESIDE);
  }

  private boolean isSameTime(Draft visit, Draft meeting) {
    PartialDate one = visit.when.start();
    PartialDate two = meeting.when.start();
    if (one != null && two != null && !isPlanInPassing(visit, meeting, one, two)) {
      LocalDate last = visit.when.end() == null ? one.last() : visit.when.end().last();
      return !two.last().isBefore(one.first())
          && !two.first().isAfter(last.plusDays(LONGEST_STAY_DAYS));
    }
    boolean onTheWay =
        visit.aspect == Frame.Aspect.DEPART && meeting.status.status() == Status.PLANNED;
    return meeting.status.isWeak()
        || visit.status.isDone() == meeting.status.isDone()
        || visit.status.status() == Status.UNDERWAY
        || onTheWay
        || isJustBegun(visit) && isLocal(visit, meeting);
  }

  /** "arrived in Lima on Friday. She will meet the president": she is still there. */
  private boolean isJustBegun(Draft visit) {
    PartialDate start = visit.when.start();
    LocalDate written = day;
    return written != null
        && start != null
        && start.isDay()
        && visit.status.status() == Status.HELD
        && !visit.status.ended()
        && !start.first().isAfter(written)
        && !start.first().isBefore(written.minusDays(JUST_BEGUN_DAYS));
  }

  /** A plan for some day of a month says nothing of a meeting that is over. */
  private static boolean isPlanInPassing(
      Draft visit, Draft meeting, PartialDate one, PartialDate two) {
    boolean vague = two.isDay() && !one.isDay() && visit.status.status() == Status.PLANNED;
    return vague && meeting.status.isSurelyDone();
  }
}
