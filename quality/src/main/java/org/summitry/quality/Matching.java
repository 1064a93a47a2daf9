package org.summitry.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
    String host = gold.host();
    if (host == null || gold.kind().equals("call")) {
      return true;
    }
    return system.host() == null ? !gold.kind().equals("visit") : host.equals(system.host());
  }

  private static boolean isSameEvent(Item gold, Item system) {
    List<String> said = Names.words(system.event());
    return Names.words(gold.event()).stream()
        .allMatch(word -> said.stream().anyMatch(other -> other.startsWith(word)));
  }

  /** For each field that the gold line has, whether the report has it right. */
  static Map<Field, Boolean> checks(Item gold, Item system) {
    Map<Field, Boolean> checks = new EnumMap<>(Field.class);
    boolean call = gold.kind().equals("call");
    String end = system.end() == null ? system.start() : system.end();
    check(checks, Field.START, gold.start(), Days.bare(system.start())::startsWith);
    check(checks, Field.END, gold.end(), Days.bare(end)::startsWith);
    check(checks, Field.HOST, call ? null : gold.host(), host -> host.equals(system.host()));
    check(checks, Field.PLACE, gold.place(), place -> isSamePlace(place, system.place()));
    check(checks, Field.FORM, gold.form(), form -> form.equals(system.form()));
    if (!gold.statuses().isEmpty()) {
      checks.put(Field.STATUS, gold.statuses().contains(system.status()));
    }
    if (!gold.event().isBlank()) {
      checks.put(Field.EVENT, isSameEvent(gold, system));
    }
    if (call || gold.kind().equals("meeting")) {
      checks.put(Field.PEOPLE, Names.areAllAmong(gold.names(), system.names()));
    }
    if (!gold.attribution().isEmpty()) {
      checks.put(Field.ATTRIBUTION, isAttributionRight(gold, system));
    }
    return checks;
  }

  private static void check(
      Map<Field, Boolean> checks, Field field, @Nullable String wanted, Predicate<String> right) {
    if (wanted != null) {
      checks.put(field, right.test(wanted));
    }
  }

  private static boolean isAttributionRight(Item gold, Item system) {
    List<String> said = Names.words(String.join(" ", system.attribution()));
    return gold.attribution().stream()
        .allMatch(source -> said.contains(Names.tokens(source).getLast()));
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
}
