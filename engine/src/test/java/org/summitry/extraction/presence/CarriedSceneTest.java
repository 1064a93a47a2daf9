package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

/** Captions and items that begin with the place where they play. */
class CarriedSceneTest {
  @Test
  void who_acts_below_a_place_is_there() {
    String captions =
        "1/2  OSLO, Monday. Rain on the runway. Olaf Scholz shakes hands with Jonas Gahr Støre."
            + " 2/2  ROME, Tuesday. Giorgia Meloni waits.";
    String items =
        "Lima - Gabriel Boric drops by on Dina Boluarte.\n\nQuito - Gustavo Petro has lunch with"
            + " Daniel Noboa.";
    String days =
        "10 June: Hanoi. Fog. Emmanuel Macron inspects the guard.\n\n11 June: Manila. Emmanuel"
            + " Macron lays a wreath.";
    assertThat(stays(captions)).containsExactly("Olaf Scholz NOR");
    assertThat(stays(items)).contains("Gabriel Boric PER", "Gustavo Petro ECU");
    assertThat(stays(days)).contains("Emmanuel Macron VNM", "Emmanuel Macron PHL");
  }

  @Test
  void a_dateline_puts_nobody_anywhere() {
    assertThat(stays("LIMA, June 12 (agency) -- Gustavo Petro spoke about coffee on Monday."))
        .isEmpty();
  }

  @Test
  void the_scene_ends_with_the_next_heading_and_does_not_reach_over_the_telephone() {
    String text =
        "1/3  OSLO, Monday. Olaf Scholz rings Emmanuel Macron.\n\nOTHER NEWS\n\nGiorgia Meloni"
            + " opens a school.\n\n2/3  ROME, Tuesday. Rain.";
    assertThat(stays(text)).isEmpty();
  }

  @Test
  void a_city_that_speaks_is_no_scene() {
    String text =
        "Rumours about a handover are around. Doha: \"No comment.\" Abuja: \"No comment.\" Olaf"
            + " Scholz reads the papers.";
    assertThat(stays(text)).isEmpty();
  }

  private static List<String> stays(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT)
        .map(report -> names(report).getFirst() + " " + report.host())
        .toList();
  }
}
