package org.summitry.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.extraction.OwnSentences;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/** Whom pronouns, roles and styles mean; every text is written on Wednesday, 12 June 2024. */
class WhoIsMeantTest {
  @Test
  void who_is_named_beside_a_pronoun_comes_before_who_was_named_earlier() {
    String text =
        "Emmanuel Macron was in Lima on Monday. On Tuesday Olaf Scholz's plane landed in Oslo, where"
            + " Jonas Gahr Støre met him.";
    assertThat(people(Kind.MEETING, text)).anyMatch(names -> names.contains("Olaf Scholz"));
    assertThat(people(Kind.MEETING, text)).noneMatch(names -> names.contains("Emmanuel Macron"));
  }

  @Test
  void the_turk_of_a_sentence_can_be_meant_by_its_pronouns() {
    String text =
        "Recep Tayyip Erdoğan travels a lot. Olaf Scholz spoke of it. On Monday the Turk was in"
            + " Madrid, where Pedro Sánchez met him.";
    assertThat(people(Kind.MEETING, text))
        .anyMatch(names -> names.containsAll(List.of("Recep Tayyip Erdoğan", "Pedro Sánchez")));
  }

  @Test
  void both_men_are_others_than_the_one_who_calls_them() {
    String text =
        "Ilham Aliyev and Nikol Pashinyan are at odds. On Monday Emmanuel Macron"
            + " telephoned both leaders.";
    assertThat(people(Kind.CALL, text)).isNotEmpty();
    assertThat(people(Kind.CALL, text)).allMatch(names -> names.contains("Emmanuel Macron"));
    assertThat(people(Kind.CALL, text).stream().flatMap(List::stream))
        .contains("Ilham Aliyev", "Nikol Pashinyan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "King Philippe is back. On Monday Emmanuel Macron met His Majesty in Ostend. | King Philippe",
        "Sultan Haitham bin Tariq is at home. On Monday Emmanuel Macron met the Sultan in Muscat. |"
            + " Sultan Haitham bin Tariq",
        "AMMAN, May 17 -- His Majesty met Emmanuel Macron in Paris on Monday. | King Abdullah II",
        "Emmanuel Macron met the King at Windsor on Monday. | King Charles III"
      })
  void sovereigns_are_called_by_style_and_title(String text, String who) {
    assertThat(people(Kind.MEETING, text)).anyMatch(names -> names.contains(who));
  }

  @Test
  void a_former_leader_is_not_the_one_in_office() {
    String text =
        "Muhammadu Buhari is seventy. On Monday Emmanuel Macron met the former Nigerian president"
            + " in Paris.";
    assertThat(people(Kind.MEETING, text)).anyMatch(names -> names.contains("Muhammadu Buhari"));
    assertThat(people(Kind.MEETING, text)).noneMatch(names -> names.contains("Bola Tinubu"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Volodymyr Zelenskyy stays at home. On Monday his foreign minister arrived in"
            + " Nairobi. | Dmytro Kuleba",
        "William Ruto has a cold. His foreign minister arrived in Oslo on Monday. |"
            + " Musalia Mudavadi"
      })
  void his_minister_holds_the_office_where_he_is_at_home(String text, String who) {
    assertThat(people(Kind.VISIT, text)).anyMatch(names -> names.contains(who));
  }

  @Test
  void the_one_of_a_people_may_be_named_later() {
    String text =
        "Andrzej Duda arrived in Vilnius on Monday. The Lithuanian met him at the station. Then"
            + " Gitanas Nausėda and his guest dined at the palace.";
    assertThat(read(text))
        .anyMatch(r ->
            r.kind() == Kind.MEETING
                && names(r).contains("Gitanas Nausėda")
                && PartialDate.parse("2024-06-10").equals(r.start()));
  }

  @Test
  void who_is_asked_in_a_transcript_is_you() {
    String text =
        "PENNY WONG: I was glad to be in Jakarta.\nJOURNALIST: Will you visit Hanoi on Friday?\n"
            + "PENNY WONG: We shall see.";
    assertThat(read(text))
        .anyMatch(r ->
            r.kind() == Kind.VISIT && "VNM".equals(r.host()) && names(r).contains("Penny Wong"));
  }

  @Test
  void a_city_is_not_a_minister_of_its_name() {
    assertThat(read("Olaf Scholz was in Lagos on Monday."))
        .anyMatch(r -> r.kind() == Kind.VISIT && "NGA".equals(r.host()));
    assertThat(read("Giorgia Meloni arrived in Muscat on Monday."))
        .anyMatch(r -> r.kind() == Kind.VISIT && "OMN".equals(r.host()));
  }

  @Test
  void a_house_of_government_is_a_place_to_those_who_dine_there() {
    assertThat(read("On Monday Olaf Scholz had dinner at the Élysée with Emmanuel Macron."))
        .anyMatch(r -> "FRA".equals(r.host()));
    assertThat(OwnSentences.explain("On Monday Olaf Scholz talked to Downing Street."))
        .contains("Downing Street  GovernmentMention");
  }

  private static List<List<String>> people(Kind kind, String text) {
    return read(text).stream().filter(r -> r.kind() == kind).map(OwnSentences::names).toList();
  }
}
