package org.summitry.extraction.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

/** Journeys told in parts that open with a day or a place. */
class JourneyTest {
  private static final String DIARY =
      """
      Gustavo Petro's road map

      LIMA, May 6
      An embrace from Dina Boluarte, then ceviche.

      SANTIAGO, May 8
      Gabriel Boric shows the guest the library and pours the tea.

      ASUNCION and MONTEVIDEO, May 10
      Rain, twice.
      """;

  private static final String TIMETABLE =
      """
      Emmanuel Macron in Peru and Chile, hour by hour

      WEDNESDAY 10 JULY
      07:15 off from Orly
      16:00 Lima. Wreath at the monument
      17:30 courtesies to President Dina Boluarte, at the palace

      FRIDAY 12 JULY
      Nothing before noon

      SATURDAY 13 JULY
      09:20 Santiago. Gabriel Boric, one on one
      """;

  private static final String PICTURES =
      """
      In pictures: a chancellor and three capitals

      1/4  OSLO, Monday 3 June. Drizzle. Olaf Scholz and an umbrella.

      2/4  Jonas Gahr Støre and the guest over waffles.

      3/4  STOCKHOLM, Tuesday. Ulf Kristersson points at a frigate. Scholz looks at it.

      4/4  HELSINKI, Thursday. Alexander Stubb hands Olaf Scholz a pair of skis.
      """;

  @Test
  void a_list_of_voices_whose_names_hold_places_is_no_journey() {
    assertThat(
            stays(
                """
                Farmers praise Emmanuel Macron

                Jordan Lefevre, beekeeper: "At last."

                India Roussel, from Lyon: "We were heard."

                Peru Veterans of the Road: "Well done."
                """))
        .isEmpty();
  }

  @Test
  void whom_the_title_names_is_at_every_stop() {
    assertThat(stays(DIARY))
        .contains(
            "Gustavo Petro PER 2024-05-06",
            "Gustavo Petro CHL 2024-05-08",
            "Gustavo Petro PRY 2024-05-10",
            "Gustavo Petro URY 2024-05-10");
    assertThat(stays(TIMETABLE))
        .contains("Emmanuel Macron PER 2024-07-10", "Emmanuel Macron CHL 2024-07-13");
  }

  @Test
  void without_a_title_it_is_who_is_named_at_most_stops() {
    assertThat(stays(PICTURES))
        .contains(
            "Olaf Scholz NOR 2024-06-03",
            "Olaf Scholz SWE 2024-06-04",
            "Olaf Scholz FIN 2024-06-06");
  }

  @Test
  void people_of_the_country_met_the_traveller() {
    assertThat(meetings(DIARY)).contains("Dina Boluarte 2024-05-06", "Gabriel Boric 2024-05-08");
    assertThat(meetings(TIMETABLE))
        .contains("Dina Boluarte 2024-07-10", "Gabriel Boric 2024-07-13");
    assertThat(meetings(PICTURES)).contains("Jonas Gahr Støre 2024-06-03");
  }

  @Test
  void who_telephones_or_stays_away_has_not_been_met() {
    String text =
        """
        Olaf Scholz's spring

        OSLO, May 6
        Jonas Gahr Støre was on the telephone from Bergen.

        STOCKHOLM, May 8
        Ulf Kristersson was not in town.

        HELSINKI, May 9
        Cancelled for fog.
        """;
    assertThat(meetings(text)).isEmpty();
    assertThat(stays(text)).noneMatch(stay -> stay.contains("FIN"));
  }

  @Test
  void two_in_the_title_have_no_journey_of_one() {
    String text =
        """
        Scholz and Macron, a friendship

        LIMA, May 6
        Sun.

        QUITO, May 8
        Clouds.

        SANTIAGO, May 10
        Snow.
        """;
    assertThat(stays(text)).noneMatch(stay -> stay.contains("2024-05"));
  }

  private static List<String> stays(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT)
        .map(report -> names(report).getFirst() + " " + report.host() + " " + report.start())
        .toList();
  }

  private static List<String> meetings(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.MEETING)
        .flatMap(report -> names(report).stream().map(name -> name + " " + report.start()))
        .toList();
  }
}
