package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Role;

class WordingTest {
  private final Wording wording = new Wording(code -> code.equals("PER") ? "Peru" : code);

  @Test
  void a_person_of_the_gazetteer_is_named_with_office_and_country() {
    Participant known =
        new Participant("Q1", "Ana Ruiz", "President", "PER", Rank.LEADER, Role.TRAVELLER);

    assertThat(wording.person(known)).isEqualTo("Ana Ruiz, President, Peru");
  }

  @Test
  void a_person_whom_only_the_text_knows_is_shown_as_such() {
    Participant provisional =
        new Participant(null, "Ana Ruiz", "trade minister", "PER", Rank.SENIOR, Role.TRAVELLER);

    assertThat(wording.person(provisional))
        .isEqualTo("Ana Ruiz, trade minister, Peru, named in the text, not in the gazetteer");
  }
}
