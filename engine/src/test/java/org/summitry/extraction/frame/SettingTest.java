package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Setting.Source;
import org.summitry.model.Span;

/** Where the story is at each sentence. */
class SettingTest {
  private static final Map<String, String> COUNTRIES =
      Map.of("lima", "PER", "quito", "ECU", "oslo", "NOR");

  @Test
  void a_place_told_of_carries_on_for_some_sentences() {
    List<Sentence> story =
        story("He was in Lima .", "It rained .", "Then lunch .", "Tea .", "Rest .", "Sleep .");
    Setting setting = setting(story);
    assertThat(setting.at(story.get(1)).orElseThrow().where().country()).isEqualTo("PER");
    assertThat(setting.at(story.get(1)).orElseThrow().since()).isZero();
    assertThat(setting.at(story.get(4)).orElseThrow().source()).isEqualTo(Source.TOLD);
    assertThat(setting.at(story.get(5))).isEmpty();
  }

  @Test
  void a_new_place_ends_it() {
    List<Sentence> story = story("He was in Lima .", "She was in Quito .", "It rained .");
    assertThat(setting(story).at(story.get(2)).orElseThrow().where().country()).isEqualTo("ECU");
  }

  @Test
  void captions_hold_until_the_next_and_capitals_end_them() {
    List<Sentence> story =
        story("1/8 LIMA .", "It rained .", "2/8 QUITO .", "Fog .", "STRUCK OUT .", "Nothing .");
    Setting setting = setting(story);
    assertThat(setting.at(story.get(1)).orElseThrow().source()).isEqualTo(Source.HEADING);
    assertThat(setting.at(story.get(1)).orElseThrow().where().country()).isEqualTo("PER");
    assertThat(setting.at(story.get(3)).orElseThrow().where().country()).isEqualTo("ECU");
    assertThat(setting.at(story.get(5))).isEmpty();
  }

  @Test
  void a_question_sets_the_scene_of_its_answer() {
    List<Sentence> story = story("What of Oslo ?", "Lovely .", "And lunch ?", "Cold .");
    Setting setting = setting(story);
    assertThat(setting.around(story.get(1)))
        .anyMatch(s -> s.source() == Source.QUESTION && s.where().country().equals("NOR"));
    assertThat(setting.around(story.get(3))).isEmpty();
  }

  private static Setting setting(List<Sentence> story) {
    return new Setting(story, SettingTest::place);
  }

  private static Optional<Where> place(Token token) {
    return Optional.ofNullable(COUNTRIES.get(token.word().toLowerCase(Locale.ROOT)))
        .map(country -> new Where(country, token.word(), token.span(), true));
  }

  private static List<Sentence> story(String... lines) {
    List<Sentence> story = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      List<Token> tokens = new ArrayList<>();
      int start = at;
      for (String word : line.split(" ")) {
        Span span = new Span(at, at + word.length());
        String lemma = word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(tokens.size(), span, word, lemma, "", -1, "", null));
        at = span.end() + 1;
      }
      story.add(new Sentence(story.size(), Zone.BODY, new Span(start, at - 1), tokens));
    }
    return story;
  }
}
