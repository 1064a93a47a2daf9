package org.summitry.extraction.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.summitry.model.Span;

/**
 * Splits a text into sentences of tokens. A line break always ends a sentence: on news pages it
 * separates headlines, captions and paragraphs.
 */
public final class SentenceSplitter {
  private static final String OPTIONS =
      "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,splitForwardSlash=false";

  /** Sentences in text order; spans are in {@code text}. */
  public List<List<RawToken>> split(String text) {
    List<List<RawToken>> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      splitLine(text.substring(start, end), start, sentences);
      start = end + 1;
    }
    return sentences;
  }

  private static void splitLine(String line, int offset, List<List<RawToken>> sentences) {
    if (line.isBlank()) {
      return;
    }
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(line), new CoreLabelTokenFactory(), OPTIONS).tokenize();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      sentences.add(
          sentence.stream()
              .map(label ->
                  new RawToken(
                      new Span(label.beginPosition() + offset, label.endPosition() + offset),
                      label.word()))
              .toList());
    }
  }
}
