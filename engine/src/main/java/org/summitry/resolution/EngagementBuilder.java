package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Engagement.StatusChange;
import org.summitry.model.Event;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.Outcome;
import org.summitry.model.Report;

/**
 * Chooses an engagement's values from its items and keeps the others as conflicts. Which value wins
 * is said at {@link Support}, {@link StatusChoice} and {@link Dating}.
 */
final class EngagementBuilder {
  private EngagementBuilder() {}

  /**
   * @param items in canonical order, not empty
   */
  static Engagement build(String id, List<Item> items) {
    Kind kind = items.getFirst().kind();
    Item decisive = StatusChoice.decisive(items);
    Dating dating = Dating.of(kind, items);
    Support<String> host = Support.of(items, Report::host);
    Support<String> place = Support.of(items, Report::place);
    Support<Form> form = Support.of(items, Report::form);
    List<Conflict> conflicts = new ArrayList<>(dating.conflicts());
    host.conflict("host").ifPresent(conflicts::add);
    if (kind != Kind.VISIT) {
      // A stay can have several cities.
      place.conflict("place").ifPresent(conflicts::add);
    }
    form.conflict("form").ifPresent(conflicts::add);
    return new Engagement(
        id,
        kind,
        decisive.view().status(),
        People.of(items),
        host.best().orElse(null),
        place.best().orElse(null),
        dating.start(),
        dating.end(),
        form.best().orElse(null),
        event(items).orElse(null),
        outcomes(items),
        decisive.view().attribution(),
        decisive.view().evidence(),
        history(items),
        Support.reports(items),
        Voices.count(items),
        conflicts);
  }

  /** The summit that most voices name; an edition with its year before one without. */
  private static Optional<Event> event(List<Item> items) {
    Support<String> series = Support.of(items, report -> seriesOf(report.event()));
    return series
        .best()
        .map(best -> {
          List<Item> naming =
              items.stream().filter(item -> best.equals(seriesOf(item.view().event()))).toList();
          return new Event(best, best(naming, Event::year), best(naming, Event::name));
        });
  }

  private static @Nullable String seriesOf(@Nullable Event event) {
    return event == null ? null : event.series();
  }

  private static <T> @Nullable T best(List<Item> naming, Function<Event, @Nullable T> field) {
    return Support.<T>of(naming, report -> field.apply(Objects.requireNonNull(report.event())))
        .best()
        .orElse(null);
  }

  private static List<Outcome> outcomes(List<Item> items) {
    return items.stream().flatMap(item -> item.view().outcomes().stream()).distinct().toList();
  }

  /** What each report said, oldest first; what a report only implies it did not say. */
  private static List<StatusChange> history(List<Item> items) {
    List<Item> said = items.stream().filter(item -> !item.implied()).toList();
    return (said.isEmpty() ? items : said)
        .stream()
            .map(item ->
                new StatusChange(
                    item.view().status(), item.source().published(), item.source().report().id()))
            .toList();
  }
}
