package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Engagement.Value;
import org.summitry.model.Report;

/**
 * The values that reports give a field, best supported first: by more independent voices, then the
 * more precise one, then the one with the newest report, then by the order of the alphabet.
 *
 * @param values with the items that give each
 */
record Support<T>(List<Map.Entry<T, List<Item>>> values) {

  /**
   * @param field the field's value in a report, null when it gives none
   * @param precision larger is more precise
   */
  static <T> Support<T> of(
      Collection<Item> items, Function<Report, @Nullable T> field, ToIntFunction<T> precision) {
    Map<T, List<Item>> byValue = new LinkedHashMap<>();
    for (Item item : items) {
      T value = field.apply(item.view());
      if (value != null) {
        byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(item);
      }
    }
    Comparator<Map.Entry<T, List<Item>>> best =
        Comparator.<Map.Entry<T, List<Item>>>comparingInt(entry -> -Voices.count(entry.getValue()))
            .thenComparingInt(entry -> -precision.applyAsInt(entry.getKey()))
            .thenComparing(entry -> newest(entry.getValue()), Comparator.reverseOrder())
            .thenComparing(entry -> entry.getKey().toString());
    return new Support<>(byValue.entrySet().stream().sorted(best).toList());
  }

  static <T> Support<T> of(Collection<Item> items, Function<Report, @Nullable T> field) {
    return of(items, field, _ -> 0);
  }

  private static LocalDate newest(List<Item> items) {
    return items.stream()
        .flatMap(item -> Optional.ofNullable(item.source().published()).stream())
        .map(published -> published.last())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  Optional<T> best() {
    return values.stream().findFirst().map(Map.Entry::getKey);
  }

  /** The best value when it has more voices than every other. */
  Optional<T> clearBest() {
    if (values.size() > 1
        && Voices.count(values.get(0).getValue()) == Voices.count(values.get(1).getValue())) {
      return Optional.empty();
    }
    return best();
  }

  /** A conflict when there is more than one value, the best first. */
  Optional<Conflict> conflict(String name) {
    return conflict(name, null);
  }

  /** A conflict when there is more than one value, the shown one first. */
  Optional<Conflict> conflict(String name, @Nullable T shown) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Conflict(
            name,
            values.stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(shown)))
                .map(entry -> new Value(entry.getKey().toString(), reports(entry.getValue())))
                .toList()));
  }

  static List<String> reports(Collection<Item> items) {
    return items.stream().map(item -> item.source().report().id()).distinct().toList();
  }
}
