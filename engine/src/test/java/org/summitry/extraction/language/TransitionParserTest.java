package org.summitry.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CoreNLP's own parser is the reference: the same model must give the same trees. */
class TransitionParserTest {
  private static final List<String> SENTENCES =
      List.of(
          "Clinton visited Paris on Monday .",
          "Landed",
          "The visit , which had been put off twice , was called off again on Monday , Clinton said"
              + " .",
          "Before flying on to Ankara Clinton was received by his counterpart , with whom he spoke"
              + " for two hours about grain , gas and the fate of the prisoners .",
          "No talks are planned , and none will be held unless the ships leave , she said .",
          "He was to have been met at the airport by the minister , but nobody came .",
          "Clinton , Clinton and Clinton will meet in Paris or , failing that , by video .",
          "What the two agreed is not known ; what they were told by their advisers is .",
          "xqzt Blorvia 's pre-eminent zither-player meets Clinton",
          "Given the floods , the tour of the north that the king had promised was cut short .");

  @Test
  void finds_the_trees_that_the_reference_finds() {
    MaxentTagger tagger =
        new MaxentTagger(CoreNlpSyntax.TAGGER, properties("model", CoreNlpSyntax.TAGGER), false);
    DependencyParser reference =
        DependencyParser.loadFromModelFile(CoreNlpSyntax.PARSER, properties("numPreComputed", "0"));
    TransitionParser parser = new TransitionParser(ParserModel.read(CoreNlpSyntax.PARSER));
    for (String sentence : SENTENCES) {
      List<TaggedWord> tagged =
          tagger.tagSentence(Arrays.stream(sentence.split(" ")).map(Word::new).toList());
      assertThat(
              parser.parse(
                  tagged.stream().map(TaggedWord::word).toList(),
                  tagged.stream().map(TaggedWord::tag).toList()))
          .as(sentence)
          .isEqualTo(reference(reference, tagged));
    }
  }

  @Test
  void parses_the_same_in_several_threads() {
    TransitionParser parser = new TransitionParser(ParserModel.read(CoreNlpSyntax.PARSER));
    List<String> words = List.of("Clinton", "met", "the", "king", ".");
    List<String> tags = List.of("NNP", "VBD", "DT", "NN", ".");
    TransitionParser.Arcs alone = parser.parse(words, tags);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> parser.parse(words, tags)))
        .allMatch(alone::equals);
    assertThat(alone.heads()).containsExactly(1, -1, 3, 1, 1);
    assertThat(alone.relations()).containsExactly("nsubj", "root", "det", "obj", "punct");
  }

  private static TransitionParser.Arcs reference(DependencyParser parser, List<TaggedWord> tagged) {
    List<Integer> heads = new ArrayList<>(Collections.nCopies(tagged.size(), -1));
    List<String> relations = new ArrayList<>(Collections.nCopies(tagged.size(), "dep"));
    for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
      heads.set(dependency.dep().index() - 1, dependency.gov().index() - 1);
      relations.set(dependency.dep().index() - 1, dependency.reln().toString());
    }
    return new TransitionParser.Arcs(heads, relations);
  }

  private static Properties properties(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return properties;
  }
}
