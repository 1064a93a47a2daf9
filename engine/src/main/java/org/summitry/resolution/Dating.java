package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Report;
import org.summitry.model.Status;

/**
 * An engagement's first and last day from its reports.
 *
 * <p>What happened outweighs what was planned: when a report says held or under way, plans do not
 * count, but for a last day that nothing else gives, and for an arrival up to three days before
 * somebody is first seen. What a summit's days are known to be, and no report says, counts least.
 * Of several first or last days the best supported is taken. A visit's reports each see a part of
 * the stay ("spoke in Astana on 15 September"), so the stay is from the earliest to the latest day
 * that they name, and days inside it are no conflict. Reports that give both ends can contradict
 * each other; then those that more independent voices give are taken, and the widest stay when none
 * has more.
 *
 * @param conflicts on {@code start} and {@code end}
 */
record Dating(@Nullable PartialDate start, @Nullable PartialDate end, List<Conflict> conflicts) {
  /** So many days before somebody is first seen a planned arrival is believed. */
  private static final int EARLY = 3;

  static Dating of(Kind kind, List<Item> items) {
    return ofSaid(kind, said(items));
  }

  /** Without those whose days are only their summit's, unless there are no others. */
  private static List<Item> said(List<Item> items) {
    List<Item> said = items.stream().filter(item -> !isLent(item)).toList();
    return said.stream().anyMatch(Item::isCertain) ? said : items;
  }

  private static boolean isLent(Item item) {
    return item.view().event() != null
        && hasDate(item)
        && (item.view().rules().contains(Report.EDITION_DAYS)
            || item.view().evidence().stream().noneMatch(part -> part.field().equals("start")));
  }

  private static Dating ofSaid(Kind kind, List<Item> items) {
    List<Item> told = items.stream().filter(Dating::hasHappened).toList();
    boolean dated =
        told.stream().anyMatch(Item::isCertain)
            || items.stream().noneMatch(Item::isCertain) && told.stream().anyMatch(Dating::hasDate);
    List<Item> deciding = dated ? told : items;
    boolean happened = deciding == told;
    return kind == Kind.VISIT && happened && deciding.stream().anyMatch(Item::isCertain)
        ? stay(deciding, items)
        : bestSupported(certainOrAll(deciding));
  }

  /** What names a day outweighs what names a week, month or year. */
  private static List<Item> certainOrAll(List<Item> items) {
    List<Item> certain = items.stream().filter(Item::isCertain).toList();
    return certain.isEmpty() ? items : certain;
  }

  private static boolean hasHappened(Item item) {
    return item.view().status() == Status.HELD || item.view().status() == Status.UNDERWAY;
  }

  private static boolean hasDate(Item item) {
    return item.view().start() != null || item.view().end() != null;
  }

  private static Dating stay(List<Item> told, List<Item> all) {
    TreeSet<PartialDate> days = daysOf(told);
    List<Item> whole = told.stream().filter(Dating::isWholeStay).toList();
    List<Item> parts = told.stream().filter(item -> !isWholeStay(item)).toList();
    Support<PartialDate> starts = Support.of(whole, Report::start);
    Support<PartialDate> ends = Support.of(whole, Report::end);
    TreeSet<PartialDate> seen = daysOf(parts);
    starts.clearBest().ifPresentOrElse(seen::add, () -> seen.add(days.first()));
    ends.clearBest().ifPresentOrElse(seen::add, () -> seen.add(days.last()));
    PartialDate first = whole.isEmpty() ? arrival(seen.first(), all) : seen.first();
    PartialDate last = seen.last();
    boolean lastKnown = !last.equals(first) || told.stream().anyMatch(item -> saysEnd(item, last));
    PartialDate end = lastKnown ? last : plannedEnd(first, all).orElse(null);
    boolean scattered = whole.isEmpty() && hasGap(days);
    List<Conflict> conflicts = new ArrayList<>();
    (scattered ? Support.of(told, Report::start) : starts)
        .conflict("start", first)
        .ifPresent(conflicts::add);
    ends.conflict("end", last).ifPresent(conflicts::add);
    return new Dating(first, end, conflicts);
  }

  /** Who is seen on the 26th and was to come on the 25th came on the 25th. */
  private static PartialDate arrival(PartialDate seen, List<Item> all) {
    return all.stream()
        .filter(item -> item.view().status() == Status.PLANNED && item.isCertain())
        .map(item -> PartialDate.of(Objects.requireNonNull(item.days().first())))
        .filter(day -> day.first().isBefore(seen.first()))
        .filter(day -> !day.first().isBefore(seen.first().minusDays(EARLY)))
        .min(Comparator.naturalOrder())
        .orElse(seen);
  }

  private static TreeSet<PartialDate> daysOf(List<Item> items) {
    TreeSet<PartialDate> days = new TreeSet<>();
    for (Item item : items) {
      if (item.isCertain()) {
        days.add(PartialDate.of(Objects.requireNonNull(item.days().first())));
        days.add(PartialDate.of(Objects.requireNonNull(item.days().last())));
      }
    }
    return days;
  }

  /** Whether the report gives both days; only then do others contradict it. */
  private static boolean isWholeStay(Item item) {
    PartialDate start = item.view().start();
    PartialDate end = item.view().end();
    return !item.implied() && start != null && start.isDay() && end != null && end.isDay();
  }

  /** Whether the days that reports name leave a day between them that none names. */
  private static boolean hasGap(TreeSet<PartialDate> days) {
    return days.stream()
        .anyMatch(day -> {
          PartialDate next = days.higher(day);
          return next != null && next.first().isAfter(day.first().plusDays(1));
        });
  }

  private static boolean saysEnd(Item item, PartialDate end) {
    return end.equals(item.view().end());
  }

  /** The last day of a plan that began on the day that the stay did. */
  private static Optional<PartialDate> plannedEnd(PartialDate first, List<Item> all) {
    List<Item> plans =
        all.stream()
            .filter(item -> !hasHappened(item))
            .filter(item -> first.equals(item.view().start()) && item.view().end() != null)
            .toList();
    return Support.of(plans, Report::end, PartialDate::precision).best();
  }

  private static Dating bestSupported(List<Item> items) {
    List<PartialDate> starts =
        items.stream().map(item -> item.view().start()).filter(Objects::nonNull).toList();
    Support<PartialDate> start =
        Support.of(items, report -> unlessVague(report.start(), starts), PartialDate::precision);
    Optional<PartialDate> first = start.best();
    List<Item> agreeing =
        items.stream()
            .filter(item -> Objects.equals(item.view().start(), first.orElse(null)))
            .toList();
    Support<PartialDate> end = Support.of(agreeing, Report::end, PartialDate::precision);
    List<Conflict> conflicts = new ArrayList<>();
    start.conflict("start").ifPresent(conflicts::add);
    end.conflict("end").ifPresent(conflicts::add);
    return new Dating(first.orElse(null), end.best().orElse(null), conflicts);
  }

  /**
   * The date, unless another report says the same more precisely: "in September" backs the 14th.
   */
  private static @Nullable PartialDate unlessVague(
      @Nullable PartialDate date, List<PartialDate> all) {
    boolean vague =
        date != null && all.stream().anyMatch(other -> date.contains(other) && !date.equals(other));
    return vague ? null : date;
  }
}
