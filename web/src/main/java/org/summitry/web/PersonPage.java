package org.summitry.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Role;
import org.summitry.record.PersonEntry;
import org.summitry.resolution.Trip;

/** Makes the view of a person's itinerary: engagements in order of time, journeys marked. */
final class PersonPage {
  private PersonPage() {}

  static PersonView of(PersonEntry person, List<Engagement> itinerary, Wording wording) {
    Map<String, String> journeys = journeys(person.key(), itinerary, wording);
    List<Row> rows = new ArrayList<>();
    for (Engagement engagement : itinerary) {
      rows.add(Row.of(engagement, wording, journeys.getOrDefault(engagement.id(), "")));
    }
    return new PersonView(
        person.name(), office(person, itinerary, wording), summary(itinerary), rows);
  }

  /** A heading for the first stop of every journey through several countries. */
  private static Map<String, String> journeys(
      String person, List<Engagement> itinerary, Wording wording) {
    List<Engagement> own = itinerary.stream().filter(one -> travels(one, person)).toList();
    Map<String, String> headings = new HashMap<>();
    for (Trip trip : Trip.of(own)) {
      if (trip.visits().size() > 1) {
        String route =
            trip.visits().stream()
                .map(visit -> wording.countries().nameOf(visit.host()))
                .collect(Collectors.joining(" → "));
        headings.put(trip.visits().getFirst().id(), "Journey: " + route);
      }
    }
    return headings;
  }

  private static boolean travels(Engagement engagement, String person) {
    return engagement.participants().stream()
        .anyMatch(one -> one.key().equals(person) && one.role() == Role.TRAVELLER);
  }

  private static String office(PersonEntry person, List<Engagement> itinerary, Wording wording) {
    return itinerary.reversed().stream()
        .flatMap(engagement -> engagement.participants().stream())
        .filter(one -> one.key().equals(person.key()) && one.office() != null)
        .findFirst()
        .map(one -> office(one, wording))
        .orElseGet(() -> wording.countries().nameOf(person.country()));
  }

  private static String office(Participant person, Wording wording) {
    String country = wording.countries().nameOf(person.country());
    return country.isEmpty() ? String.valueOf(person.office()) : person.office() + ", " + country;
  }

  private static String summary(List<Engagement> itinerary) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = itinerary.stream().filter(one -> one.kind() == kind).count();
      if (count > 0) {
        parts.add(Wording.count(count, kind.code()));
      }
    }
    return String.join(" · ", parts);
  }
}
