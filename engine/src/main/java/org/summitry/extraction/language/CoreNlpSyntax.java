package org.summitry.extraction.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP's tagger and neural dependency parser. Loading takes seconds: make one, late.
 */
public final class CoreNlpSyntax implements SyntaxModel {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final DependencyParser parser;

  public CoreNlpSyntax() {
    tagger = new MaxentTagger(TAGGER, quiet(), false);
    parser = DependencyParser.loadFromModelFile(PARSER);
  }

  private static Properties quiet() {
    Properties properties = new Properties();
    properties.setProperty("model", TAGGER);
    return properties;
  }

  @Override
  public Syntax analyse(List<String> words) {
    List<TaggedWord> tagged = tagger.tagSentence(words.stream().map(Word::new).toList());
    Morphology morphology = new Morphology();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (TaggedWord word : tagged) {
      tags.add(word.tag());
      lemmas.add(morphology.lemma(word.word(), word.tag()).toLowerCase(java.util.Locale.ROOT));
    }
    List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), -1));
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
    GrammaticalStructure structure = parser.predict(tagged);
    for (TypedDependency dependency : structure.typedDependencies()) {
      int word = dependency.dep().index() - 1;
      heads.set(word, dependency.gov().index() - 1);
      relations.set(word, dependency.reln().toString());
    }
    return new Syntax(tags, lemmas, heads, relations);
  }
}
