package org.summitry.quality;

import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.quality.Matching.Field;

/** Lines for people that name one difference between gold and reports each. */
final class Miss {
  private static final int QUOTE = 110;

  private Miss() {}

  static String missed(Item gold) {
    return "MISSED %s %s".formatted(gold.article(), describe(gold));
  }

  static String extra(Item system) {
    return "EXTRA  %s %s | %s".formatted(system.article(), describe(system), quote(system));
  }

  static String wrong(Item gold, Item system, Map<Field, Boolean> checks) {
    String fields =
        checks.entrySet().stream()
            .filter(entry -> !entry.getValue())
            .map(entry -> difference(entry.getKey(), gold, system))
            .collect(Collectors.joining(", "));
    return "WRONG  %s %s: %s | %s".formatted(gold.article(), describe(gold), fields, quote(system));
  }

  private static String difference(Field field, Item gold, Item system) {
    return "%s %s not %s".formatted(field.label(), value(field, system), value(field, gold));
  }

  private static String value(Field field, Item item) {
    return String.valueOf(
        switch (field) {
          case ATTRIBUTION -> item.attribution();
          case END -> item.end();
          case EVENT -> item.event();
          case FORM -> item.form();
          case HOST -> item.host();
          case PEOPLE -> item.names();
          case PLACE -> item.place();
          case START -> item.start();
          case STATUS -> String.join("/", item.statuses());
        });
  }

  private static String describe(Item item) {
    return "%s %s %s %s %s"
        .formatted(
            item.kind(),
            String.join(" + ", item.names()),
            item.host(),
            item.start(),
            String.join("/", item.statuses()));
  }

  private static String quote(Item system) {
    String line = system.quote().replace('\n', ' ');
    return line.length() <= QUOTE ? line : line.substring(0, QUOTE);
  }
}
