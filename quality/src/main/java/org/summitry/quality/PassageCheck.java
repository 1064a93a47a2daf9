package org.summitry.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a passage gives what it must and nothing else. Stricter than scoring: people, start and
 * all other fields that a line has must be just so.
 */
final class PassageCheck {
  static final String FAULT = "FAULT";

  private PassageCheck() {}

  /** A headline that starts with {@link #FAULT} and a line for each difference; or nothing. */
  static List<String> of(Specification.Passage passage, Pipeline pipeline) {
    List<Item> said =
        new ArrayList<>(
            pipeline.extract(passage.article()).reports().stream().map(Item::of).toList());
    List<String> differences = new ArrayList<>();
    for (boolean optional : new boolean[] {false, true}) {
      for (Item wanted : passage.expected()) {
        if (wanted.optional() == optional && !take(wanted, said) && !optional) {
          differences.add("  not given: " + wanted.quote().substring(2));
        }
      }
    }
    said.forEach(item -> differences.add("  given:     " + describe(item)));
    if (!differences.isEmpty()) {
      differences.addFirst(
          "%s line %d (%s): %s"
              .formatted(FAULT, passage.line(), passage.published(), passage.text()));
    }
    return differences;
  }

  private static boolean take(Item wanted, List<Item> said) {
    for (Item item : said) {
      if (isAsWanted(wanted, item)) {
        said.remove(item);
        return true;
      }
    }
    return false;
  }

  private static boolean isAsWanted(Item wanted, Item item) {
    if (!wanted.kind().equals(item.kind()) || !arePeopleAsWanted(wanted, item)) {
      return false;
    }
    String start = wanted.start();
    if (start != null && !start.equals(Days.bare(item.start()))) {
      return false;
    }
    Map<Matching.Field, Boolean> checks = Matching.checks(wanted, item);
    checks.remove(Matching.Field.START);
    return !checks.containsValue(false);
  }

  private static boolean arePeopleAsWanted(Item wanted, Item item) {
    return switch (wanted.kind()) {
      case "visit" -> Names.isSamePerson(wanted.traveller(), item.traveller());
      case "summit" -> Names.areAllAmong(wanted.names(), item.names());
      default ->
          wanted.names().size() == item.names().size()
              && Names.areAllAmong(wanted.names(), item.names());
    };
  }

  private static String describe(Item item) {
    return "%s | %s | %s | %s/%s | %s | form %s | event %s| place %s"
        .formatted(
            item.kind(),
            String.join("; ", item.names()),
            item.host(),
            item.start(),
            item.end(),
            item.status(),
            item.form(),
            item.event(),
            item.place());
  }
}
