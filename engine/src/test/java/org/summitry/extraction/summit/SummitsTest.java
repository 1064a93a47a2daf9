package org.summitry.extraction.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;
import static org.summitry.extraction.OwnSentences.requireOne;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class SummitsTest {
  @Test
  void members_named_behind_the_leaders_take_part() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2022-11-20",
            "Leaders of the G20, including Emmanuel Macron and Olaf Scholz, met in Bali on"
                + " Tuesday.");
    assertThat(names(summit)).containsExactlyInAnyOrder("Emmanuel Macron", "Olaf Scholz");
  }

  @Test
  void a_summit_that_is_only_shunned_is_none() {
    List<Report> reports =
        read("2024-07-10", "Keir Starmer skipped the SCO summit in Astana last week.");
    assertThat(reports).noneMatch(report -> report.kind() == Kind.SUMMIT);
  }

  @Test
  void who_takes_part_is_there() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2023-07-12",
            "Kyriakos Mitsotakis took part in the NATO summit in Vilnius.");
    assertThat(names(summit)).containsExactly("Kyriakos Mitsotakis");
    assertThat(event(summit)).isEqualTo("NATO 2023");
    assertThat(summit.host()).isEqualTo("LTU");
  }

  @Test
  void somewhere_for_the_summit_means_at_it() {
    String text = "In May 2023 Emmanuel Macron was in Hiroshima for the G7 summit.";
    assertThat(names(requireOne(Kind.SUMMIT, "2023-09-01", text)))
        .containsExactly("Emmanuel Macron");
    assertThat(event(requireOne(Kind.VISIT, "2023-09-01", text))).isEqualTo("G7 2023");
  }

  @Test
  void attendance_is_taking_part() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2024-07-05",
            "Shehbaz Sharif cut short his attendance at the SCO summit in Astana and flew home.");
    assertThat(names(summit)).containsExactly("Shehbaz Sharif");
    assertThat(summit.status()).isEqualTo(Status.HELD);
  }

  @Test
  void those_of_the_relative_clause_take_part() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2022-11-10",
            "Indonesia hosts the G20 summit, at which Justin Trudeau will take his seat.");
    assertThat(names(summit)).containsExactly("Justin Trudeau");
    assertThat(summit.host()).isEqualTo("IDN");
  }

  @Test
  void the_days_of_the_edition_have_no_words_of_the_text() {
    Report summit =
        requireOne(
            Kind.SUMMIT, "2023-01-20", "In November 2022 Justin Trudeau attended the G20 summit.");
    assertThat(summit.start()).hasToString("2022-11-15");
    assertThat(summit.evidence()).noneMatch(part -> part.field().equals("start"));
  }

  @Test
  void who_spoke_and_will_speak_again_has_two_talks() {
    String text =
        "Olaf Scholz spoke by phone with Keir Starmer. The two leaders agreed to speak again"
            + " in a month.";
    assertThat(read("2024-08-20", text))
        .filteredOn(report -> report.kind() == Kind.CALL)
        .extracting(Report::status)
        .contains(Status.HELD, Status.PLANNED);
  }

  @Test
  void whose_decision_is_welcomed_is_not_met() {
    String text = "Olaf Scholz welcomed Prime Minister Keir Starmer's decision to send tanks.";
    assertThat(read("2024-08-20", text)).isEmpty();
  }

  @Test
  void the_edition_gives_the_days_that_the_text_leaves_out() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2024-06-20",
            "Masoud Pezeshkian or not, Narendra Modi will attend the SCO summit, officials said"
                + " on Tuesday.");
    assertThat(summit.start()).hasToString("2024-07-03");
    assertThat(summit.end()).hasToString("2024-07-04");
    assertThat(summit.place()).isEqualTo("Astana");
  }

  @Test
  void a_summit_of_two_is_a_meeting() {
    String text = "Emmanuel Macron held a summit with Olaf Scholz in Hamburg on Tuesday.";
    assertThat(read("2023-10-11", text)).extracting(Report::kind).doesNotContain(Kind.SUMMIT);
    assertThat(names(requireOne(Kind.MEETING, "2023-10-11", text)))
        .containsExactlyInAnyOrder("Emmanuel Macron", "Olaf Scholz");
  }

  @Test
  void a_summit_that_nobody_attends_or_holds_is_none() {
    assertThat(read("2023-10-11", "Analysts have long been sceptical about NATO summits."))
        .isEmpty();
  }

  @Test
  void the_bare_name_of_a_group_is_no_gathering() {
    assertThat(read("2023-10-11", "Rishi Sunak said that the G7 should lead on debt relief."))
        .extracting(Report::kind)
        .doesNotContain(Kind.SUMMIT);
  }

  @Test
  void who_stays_away_takes_no_part() {
    List<Report> reports =
        read("2023-09-08", "Xi Jinping is skipping the G20 summit in New Delhi this weekend.");
    assertThat(reports)
        .filteredOn(report -> report.kind() == Kind.SUMMIT)
        .allSatisfy(summit -> assertThat(names(summit)).doesNotContain("Xi Jinping"));
    assertThat(reports)
        .filteredOn(report -> report.kind() == Kind.VISIT)
        .extracting(Report::status)
        .containsOnly(Status.DENIED);
  }

  @Test
  void talks_on_the_sidelines_belong_to_the_summit() {
    Report meeting =
        requireOne(
            Kind.MEETING,
            "2022-11-16",
            "Rishi Sunak met Joe Biden on the sidelines of the G20 summit in Bali.");
    assertThat(event(meeting)).isEqualTo("G20 2022");
    assertThat(meeting.host()).isEqualTo("IDN");
    assertThat(meeting.place()).isEqualTo("Bali");
  }

  @Test
  void a_gathering_without_a_series_keeps_its_own_name() {
    Report summit =
        requireOne(
            Kind.SUMMIT,
            "2022-03-02",
            "Sauli Niinistö will attend the Arctic Ports Forum in Oslo on Friday.");
    assertThat(Objects.requireNonNull(summit.event()).series()).isEqualTo("Arctic Ports Forum");
  }

  private static String event(Report report) {
    return Objects.requireNonNull(report.event()).series() + " " + report.event().year();
  }
}
