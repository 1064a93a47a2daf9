package org.summitry.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitry.model.Engagement;
import org.summitry.model.Event;
import org.summitry.model.Form;
import org.summitry.model.Participant;
import org.summitry.model.Role;

/** An engagement in a few words: "Xi Jinping: state visit to Kazakhstan". */
record Headline(CountryNames countries) {
  private static final int NAMED = 3;

  String of(Engagement engagement) {
    return switch (engagement.kind()) {
      case VISIT -> travellers(engagement) + ": " + visit(engagement);
      case MEETING, CALL -> names(engagement.participants());
      case SUMMIT -> summit(engagement);
    };
  }

  private static String travellers(Engagement engagement) {
    List<Participant> travellers =
        engagement.participants().stream()
            .filter(person -> person.role() == Role.TRAVELLER)
            .toList();
    return names(travellers.isEmpty() ? engagement.participants() : travellers);
  }

  private String visit(Engagement engagement) {
    String form = engagement.form() == null ? "visit" : form(engagement.form());
    return engagement.host() == null ? form : form + " to " + countries.nameOf(engagement.host());
  }

  static String form(Form form) {
    return form == Form.TRANSIT ? "stopover" : form.code() + " visit";
  }

  private String summit(Engagement engagement) {
    Event event = engagement.event();
    String where =
        engagement.place() != null ? engagement.place() : countries.nameOf(engagement.host());
    String name = event == null ? "Summit" : name(event);
    return where.isEmpty() ? name : name + " in " + where;
  }

  static String name(Event event) {
    String name =
        event.series().toLowerCase(Locale.ROOT).contains("summit")
            ? event.series()
            : event.series() + " summit";
    return event.year() == null ? name : name + " " + event.year();
  }

  private static String names(List<Participant> people) {
    if (people.isEmpty()) {
      return "Unnamed";
    }
    String first =
        people.stream().limit(NAMED).map(Participant::name).collect(Collectors.joining(", "));
    int more = people.size() - NAMED;
    if (more > 0) {
      return first + " and " + more + " more";
    }
    int comma = first.lastIndexOf(", ");
    return comma < 0 ? first : first.substring(0, comma) + " and " + first.substring(comma + 2);
  }
}
