package org.summitry.extraction.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.model.Span;

/**
 * Splits a text into sentences of tokens. A line break ends a sentence: on news pages it separates
 * headlines, captions and paragraphs; but not where the next line goes on in lower case, as in
 * typescripts.
 */
public final class SentenceSplitter {
  /** A shorter line is a heading or an item of its own. */
  private static final int SHORT_LINE = 30;

  /** In a typescript a line that goes on is about as long as this at least. */
  private static final int LONG_LINE = 36;

  private static final int WRAPS = 3;

  /** No sentence ends behind these, since a name goes on: "with H.E. Mr. Hun Sen". */
  private static final Set<String> STYLES = Vocabulary.of("styles-before-names");

  private static final String OPTIONS =
      "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,splitForwardSlash=false";

  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>();

  /** Sentences in text order; spans are in {@code text}. */
  public List<List<RawToken>> split(String text) {
    List<List<RawToken>> sentences = new ArrayList<>();
    boolean wrapped = isHardWrapped(text);
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, wrapped);
      for (Span item : DiaryItems.list(text.substring(start, end))) {
        splitLine(item.in(text.substring(start, end)), start + item.start(), sentences);
      }
      start = end + 1;
    }
    return sentences;
  }

  /** The end of the line, or of the lines that were broken inside a sentence. */
  private static int lineEnd(String text, int start, boolean wrapped) {
    int end = text.indexOf('\n', start);
    while (end >= 0 && isSoftBreak(text, start, end, wrapped)) {
      end = text.indexOf('\n', nextWord(text, end));
    }
    return end < 0 ? text.length() : end;
  }

  /** Whether several lines go on in small letters in the next: then all long lines may go on. */
  private static boolean isHardWrapped(String text) {
    int wraps = 0;
    int end = text.indexOf('\n');
    while (end >= 0) {
      wraps += isSoftBreak(text, 0, end, false) ? 1 : 0;
      end = text.indexOf('\n', nextWord(text, end));
    }
    return wraps >= WRAPS;
  }

  private static boolean isSoftBreak(String text, int start, int end, boolean wrapped) {
    int next = nextWord(text, end);
    int line = text.lastIndexOf('\n', end - 1) + 1;
    if (next >= text.length() || end - Math.max(line, start) < SHORT_LINE) {
      return false;
    }
    String before = text.substring(start, end).stripTrailing();
    char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
    return (Character.isLetterOrDigit(last) || last == ',')
        && (Character.isLowerCase(text.charAt(next)) || wrapped && isRunning(text, line, end));
  }

  /** Whether the line is running text, not a heading in capitals. */
  private static boolean isRunning(String text, int line, int end) {
    String words = text.substring(line, end);
    long small = words.chars().filter(Character::isLowerCase).count();
    String last = words.strip().substring(words.strip().lastIndexOf(' ') + 1);
    return words.strip().length() >= LONG_LINE
        && small * 2 > words.strip().length()
        && Character.isLowerCase(last.charAt(0));
  }

  private static int nextWord(String text, int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static void splitLine(String line, int offset, List<List<RawToken>> sentences) {
    if (line.isBlank()) {
      return;
    }
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(line), new CoreLabelTokenFactory(), OPTIONS).tokenize();
    boolean open = false;
    for (List<CoreLabel> sentence : SENTENCES.process(labels)) {
      boolean until = !sentences.isEmpty() && DiaryItems.isLastDay(sentence);
      List<RawToken> tokens = new ArrayList<>(open || until ? sentences.removeLast() : List.of());
      if (until && tokens.getLast().word().equals(".")) {
        tokens.removeLast();
      }
      sentence.forEach(label -> tokens.add(rawToken(label, offset)));
      open = endsWithStyle(tokens);
      sentences.add(List.copyOf(tokens));
    }
  }

  /** Whether the name is still to come; a stop that the tokenizer has read out of it goes back. */
  private static boolean endsWithStyle(List<RawToken> tokens) {
    int size = tokens.size();
    RawToken last = tokens.getLast();
    if (size > 1 && last.word().equals(".")) {
      RawToken before = tokens.get(size - 2);
      boolean inside = last.span().start() < before.span().end();
      boolean beside = last.span().start() == before.span().end();
      if (inside && STYLES.contains(before.word())) {
        tokens.removeLast();
      } else if (beside && STYLES.contains(before.word() + ".")) {
        Span both = new Span(before.span().start(), last.span().end());
        tokens.removeLast();
        tokens.set(size - 2, new RawToken(both, before.word() + "."));
      } else if (beside && STYLES.contains(before.word())) {
        tokens.removeLast();
      }
    }
    return STYLES.contains(tokens.getLast().word());
  }

  private static RawToken rawToken(CoreLabel label, int offset) {
    Span span = new Span(label.beginPosition() + offset, label.endPosition() + offset);
    return new RawToken(span, label.word());
  }
}
