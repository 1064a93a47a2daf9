package org.summitry.extraction.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;

/**
 * The stages of a text: captions, items and sections that open with a day or a place. One or two
 * such openings make none, they are datelines. An opening with text behind it holds for its line,
 * one on a line of its own for the lines below it.
 */
final class Stages {
  private static final int FEWEST = 3;
  private static final int SHORT = 8;

  private final Document document;
  private final Function<Token, Optional<Where>> place;
  private final List<Stage> stages = new ArrayList<>();
  private @Nullable Stage current;

  /** Whether the current stage goes on below its line. */
  private boolean lasting;

  /** Whether it goes on behind blank lines. */
  private boolean spaced;

  /** The time of the heading that items stand below. */
  private @Nullable Token heading;

  private Stages(Document document, Function<Token, Optional<Where>> place) {
    this.document = document;
    this.place = place;
  }

  /** The stages in text order; empty for a text that is not told so. */
  static List<Stage> of(Document document, Function<Token, Optional<Where>> place) {
    Stages reader = new Stages(document, place);
    document.sentences().forEach(reader::read);
    return reader.stages.size() < FEWEST ? List.of() : List.copyOf(reader.stages);
  }

  private void read(Sentence sentence) {
    boolean line = isLineStart(sentence);
    Optional<Opening> opening = line ? Opening.of(sentence, place) : Optional.empty();
    if (opening.isPresent()) {
      open(sentence, opening.get());
    } else if (line && !(lasting && isBelow(sentence) && !isLoud(sentence))) {
      close();
    }
    Stage stage = current;
    if (stage != null) {
      if (!line && isPlaceAlone(stage, sentence)) {
        Opening.of(sentence, place).ifPresent(more -> stage.stops.addAll(more.stops()));
      }
      stage.sentences.add(sentence);
    }
  }

  private void open(Sentence sentence, Opening opening) {
    boolean alone = opening.whole() && isLineEnd(sentence);
    boolean item = lasting && opening.time() == null;
    if (alone || !item) {
      heading = opening.time();
      spaced = alone && isBlankBehind(sentence.span().end());
    }
    lasting = alone || item;
    current =
        new Stage(sentence, opening.time() != null ? opening.time() : heading, opening.stops());
    stages.add(current);
  }

  private void close() {
    current = null;
    heading = null;
    lasting = false;
  }

  /** Below a heading: in its paragraph, or in any where a blank line parts them all. */
  private boolean isBelow(Sentence sentence) {
    boolean blank = isBlankBehind(lineBreak(sentence));
    return spaced ? !blank || sentence.zone() != Zone.HEADLINE : !blank;
  }

  private int lineBreak(Sentence sentence) {
    int at = sentence.span().start() - 1;
    while (at > 0 && Character.isWhitespace(document.text().charAt(at - 1))) {
      at--;
    }
    return Math.max(at, 0);
  }

  private boolean isBlankBehind(int from) {
    int breaks = 0;
    int at = from;
    while (at < document.text().length()
        && (Character.isWhitespace(document.text().charAt(at))
            || document.text().charAt(at) == '.')) {
      breaks += document.text().charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    return breaks > 1;
  }

  /** "14 August 2015. Havana. Three of them ...": the place in a sentence of its own. */
  private boolean isPlaceAlone(Stage stage, Sentence sentence) {
    return stage.stops.isEmpty()
        && stage.sentences.size() == 1
        && Opening.of(sentence, place).filter(Opening::whole).isPresent();
  }

  /** A heading in capitals, without day or place: something else begins. */
  private static boolean isLoud(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() <= SHORT
        && tokens.getFirst().word().length() > 1
        && tokens.stream().allMatch(t -> t.word().equals(t.word().toUpperCase(Locale.ROOT)));
  }

  private boolean isLineStart(Sentence sentence) {
    int at = sentence.span().start() - 1;
    while (at >= 0 && document.text().charAt(at) == ' ') {
      at--;
    }
    return at < 0 || document.text().charAt(at) == '\n';
  }

  private boolean isLineEnd(Sentence sentence) {
    int at = sentence.span().end();
    while (at < document.text().length() && " .:".indexOf(document.text().charAt(at)) >= 0) {
      at++;
    }
    return at >= document.text().length() || document.text().charAt(at) == '\n';
  }
}
