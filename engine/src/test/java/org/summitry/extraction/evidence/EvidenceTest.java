package org.summitry.extraction.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.explain;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** What is likely though no turn of phrase is known; written on Wednesday, 12 June 2024. */
class EvidenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday Emmanuel Macron tasted dumplings in Warsaw with Donald Tusk.",
        "In Tunis on Friday Giorgia Meloni planted an olive tree with Kais Saied."
      })
  void two_who_do_something_together_have_likely_met(String text) {
    assertThat(read(text))
        .filteredOn(report -> report.kind() == Kind.MEETING)
        .singleElement()
        .satisfies(report -> assertThat(report.rules()).containsExactly("meeting.evidence"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron has warned of the war in Sudan again and again.",
        "Olaf Scholz, who likes wine from Chile, turned 66 on Friday.",
        "The German chancellor's party has lost voters to Hungary's friends."
      })
  void what_is_only_named_is_no_stay(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void what_is_only_likely_says_so_and_is_less_than_certain() {
    Report meeting =
        read("In Tunis on Friday Giorgia Meloni planted an olive tree with Kais Saied.").stream()
            .filter(report -> report.kind() == Kind.MEETING)
            .findFirst()
            .orElseThrow();

    assertThat(meeting.confidence()).isBetween(0.5, 0.9999);
    assertThat(meeting.doubts()).containsExactly("likely by the words around, not said outright");
    assertThat(names(meeting)).containsExactly("Giorgia Meloni", "Kais Saied");
  }

  @Test
  void whose_word_or_deed_is_spoken_of_is_not_there() {
    assertThat(read("Olaf Scholz praised Keir Starmer's decision to send tanks to Ukraine."))
        .isEmpty();
  }

  @Test
  void a_construction_goes_before_evidence() {
    List<Report> reports = read("Emmanuel Macron visited Warsaw on Monday.");

    assertThat(reports).hasSize(1);
    assertThat(reports.getFirst().rules()).doesNotContain("visit.evidence");
    assertThat(reports.getFirst().confidence()).isEqualTo(1);
  }

  @Test
  void an_explanation_names_the_clues_with_their_weights() {
    assertThat(explain("On Monday Emmanuel Macron tasted dumplings in Warsaw with Donald Tusk."))
        .containsPattern("likely   0\\.\\d\\d by [a-z-]+\\S* [+-]\\d\\.\\d\\d, ");
  }
}
