package org.summitry.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.document.ParseGate.Worth;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

class ParseGateTest {
  private static final Span SPAN = new Span(0, 1);
  private static final Mention PERSON =
      new RoleMention(SPAN, OfficeType.HEAD_OF_STATE, "FRA", false, false, false);
  private static final Mention GUEST =
      new RoleMention(SPAN, OfficeType.HEAD_OF_STATE, "KEN", false, false, false);

  private final Frames frames = Frames.standard();
  private final ParseGate gate =
      new ParseGate((word, next) ->
          word.equals("opened") ? Set.of(TriggerSort.PRESENCE) : frames.sorts(word, next));

  @Test
  void aVerbOfTravelNeedsSomebodyAndAPlace() {
    assertThat(worth("PERSON went on to PLACE .", false)).isTrue();
    assertThat(worth("PERSON went on to say so .", false)).isFalse();
    assertThat(worth("Prices went up in PLACE .", false)).isFalse();
  }

  @Test
  void aMeetingNeedsTwoPeople() {
    assertThat(worth("PERSON met GUEST .", false)).isTrue();
    assertThat(worth("They met again .", true)).isTrue();
    assertThat(worth("They met again .", false)).isFalse();
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

  @Test
  void nobodyTravelsAtHome() {
    assertThat(worth("PERSON went on to HOME .", false)).isFalse();
    assertThat(worth("PERSON met PERSON .", false)).isFalse();
  }

  @Test
  void onlyAPronounNeedsSomebodyToldOfBefore() {
    assertThat(worth("He opened a school in PLACE .", true)).isTrue();
    assertThat(worth("He opened a school in PLACE .", false)).isFalse();
  }

  private boolean worth(String words, boolean toldBefore) {
    List<Slot> slots = new ArrayList<>();
    for (String word : words.split(" ")) {
      slots.add(new Slot(SPAN, word, word, mention(word)));
    }
    Sides sides = Sides.of(List.of(PERSON, GUEST), Optional.empty(), Gazetteers.standard());
    return gate.worth(slots, false, toldBefore, Company.of(slots, false, sides)) != Worth.NOTHING;
  }

  private static @Nullable Mention mention(String word) {
    return switch (word) {
      case "PERSON" -> PERSON;
      case "GUEST" -> GUEST;
      case "HOME" -> new CountryMention(SPAN, "FRA");
      case "PLACE" -> new CountryMention(SPAN, "ITA");
      default -> null;
    };
  }
}
