package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Event;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Report;

/**
 * What the assembly matches: a report, or the stay abroad that a report of a meeting implies.
 *
 * @param id the report's id; for an implied stay with the traveller added
 * @param source the report that it comes from
 * @param view the report itself, or the visit that it implies
 * @param implied whether {@code view} is a visit that the source only implies
 * @param backing whether it only backs what other items tell ({@link BackedStays}); never so unless
 *     implied
 */
record Item(
    String id, SourcedReport source, Report view, boolean implied, boolean backing, Days days) {
  /** Largest distance in days at which two items can match; see {@link Matching}. */
  static final int SLACK = 5;

  /** Oldest publication first, undated ones last; of one day by id. Never by order of input. */
  static final Comparator<Item> CANONICAL =
      Comparator.comparing(Item::publishedOrLast).thenComparing(Item::id);

  /** The report and the stays that it implies. */
  static List<Item> of(SourcedReport source) {
    List<Item> items = new ArrayList<>();
    Report report = source.report();
    items.add(of(source, report, false, false));
    List<Report> implied = ImpliedStays.of(report);
    implied.forEach(stay -> items.add(of(source, stay, true, false)));
    if (implied.isEmpty()) {
      BackedStays.of(report).forEach(stay -> items.add(of(source, stay, true, true)));
    }
    return items;
  }

  private static Item of(SourcedReport source, Report view, boolean implied, boolean backing) {
    return new Item(view.id(), source, view, implied, backing, Days.of(view, source.published()));
  }

  private LocalDate publishedOrLast() {
    return source.published() == null ? LocalDate.MAX : source.published().last();
  }

  Kind kind() {
    return view.kind();
  }

  /** Whether it names a day and can found an engagement; others join one or stay alone. */
  boolean isCertain() {
    return days.certain();
  }

  /**
   * The blocks in which its matches lie: kind, then a principal (for a summit the series or the
   * host country), then a month.
   */
  Set<String> blocks() {
    Set<String> blocks = new TreeSet<>();
    for (String subject : subjects()) {
      for (String month : days.months(SLACK)) {
        blocks.add(kind().code() + "|" + subject + "|" + month);
      }
    }
    return blocks;
  }

  private Set<String> subjects() {
    return switch (kind()) {
      case VISIT -> visitSubjects();
      case MEETING, CALL ->
          view.participants().stream().map(Participant::key).collect(Collectors.toSet());
      case SUMMIT -> summitSubjects();
    };
  }

  /** Whose stay it is; and who would have received, who may have been away. */
  private Set<String> visitSubjects() {
    Set<String> subjects = new TreeSet<>();
    if (traveller() != null) {
      subjects.add(traveller().key());
    }
    if (BackedStays.isHostsNews(this)) {
      HomeReceptions.hosts(this).forEach(host -> subjects.add(host.key()));
    }
    return subjects;
  }

  private Set<String> summitSubjects() {
    Set<String> subjects = new TreeSet<>();
    Event event = view.event();
    if (event != null) {
      subjects.add("series:" + event.series());
    }
    if (view.host() != null) {
      subjects.add("host:" + view.host());
    }
    return subjects;
  }

  /** The one whose stay a visit is; null when the report names nobody. */
  @Nullable Participant traveller() {
    return Travellers.of(view).orElse(null);
  }
}
