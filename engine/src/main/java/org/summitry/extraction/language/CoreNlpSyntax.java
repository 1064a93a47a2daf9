package org.summitry.extraction.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP's tagger, and its neural dependency model run by our {@link TransitionParser}.
 * Loading takes a second or two: make one, late.
 */
public final class CoreNlpSyntax implements SyntaxModel {
  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final Tagger tagger;
  private final TransitionParser parser;
  private final Lemmas lemmas = new Lemmas();

  public CoreNlpSyntax() {
    tagger = new Tagger(new MaxentTagger(TAGGER, quiet(), false));
    parser = new TransitionParser(ParserModel.read(PARSER));
  }

  private static Properties quiet() {
    Properties properties = new Properties();
    properties.setProperty("model", TAGGER);
    return properties;
  }

  @Override
  public Syntax analyse(List<String> words) {
    List<TaggedWord> tagged = tagger.tag(words.stream().map(Word::new).toList());
    List<String> tags = new ArrayList<>();
    List<String> bases = new ArrayList<>();
    for (TaggedWord word : tagged) {
      tags.add(word.tag());
      bases.add(lemmas.lemma(word.word(), word.tag()));
    }
    TransitionParser.Arcs arcs = parser.parse(words, tags);
    return new Syntax(tags, bases, arcs.heads(), arcs.relations());
  }
}
