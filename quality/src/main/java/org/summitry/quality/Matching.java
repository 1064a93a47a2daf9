package org.summitry.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a report is the gold's engagement, and what of it is right. Found is: same kind, people and
 * host country, and a date that does not contradict. Strict is: found, and start date (as precise
 * as the gold) and status right.
 */
final class Matching {
  /** What can be right or wrong of an engagement that was found. */
  enum Field {
    ATTRIBUTION,
    END,
    EVENT,
    FORM,
    HOST,
    PEOPLE,
    PLACE,
    START,
    STATUS;

    /** The codebook's word for it. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Matching() {}

  static boolean isFound(Item gold, Item system) {
    return gold.kind().equals(system.kind())
        && arePeopleRight(gold, system)
        && isHostPossible(gold, system)
        && Days.isCompatible(gold.start(), system.start());
  }

  private static boolean arePeopleRight(Item gold, Item system) {
    List<String> wanted = gold.names();
    int hit = Names.countAmong(wanted, system.names());
    return switch (gold.kind()) {
      case "visit" ->
          !wanted.isEmpty() && Names.isSamePerson(wanted.getFirst(), system.traveller());
      case "summit" ->
          (!gold.event().isBlank() && isSameEvent(gold, system))
              || (hit == wanted.size() && hit > 0);
      default -> hit == wanted.size() || (wanted.size() > 2 && hit >= 2);
    };
  }

  private static boolean isHostPossible(Item gold, Item system) {
    if (isEmpty(gold.host()) || gold.kind().equals("call")) {
      return true;
    }
    if (isEmpty(system.host())) {
      return !gold.kind().equals("visit");
    }
    return gold.host().equals(system.host());
  }

  private static boolean isSameEvent(Item gold, Item system) {
    List<String> said = Names.words(system.event());
    return Names.words(gold.event()).stream()
        .allMatch(word -> said.stream().anyMatch(other -> other.startsWith(word)));
  }

  /** For each field that the gold line has, whether the report has it right. */
  static Map<Field, Boolean> checks(Item gold, Item system) {
    Map<Field, Boolean> checks = new EnumMap<>(Field.class);
    if (!isEmpty(gold.start())) {
      checks.put(Field.START, Days.bare(system.start()).startsWith(gold.start()));
    }
    if (!isEmpty(gold.end())) {
      String end = isEmpty(system.end()) ? system.start() : system.end();
      checks.put(Field.END, Days.bare(end).startsWith(gold.end()));
    }
    if (!gold.statuses().isEmpty()) {
      checks.put(Field.STATUS, gold.statuses().contains(system.status()));
    }
    if (!isEmpty(gold.host()) && !gold.kind().equals("call")) {
      checks.put(Field.HOST, gold.host().equals(system.host()));
    }
    if (!isEmpty(gold.place())) {
      checks.put(Field.PLACE, isSamePlace(gold.place(), system.place()));
    }
    addRest(checks, gold, system);
    return checks;
  }

  private static void addRest(Map<Field, Boolean> checks, Item gold, Item system) {
    if (!isEmpty(gold.form())) {
      checks.put(Field.FORM, gold.form().equals(system.form()));
    }
    if (!gold.event().isBlank()) {
      checks.put(Field.EVENT, isSameEvent(gold, system));
    }
    if (gold.kind().equals("meeting") || gold.kind().equals("call")) {
      checks.put(Field.PEOPLE, Names.areAllAmong(gold.names(), system.names()));
    }
    if (!gold.attribution().isEmpty()) {
      List<String> said = Names.words(String.join(" ", system.attribution()));
      checks.put(
          Field.ATTRIBUTION,
          gold.attribution().stream()
              .allMatch(source -> said.contains(Names.tokens(source).getLast())));
    }
  }

  private static boolean isSamePlace(String wanted, @Nullable String said) {
    List<String> gold = placeWords(wanted);
    List<String> system = placeWords(Objects.toString(said, ""));
    return system.contains(gold.getFirst())
        || String.join("", system).equals(String.join("", gold));
  }

  private static List<String> placeWords(String place) {
    return Names.words(place).stream().map(word -> word.equals("st") ? "saint" : word).toList();
  }

  static boolean isStrict(Item gold, Item system) {
    Map<Field, Boolean> checks = checks(gold, system);
    return checks.getOrDefault(Field.START, true) && checks.getOrDefault(Field.STATUS, true);
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }
}
