package org.summitry.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static final MaxentTagger MODEL = model();
  private static final Tagger TAGGER = new Tagger(MODEL);

  private static MaxentTagger model() {
    Properties properties = new Properties();
    properties.setProperty("model", CoreNlpSyntax.TAGGER);
    return new MaxentTagger(CoreNlpSyntax.TAGGER, properties, false);
  }

  private static List<String> tags(List<TaggedWord> words) {
    return words.stream().map(TaggedWord::tag).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks",
        "Clinton visited Paris .",
        "visiting Ottawa , he will meet the premier , who set out the plan he had set out before",
        "The Kravian and the Ostlandish foreign ministers will have been flown to Qbxlmnt by then .",
        "Zqv Xyrt Plonkish grumblefied the 3-day unsnorted Frobnicators-27 of ACME Corp. and Co .",
        "\" Set the record straight , \" she said ; her host 's reply : that that that did n't matter !",
        "JOINT STATEMENT OF THE PRESIDENTS ON 12 JUNE 2031",
        "It 's the guests who talk most about visits , talks and meets that host hosts"
      })
  void finds_the_tags_that_the_model_gives(String sentence) {
    List<Word> words = List.of(sentence.split(" ")).stream().map(Word::new).toList();

    assertThat(tags(TAGGER.tag(words))).isEqualTo(tags(MODEL.tagSentence(words)));
  }

  @Test
  void tags_a_word_anew_in_another_place() {
    List<Word> first = List.of(new Word("Plonkish"), new Word("talks"), new Word("."));
    List<Word> then = List.of(new Word("He"), new Word("talks"), new Word("Plonkish"));

    TAGGER.tag(first);

    assertThat(tags(TAGGER.tag(then))).isEqualTo(tags(MODEL.tagSentence(then)));
  }
}
