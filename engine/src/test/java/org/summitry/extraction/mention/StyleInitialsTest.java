package org.summitry.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.explain;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

class StyleInitialsTest {
  @Test
  void initials_of_a_style_belong_to_the_name_behind_them() {
    assertThat(
            explain("HE President Emmanuel Macron met HRH Prince Mohammed bin Salman in Riyadh."))
        .contains("HE President Emmanuel Macron  PersonMention")
        .contains("HRH Prince Mohammed bin Salman  PersonMention");
  }

  @Test
  void alone_they_mean_the_sovereign() {
    String text =
        "HH the Amir Sheikh Tamim bin Hamad Al-Thani left for Kathmandu on Sunday. "
            + "HH met there with President Ram Chandra Poudel.";
    assertThat(read(text))
        .filteredOn(report -> report.kind() == Kind.MEETING)
        .singleElement()
        .satisfies(
            report -> assertThat(names(report)).hasSize(2).anyMatch(n -> n.contains("Tamim")));
  }

  @Test
  void the_emir_may_be_named_as_a_sheikh() {
    String text =
        "Sheikh Tamim bin Hamad Al-Thani spoke by phone with Mohammed bin Salman on Tuesday. "
            + "The Amir also received a phone call from Emmanuel Macron.";
    assertThat(read(text))
        .filteredOn(report -> names(report).contains("Emmanuel Macron"))
        .singleElement()
        .satisfies(report -> assertThat(names(report)).anyMatch(n -> n.contains("Tamim")));
  }

  @Test
  void the_pronoun_stays_one_where_all_is_in_capitals() {
    assertThat(explain("HE MET EMMANUEL MACRON IN PARIS")).doesNotContain("mention  HE");
  }
}
