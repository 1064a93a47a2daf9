package org.summitry.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.OwnSentences;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** Whom words for several people mean; every text is written on Wednesday, 12 June 2024. */
class GroupMeantTest {
  @Test
  void the_three_are_those_whom_the_last_sentence_named() {
    String text =
        "Olaf Scholz stood between Emmanuel Macron and Pedro Sánchez. The three met in Lisbon on"
            + " Monday.";
    assertThat(meetings(text))
        .anyMatch(
            names -> names.containsAll(List.of("Olaf Scholz", "Emmanuel Macron", "Pedro Sánchez")));
  }

  @Test
  void the_two_are_those_of_the_last_sentence_and_not_who_met_long_before() {
    String text =
        "Olaf Scholz met Emmanuel Macron in Paris on Monday. Wheat was the subject. Prices are high."
            + " Giorgia Meloni is a friend of Pedro Sánchez. The two met in Lisbon on Tuesday.";
    assertThat(meetings(text))
        .anyMatch(names -> names.containsAll(List.of("Giorgia Meloni", "Pedro Sánchez")));
  }

  @Test
  void they_are_no_leaders_where_farmers_act_before_them() {
    String text =
        "Olaf Scholz met Emmanuel Macron in Paris on Monday. The farmers said that they had visited"
            + " Lisbon on Sunday.";
    assertThat(read(text)).noneMatch(report -> "PRT".equals(report.host()));
  }

  @Test
  void them_is_nobody_who_receives_them() {
    String text =
        "Olaf Scholz is in Lisbon. Emmanuel Macron and Giorgia Meloni came as well. On Monday Pedro"
            + " Sánchez received them in Madrid.";
    assertThat(meetings(text))
        .anyMatch(names -> names.containsAll(List.of("Pedro Sánchez", "Emmanuel Macron")));
  }

  @Test
  void a_meeting_told_between_the_lines_is_where_the_guest_was_told_to_be() {
    String text =
        "Olaf Scholz was in Lisbon on Monday. Over dinner he and Luís Montenegro compared their"
            + " coalitions.";
    List<Report> meetings =
        read(text).stream().filter(report -> report.kind() == Kind.MEETING).toList();
    assertThat(meetings).isNotEmpty().allMatch(report -> "PRT".equals(report.host()));
    assertThat(meetings).allMatch(report -> names(report).contains("Olaf Scholz"));
  }

  private static List<List<String>> meetings(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.MEETING)
        .map(OwnSentences::names)
        .toList();
  }
}
