package org.summitry.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

class ParseGateTest {
  private static final Span SPAN = new Span(0, 1);
  private final ParseGate gate = new ParseGate(Frames.standard()::sorts);

  @Test
  void aVerbOfTravelNeedsSomebodyAndAPlace() {
    assertThat(worth("PERSON went on to PLACE .", false)).isTrue();
    assertThat(worth("PERSON went on to say so .", false)).isFalse();
    assertThat(worth("Prices went up in PLACE .", false)).isFalse();
  }

  @Test
  void aMeetingNeedsTwoPeople() {
    assertThat(worth("PERSON met PERSON .", false)).isTrue();
    assertThat(worth("They met again .", false)).isTrue();
    assertThat(worth("PERSON met the deadline .", false)).isFalse();
  }

  @Test
  void theTalksNeedTalksToldOfBefore() {
    assertThat(worth("The talks lasted two hours .", true)).isTrue();
    assertThat(worth("The talks lasted two hours .", false)).isFalse();
  }

  @Test
  void aVerbWithAParticleNeedsItsParticle() {
    assertThat(gate.isTrigger("sat", "down")).isTrue();
    assertThat(gate.isTrigger("sat", "still")).isFalse();
  }

  private boolean worth(String words, boolean toldBefore) {
    List<Slot> slots = new ArrayList<>();
    for (String word : words.split(" ")) {
      slots.add(new Slot(SPAN, word, word, mention(word)));
    }
    return gate.isWorthParsing(slots, false, toldBefore, false);
  }

  private static @Nullable Mention mention(String word) {
    return switch (word) {
      case "PERSON" -> new RoleMention(SPAN, OfficeType.HEAD_OF_STATE, "FRA", false, false, false);
      case "PLACE" -> new CountryMention(SPAN, "ITA");
      default -> null;
    };
  }
}
