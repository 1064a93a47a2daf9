package org.summitry.bench.voices;

import java.util.ArrayList;
import java.util.List;

/**
 * Stories made for the benchmark: on each journey a curtain-raiser, a report of the talks and one
 * of the dinner, by three reporters who all saw the same people. All names are made up.
 */
final class OwnStories {
  private static final String[] GIVEN = {
    "Ansel", "Berta", "Corin", "Dalia", "Edvin", "Farah", "Goran", "Helka", "Ismet", "Jorun"
  };
  private static final String[] FAMILY = {
    "Varkas", "Tolmin", "Ostrava", "Quillon", "Hadrev", "Mirow", "Sandor", "Pellet", "Brannic",
    "Ukerman", "Lisko", "Wendra", "Yarrow"
  };
  private static final String[] CITIES = {
    "Port Amery", "Lower Hask", "Grend", "Sovinka", "Tal Harun", "Westmere", "Ulm Bay"
  };
  private static final String[] COUNTRIES = {
    "Arvenia", "Bostland", "Corrin", "Dastria", "Elmar", "Fenwick", "Gorland", "Hestia"
  };

  private static final String BEFORE =
      """
      %1$s's leader %3$s will fly to %5$s next week for the first trip to %2$s in %6$d years, an aide told reporters.
      The journey had been put off twice, first because of floods in the north and then over a quarrel about fishing.
      "We are ready to turn a page," said the aide, who asked not to be named because the plan was not public.
      %4$s is expected to greet the guest at the airport. A treaty on %7$d small islands stays off the table.
      Business groups in %1$s hope for lower duties on timber, glass and cheese, which cost them %8$d million a year.
      """;
  private static final String TALKS =
      """
      After %9$d hours behind closed doors %3$s and %4$s stepped before the cameras in %5$s and shook hands for a long time.
      They had settled on a joint commission that is to meet every spring, they said, and on a line for urgent calls.
      Neither took questions. A paper of %6$d pages handed out later mentions ferries, students and a bridge across the Orla.
      The opposition in %2$s spoke of a show without substance. Its spokeswoman %10$s counted %7$d old promises in the text.
      In %1$s the evening news gave the talks %8$d seconds, between a storm warning and the football results.
      """;
  private static final String DINNER =
      """
      Smoked eel, barley soup and a cake in the shape of a lighthouse: the cooks of %5$s had worked for %9$d days.
      %4$s raised a glass to "a neighbour who found the way back", and a choir from the harbour sang in both languages.
      %3$s answered with a story about a grandfather who once sold horses in %2$s and was cheated by everyone he met.
      The laughter of the %8$d guests could be heard on the square, where %10$s waited with a handful of protesters.
      Shortly before midnight the motorcade left for the airfield; a farewell in the morning had been struck off the list.
      """;

  private OwnStories() {}

  /** Three stories for each journey. */
  static List<String> list(int journeys) {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < journeys; i++) {
      for (String form : List.of(BEFORE, TALKS, DINNER)) {
        stories.add(story(form, i));
      }
    }
    return List.copyOf(stories);
  }

  private static String story(String form, int i) {
    return form.formatted(
        COUNTRIES[i % COUNTRIES.length],
        COUNTRIES[(i * 3 + 1) % COUNTRIES.length],
        GIVEN[i % GIVEN.length] + " " + FAMILY[i % FAMILY.length],
        GIVEN[(i * 7 + 3) % GIVEN.length] + " " + FAMILY[(i * 5 + 4) % FAMILY.length],
        CITIES[i % CITIES.length],
        3 + i,
        11 + 2 * i,
        40 + 7 * i,
        2 + i % 9,
        GIVEN[(i + 5) % GIVEN.length] + " " + FAMILY[(i * 2 + 7) % FAMILY.length]);
  }
}
