package org.summitry.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Role;

/** Values of an engagement in the words that a person reads in the terminal. */
final class Wording {
  private final UnaryOperator<String> countryNames;

  /**
   * @param countryNames the name of a country by its code, or the code
   */
  Wording(UnaryOperator<String> countryNames) {
    this.countryNames = countryNames;
  }

  /** {@code 2024-07-02 to 07-06}, {@code 2024-07}, {@code no date}. */
  static String days(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start == null) {
      return end == null ? "no date" : "to " + end;
    }
    if (end == null || end.equals(start)) {
      return start.toString();
    }
    String last = end.toString();
    boolean sameYear = end.year() == start.year() && last.length() > 4;
    return start + " to " + (sameYear ? last.substring(5) : last);
  }

  /** {@code Astana, Kazakhstan}; empty when neither is known. */
  String where(Engagement engagement) {
    return Stream.of(
            engagement.place(),
            engagement.host() == null ? null : countryNames.apply(engagement.host()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** {@code Xi Jinping in Kazakhstan}, {@code Xi Jinping and Vladimir Putin}. */
  String headline(Engagement engagement) {
    List<Participant> people = engagement.participants();
    if (engagement.kind() == Kind.VISIT) {
      String travellers = names(people.stream().filter(each -> each.role() != Role.HOST).toList());
      return (travellers.isEmpty() ? names(people) : travellers)
          + " in "
          + orUnknown(where(engagement));
    }
    if (engagement.kind() == Kind.SUMMIT && engagement.event() != null) {
      return event(engagement) + (where(engagement).isEmpty() ? "" : " in " + where(engagement));
    }
    String where = where(engagement);
    return names(people) + (where.isEmpty() ? "" : " in " + where);
  }

  /** {@code SCO 2024}; empty when it belongs to none. */
  static String event(Engagement engagement) {
    var event = engagement.event();
    if (event == null) {
      return "";
    }
    return event.year() == null ? event.series() : event.series() + " " + event.year();
  }

  /** {@code Xi Jinping, President, China}; whom just the text knows is shown as such. */
  String person(Participant person) {
    return Stream.of(
            person.name(),
            person.office(),
            person.country() == null ? null : countryNames.apply(person.country()),
            person.provisional() ? "named in the text, not in the gazetteer" : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Participant> people) {
    List<String> names = people.stream().map(Participant::name).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? "an unknown country" : text;
  }
}
