package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
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

  private static final int MINISTERS = 5;
  private static final int FAR = 300;
  private static final int BESIDE = 3;

  private final Gazetteer gazetteer;

  Editions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
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
    Optional<Edition> edition = find(draft, near);
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
    PartialDate said = draft.when.start();
    boolean coarse = said != null && !said.isDay() && draft.kind == Kind.SUMMIT;
    if (said != null && ArrivalDay.isBefore(draft, edition, said)) {
      return;
    }
    if (said != null && LastDay.is(draft, edition, said)) {
      draft.when = new DateRange(edition.start(), edition.end());
      return;
    }
    if (said != null && (coarse || !isAt(edition, draft.when, OwnTime.isOf(draft)))) {
      draft.when = new DateRange(edition.start(), edition.end());
      draft.whenSpan = coarse ? draft.whenSpan : null;
      draft.rules.add(SummitFinder.EDITION_DAYS);
    }
  }

  /** The edition of the series that the draft's words allow, nearest to the day. */
  private Optional<Edition> find(Draft draft, LocalDate near) {
    if (isOfMinisters(draft)) {
      return Optional.empty();
    }
    String series = Objects.requireNonNull(draft.series);
    PartialDate said = draft.when.start();
    if (said != null) {
      boolean own = OwnTime.isOf(draft);
      Optional<Edition> same =
          fitting(draft, gazetteer.editions(series, said.first()))
              .filter(edition -> isAt(edition, draft.when, own))
              .findFirst();
      if (same.isPresent()) {
        return same;
      }
      boolean coarse = !said.isDay();
      if (coarse || own) {
        return own ? ofAnotherYear(draft, series, said) : Optional.empty();
      }
    }
    return nearest(draft, series, near);
  }

  /** "the ASEAN foreign ministers' meetings": none of the leaders' editions. */
  private static boolean isOfMinisters(Draft draft) {
    int at = draft.trigger.index();
    List<Token> tokens = draft.sentence.tokens();
    if (draft.trigger.word().toLowerCase(Locale.ROOT).endsWith("ministers")) {
      return true;
    }
    return tokens
        .subList(Math.min(at + 1, tokens.size()), Math.min(at + MINISTERS, tokens.size()))
        .stream()
        .takeWhile(token -> !token.isVerb())
        .anyMatch(token -> token.word().toLowerCase(Locale.ROOT).endsWith("ministers"));
  }

  /** "on 18 and 19 November" is the year's in which the series met on these days. */
  private Optional<Edition> ofAnotherYear(Draft draft, String series, PartialDate said) {
    return said.isDay() && !saysYear(draft, said.year())
        ? fitting(draft, gazetteer.editions(series, said.first()))
            .filter(edition -> Math.abs(edition.year() - said.year()) == 1)
            .filter(edition -> isSameDays(edition, said))
            .findFirst()
        : Optional.empty();
  }

  private static boolean saysYear(Draft draft, int year) {
    return draft.sentence.tokens().stream()
        .anyMatch(token -> token.word().contains(Integer.toString(year)));
  }

  private static boolean isSameDays(Edition edition, PartialDate said) {
    LocalDate moved = said.first().withYear(edition.start().year());
    return !moved.isBefore(edition.start().first()) && !moved.isAfter(last(edition));
  }

  private Optional<Edition> nearest(Draft draft, String series, LocalDate near) {
    List<Edition> close =
        fitting(draft, gazetteer.editions(series, near))
            .filter(edition -> Math.abs(distance(edition, near)) < FAR)
            .toList();
    Status status = draft.status.status();
    boolean past = status == Status.HELD && !isOpen(draft);
    boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
    return close.stream()
        .filter(edition -> !past || distance(edition, near) <= BESIDE)
        .filter(edition -> !ahead || last(edition).isAfter(near.minusDays(1)))
        .findFirst()
        .or(() -> close.stream().findFirst());
  }

  /** Whether the reading says nothing of the time: "the summit" without a verb of its own. */
  private static boolean isOpen(Draft draft) {
    return draft.status.tense() == Tense.UNKNOWN || draft.status.tense() == Tense.PRESENT;
  }

  private static Stream<Edition> fitting(Draft draft, List<Edition> editions) {
    List<Edition> called = editions.stream().filter(edition -> isCalled(draft, edition)).toList();
    return called.isEmpty() ? placed(draft, editions) : called.stream();
  }

  /** Editions at the draft's place, else those without one, held by video. */
  private static Stream<Edition> placed(Draft draft, List<Edition> editions) {
    List<Edition> there =
        editions.stream()
            .filter(edition -> edition.host() != null && isFitting(draft, edition.host()))
            .toList();
    return draft.where != null && !there.isEmpty()
        ? there.stream()
        : editions.stream().filter(edition -> isFitting(draft, edition.host()));
  }

  /** "COP26" is one edition, whenever it is spoken of and whatever other place is named. */
  private static boolean isCalled(Draft draft, Edition edition) {
    String name = edition.name();
    return name != null
        && name.replace(" ", "").equalsIgnoreCase(draft.trigger.word().replace(" ", ""));
  }

  static boolean isFitting(Draft draft, @Nullable String host) {
    return draft.where == null || host == null || draft.where.country().equals(host);
  }

  /** Days from {@code near} to the edition: negative when it is over. */
  private static long distance(Edition edition, LocalDate near) {
    if (near.isBefore(edition.start().first())) {
      return edition.start().first().toEpochDay() - near.toEpochDay();
    }
    return Math.min(0, last(edition).toEpochDay() - near.toEpochDay());
  }

  private static LocalDate last(Edition edition) {
    return edition.end() == null ? edition.start().last() : edition.end().last();
  }

  /**
   * Whether what the text says and the edition's days lie together.
   *
   * @param own whether the text says it of the gathering: then a few days make no difference
   */
  private static boolean isAt(Edition edition, DateRange when, boolean own) {
    PartialDate start = Objects.requireNonNull(when.start());
    LocalDate last = when.end() == null ? start.last() : when.end().last();
    int slack = own ? BESIDE : 0;
    return !start.first().isAfter(last(edition).plusDays(slack))
        && !last.isBefore(edition.start().first().minusDays(slack));
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
      if (open && (draft.kind == Kind.SUMMIT || visit)) {
        told(drafts, draft)
            .ifPresentOrElse(
                other -> {
                  draft.when = other.when;
                  draft.whenSpan = other.whenSpan;
                  if (other.rules.contains(SummitFinder.EDITION_DAYS)) {
                    draft.rules.add(SummitFinder.EDITION_DAYS);
                  }
                },
                () -> edition(draft, published).ifPresent(e -> date(draft, e)));
      }
      if (draft.kind == Kind.SUMMIT && published != null) {
        inTime(draft, published);
      }
      if (draft.series != null) {
        edition(draft, published).ifPresent(edition -> ArrivalDay.settle(draft, edition));
      }
    }
  }

  /** Whether the stay is told with its days in another clause. */
  private static boolean isDatedElsewhere(Draft visit, List<Draft> drafts) {
    Draft.Part traveller = visit.traveller();
    return drafts.stream()
        .filter(other -> other.kind == Kind.VISIT && other.when.start() != null)
        .filter(other -> traveller != null && other.has(traveller.entity()))
        .anyMatch(other ->
            other.where != null
                && visit.where != null
                && other.where.country().equals(visit.where.country()));
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

  private Optional<Edition> edition(Draft draft, @Nullable LocalDate published) {
    if (published == null || draft.seriesYear == null) {
      return Optional.empty();
    }
    return fitting(draft, gazetteer.editions(Objects.requireNonNull(draft.series), published))
        .filter(edition -> edition.year() == draft.seriesYear)
        .findFirst();
  }

  private static boolean isToday(PartialDate start, LocalDate published) {
    return start.isDay() && start.first().equals(published);
  }

  private static boolean isUntold(Draft draft) {
    return draft.status.tense() != Tense.PAST || draft.status.reason().equals(ARRIVED);
  }

  /** In its days a gathering is under way unless what was done there is told as done. */
  private static boolean isGoingOn(Draft draft, PartialDate start, LocalDate published) {
    LocalDate last = draft.when.end() == null ? start.last() : draft.when.end().last();
    boolean begun = start.first().isBefore(published) && !last.isBefore(published);
    boolean told = draft.status.status() == Status.HELD && draft.status.tense() == Tense.PAST;
    return begun && !told && !draft.status.ended();
  }

  /** What is over by the article's day was held, what lies ahead is planned. */
  private static void inTime(Draft draft, LocalDate published) {
    PartialDate start = draft.when.start();
    if (start == null) {
      return;
    }
    LocalDate last = draft.when.end() == null ? start.last() : draft.when.end().last();
    Status status = draft.status.status();
    boolean open = status == Status.PLANNED || status == Status.UNDERWAY || status == Status.HELD;
    if (!open) {
      return;
    }
    if (last.isBefore(published.minusDays(1))) {
      draft.status = draft.status.with(Status.HELD, "its days are over");
    } else if (start.first().isAfter(published)) {
      draft.status = draft.status.with(Status.PLANNED, "its days lie ahead");
    } else if (status == Status.HELD && isToday(start, published) && isUntold(draft)) {
      draft.status = draft.status.with(Status.PLANNED, "its days begin");
    } else if (start.isDay() && isGoingOn(draft, start, published)) {
      draft.status = draft.status.with(Status.UNDERWAY, "these are its days");
    }
  }
}
