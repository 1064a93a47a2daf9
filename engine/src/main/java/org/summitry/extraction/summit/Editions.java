package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Which edition of its series a draft means, and what that says of its days and place. What the
 * text tells of the gathering itself comes first; a day that belongs to something else in the
 * sentence ("said on Tuesday", "in a letter of 11 November") gives way to the edition's.
 */
final class Editions {
  /** Why a gathering is told as held of which only the arrival of its guests is told. */
  static final String ARRIVED = "arrived for it";

  private final EditionChoice choice;

  Editions(Gazetteer gazetteer) {
    this.choice = new EditionChoice(gazetteer);
  }

  /**
   * Sets year, place and, where the text's day is another's, the days of a draft of a series.
   *
   * @param published about when the article was written
   */
  void settle(Draft draft, @Nullable LocalDate published) {
    LocalDate near = published != null ? published : first(draft.when);
    if (near == null || draft.series == null) {
      return;
    }
    Optional<Edition> edition = choice.find(draft, near);
    edition.ifPresentOrElse(
        found -> settle(draft, found),
        () -> draft.seriesYear = draft.when.start() == null ? null : draft.when.start().year());
  }

  private static void settle(Draft draft, Edition edition) {
    draft.seriesYear = edition.year();
    if (draft.where == null && edition.host() != null) {
      Span span = draft.seriesSpan == null ? draft.trigger.span() : draft.seriesSpan;
      draft.where = new Where(edition.host(), edition.city(), span, false);
    }
    seat(draft, edition);
    PartialDate said = draft.when.start();
    boolean coarse = said != null && !said.isDay() && draft.kind == Kind.SUMMIT;
    if (said != null && ArrivalDay.isBefore(draft, edition, said)) {
      return;
    }
    if (said != null && LastDay.is(draft, edition, said)) {
      draft.when = new DateRange(edition.start(), edition.end());
      return;
    }
    if (said != null && (coarse || !EditionDays.isAt(edition, draft.when, OwnTime.isOf(draft)))) {
      draft.when = new DateRange(edition.start(), edition.end());
      draft.whenSpan = coarse ? draft.whenSpan : null;
      draft.rules.add(SummitFinder.EDITION_DAYS);
    }
  }

  /**
   * Written in Washington, "on the margins of the General Assembly" is in New York all the same.
   */
  private static void seat(Draft draft, Edition edition) {
    Where where = draft.where;
    boolean elsewhere =
        where != null
            && where.country().equals(edition.host())
            && edition.city() != null
            && !edition.city().equals(where.city())
            && draft.sentence.tokens().stream()
                .filter(token -> !token.isRelation("dateline"))
                .noneMatch(token -> token.span().equals(where.span()));
    if (where != null && elsewhere) {
      draft.where = new Where(where.country(), edition.city(), where.span(), false);
    }
  }

  private static @Nullable LocalDate first(DateRange when) {
    return when.start() == null ? null : when.start().first();
  }

  /**
   * Gives drafts of a summit without a date its days: as another clause told them, else as the
   * gazetteer has the edition.
   */
  void date(List<Draft> drafts, @Nullable LocalDate published) {
    for (Draft draft : drafts) {
      boolean open = draft.series != null && draft.when.start() == null;
      boolean visit = draft.kind == Kind.VISIT && !isDatedElsewhere(draft, drafts);
      boolean there = visit && open && isAheadOfIt(draft, drafts, published);
      if (open && !there && (draft.kind == Kind.SUMMIT || visit)) {
        told(drafts, draft)
            .ifPresentOrElse(
                other -> {
                  draft.when = other.when;
                  draft.whenSpan = other.whenSpan;
                  if (other.rules.contains(SummitFinder.EDITION_DAYS)) {
                    draft.rules.add(SummitFinder.EDITION_DAYS);
                  }
                },
                () -> choice.ofYear(draft, published).ifPresent(e -> date(draft, e)));
      }
      if (draft.kind == Kind.SUMMIT && published != null) {
        InSession.settle(draft, published);
      }
      if (draft.series != null) {
        choice.ofYear(draft, published).ifPresent(edition -> ArrivalDay.settle(draft, edition));
      }
    }
  }

  /** "has arrived to attend the summit" of next week: the days of the summit are not the stay's. */
  private boolean isAheadOfIt(Draft visit, List<Draft> drafts, @Nullable LocalDate published) {
    Optional<LocalDate> first =
        told(drafts, visit)
            .map(other -> other.when)
            .or(() -> choice.ofYear(visit, published).map(e -> new DateRange(e.start(), e.end())))
            .map(Editions::first);
    return published != null
        && first.filter(day -> day.isAfter(published)).isPresent()
        && drafts.stream().anyMatch(other -> isStayOf(other, visit) && isBegun(other));
  }

  /** "has arrived", "is in Addis Ababa"; not "when both are in Beijing". */
  private static boolean isBegun(Draft draft) {
    boolean arrived = draft.aspect == Aspect.ARRIVE && draft.status.status() == Status.HELD;
    boolean there =
        draft.rule.equals("visit.be")
            && draft.status.status() == Status.UNDERWAY
            && draft.trigger.isRelation("root");
    return !draft.status.isWeak() && (arrived || there);
  }

  private static boolean isStayOf(Draft other, Draft visit) {
    Draft.Part traveller = visit.traveller();
    return other.kind == Kind.VISIT
        && traveller != null
        && other.has(traveller.entity())
        && other.where != null
        && visit.where != null
        && other.where.country().equals(visit.where.country());
  }

  /** Whether the stay is told with its days in another clause. */
  private static boolean isDatedElsewhere(Draft visit, List<Draft> drafts) {
    return drafts.stream().anyMatch(other -> other.when.start() != null && isStayOf(other, visit));
  }

  private static Optional<Draft> told(List<Draft> drafts, Draft draft) {
    return drafts.stream()
        .filter(other -> Objects.equals(other.series, draft.series))
        .filter(other -> Objects.equals(other.seriesYear, draft.seriesYear))
        .filter(other -> other.whenSpan != null && other.kind == Kind.SUMMIT)
        .filter(other -> !other.status.ended())
        .findFirst();
  }

  private static void date(Draft draft, Edition edition) {
    draft.when = new DateRange(edition.start(), edition.end());
    draft.rules.add(SummitFinder.EDITION_DAYS);
  }
}
