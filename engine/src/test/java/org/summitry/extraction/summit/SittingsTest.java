package org.summitry.extraction.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;
import static org.summitry.extraction.OwnSentences.requireOne;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class SittingsTest {
  @Test
  void a_group_beside_the_place_of_its_gathering_gathers_there() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2023-07-13",
            "Mark Rutte was in Vilnius this week, where NATO sat for two days.");
    assertThat(event(summit)).isEqualTo("NATO 2023");
    assertThat(summit.host()).isEqualTo("LTU");
  }

  @Test
  void somebody_of_the_group_in_its_place_is_no_gathering() {
    assertThat(
            read(
                "2023-10-02",
                "ASEAN's envoy spoke in Jakarta with Foreign Minister Retno Marsudi."))
        .noneMatch(report -> report.kind() == Kind.SUMMIT);
  }

  @Test
  void a_place_of_years_ago_makes_no_gathering_of_today() {
    assertThat(read("2025-03-02", "In Bali, Prabowo Subianto praised the G20 once more."))
        .noneMatch(report -> report.kind() == Kind.SUMMIT);
  }

  @Test
  void a_numbered_one_is_a_gathering_and_no_group() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2024-07-19",
            "Keir Starmer hosts the fourth European Political Community at Blenheim Palace.");
    assertThat(event(summit)).isEqualTo("European Political Community 2024");
  }

  @Test
  void who_is_named_with_it_takes_part() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2024-06-03",
            "The G7 summit takes place in Apulia from 13 to 15 June, with Giorgia Meloni in the"
                + " chair.");
    assertThat(names(summit)).containsExactly("Giorgia Meloni");
    assertThat(summit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void the_days_set_for_it_are_its_own() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2022-02-05",
            "Macky Sall attends the African Union summit, set for 5 and 6 February in Addis"
                + " Ababa.");
    assertThat(Objects.requireNonNull(summit.start()).toString()).isEqualTo("2022-02-05");
  }

  @Test
  void the_place_tells_which_edition_is_meant_and_not_one_by_video() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2021-03-02",
            "Boris Johnson has invited Scott Morrison to the G7 summit in Cornwall in June.");
    assertThat(summit.host()).isEqualTo("GBR");
    assertThat(Objects.requireNonNull(summit.start()).month()).isEqualTo(6);
  }

  @Test
  void the_name_may_stand_behind_the_noun() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2019-10-25",
            "Paul Kagame took part in the summit Russia-Africa in Sochi on 24 October.");
    assertThat(summit.host()).isEqualTo("RUS");
  }

  @Test
  void heads_of_state_before_a_name_are_several() {
    assertThat(
            read(
                "2023-08-11",
                "In Abuja the ECOWAS heads of state, Bola Tinubu in the chair, gave Niger a"
                    + " week."))
        .noneMatch(report -> names(report).stream().anyMatch(name -> name.contains("heads")));
  }

  private static String event(Report report) {
    return Objects.requireNonNull(report.event()).series()
        + " "
        + Objects.requireNonNull(report.event()).year();
  }
}
