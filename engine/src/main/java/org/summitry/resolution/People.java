package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Participant;
import org.summitry.model.Report;

/**
 * Everybody whom a report names, once, with the office and role that is best supported: travellers
 * first, then hosts, then the others; leaders before those beside them, by name. Somebody known by
 * office only ("the Kazakh president") is left out when a report names a person of that country.
 */
final class People {
  private static final Comparator<Participant> ORDER =
      Comparator.comparing(Participant::role)
          .thenComparing(Participant::rank, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Participant::name)
          .thenComparing(Participant::key);

  private People() {}

  static List<Participant> of(List<Item> items) {
    Map<String, List<Item>> byPerson = new LinkedHashMap<>();
    for (Item item : items) {
      item.view()
          .participants()
          .forEach(
              person -> byPerson.computeIfAbsent(person.key(), _ -> new ArrayList<>()).add(item));
    }
    List<Participant> people = new ArrayList<>();
    byPerson.forEach((key, naming) -> people.add(choose(key, naming)));
    return people.stream()
        .filter(person -> !isNamedOtherwise(person, people))
        .sorted(ORDER)
        .toList();
  }

  private static Participant choose(String key, List<Item> naming) {
    Participant base = require(key, naming.getFirst().view());
    return new Participant(
        base.id(),
        base.name(),
        best(key, naming, Participant::office),
        best(key, naming, Participant::country),
        best(key, naming, Participant::rank),
        Objects.requireNonNull(best(key, naming, Participant::role)));
  }

  private static <T> @Nullable T best(
      String key, List<Item> naming, Function<Participant, @Nullable T> field) {
    return Support.<T>of(naming, report -> field.apply(require(key, report))).best().orElse(null);
  }

  private static Participant require(String key, Report report) {
    return report.participants().stream()
        .filter(person -> person.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isNamedOtherwise(Participant person, List<Participant> people) {
    return person.id() == null
        && person.country() != null
        && people.stream()
            .anyMatch(other -> other.id() != null && person.country().equals(other.country()));
  }
}
