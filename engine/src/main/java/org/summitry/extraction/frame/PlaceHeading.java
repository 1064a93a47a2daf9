package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Setting.Source;
import org.summitry.extraction.frame.Setting.Stand;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * The opening of an item, caption or section that says where it plays: "HANOI, Monday.", "3/8 Suva,
 * 26 May:", "17.40 From Dakar: ...", "Sochi - ...".
 *
 * @param places one at least, in the order of the text
 * @param mark what parts it from the text behind it; empty where nothing stands behind it
 * @param dated whether a time or a number of the item stands with it
 * @param bullet whether the line begins with the mark of a list
 */
record PlaceHeading(List<Where> places, String mark, boolean dated, boolean bullet) {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,2}([./:h]\\d{0,2})?|\\d{1,2}/\\d{1,2}|\\(\\d+\\)|[•*·»>\\-–—]");
  private static final Set<String> OPENERS = Set.of("from", "file", "in", "photo", "am", "pm", "(", ")");
  private static final Set<String> JOINERS = Set.of(",", "and", "&", "/", "then", "(", ")", "the");
  private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "--");
  private static final Set<String> BULLETS = Set.of("*", "•", "·", "-", "–", "—", "»", ">");
  private static final Set<String> ENDS = Set.of(".", ";");
  private static final int FULL = 6;

  /** Whether it holds for its own paragraph alone. */
  boolean isItem() {
    return bullet || !mark.isEmpty();
  }

  /** Whether all its places are in one country. */
  boolean isOne() {
    return places.stream().map(Where::country).distinct().count() == 1;
  }

  /** The first and narrowest place it names: "Soweto, South Africa". */
  Where where() {
    return places.getFirst();
  }

  Stand stand(int since) {
    return new Stand(where(), Source.HEADING, since);
  }

  /** Reads it at the beginning of the sentence. */
  static Optional<PlaceHeading> of(Sentence sentence, Function<Token, Optional<Where>> place) {
    return new Scan(sentence.tokens(), place).read();
  }

  private static final class Scan {
    private final List<Token> tokens;
    private final Function<Token, Optional<Where>> place;
    private final List<Where> found = new ArrayList<>();
    private int at;
    private boolean dated;
    private boolean opened;

    Scan(List<Token> tokens, Function<Token, Optional<Where>> place) {
      this.tokens = tokens;
      this.place = place;
    }

    Optional<PlaceHeading> read() {
      opening();
      while (at < tokens.size() && isPart(tokens.get(at))) {
        at++;
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
      if (at >= tokens.size() || isEnd()) {
        return Optional.of(heading(""));
      }
      String mark = tokens.get(at).word();
      boolean last = at + 1 >= tokens.size();
      return MARKS.contains(mark) && (last || isTextBehind(mark))
          ? Optional.of(heading(last ? "" : mark))
          : Optional.empty();
    }

    private PlaceHeading heading(String mark) {
      boolean bullet = BULLETS.contains(tokens.getFirst().word());
      return new PlaceHeading(List.copyOf(found), mark, dated, bullet);
    }

    /** Numbers, bullets, times and "From" before the place. */
    private void opening() {
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        boolean time = token.mention() instanceof TimeMention;
        boolean number = token.mention() == null && NUMBER.matcher(token.word()).matches();
        boolean opener = token.mention() == null && OPENERS.contains(lower(token));
        boolean mark = at > 0 && (MARKS.contains(token.word()) || ",.".contains(token.word()));
        if (!time && !number && !opener && !mark) {
          return;
        }
        dated |= time || number;
        opened |= opener;
        at++;
      }
    }

    private boolean isPart(Token token) {
      Optional<Where> where = place.apply(token);
      where.ifPresent(found::add);
      boolean time = token.mention() instanceof TimeMention;
      dated |= time;
      boolean joiner = token.mention() == null && JOINERS.contains(lower(token));
      boolean name =
          token.mention() == null
              && Character.isUpperCase(token.word().charAt(0))
              && (found.isEmpty() ? dated : isLoud(token));
      return where.isPresent() || time || joiner && !found.isEmpty() || name;
    }

    private boolean isEnd() {
      return ENDS.contains(tokens.get(at).word()) && at + 1 >= tokens.size();
    }

    /** "Doha: no answer" is about a government; a place has people and something going on. */
    private boolean isTextBehind(String mark) {
      List<Token> behind = tokens.subList(at + 1, tokens.size());
      if (!mark.equals(":") || dated || opened) {
        return true;
      }
      boolean quoted = "\"“‘'".contains(behind.getFirst().word());
      boolean people = behind.stream().anyMatch(token -> token.mention() instanceof Actor);
      return !quoted && people && behind.size() >= FULL;
    }

    private static boolean isLoud(Token token) {
      return token.word().equals(token.word().toUpperCase(Locale.ROOT));
    }

    private static String lower(Token token) {
      Mention none = token.mention();
      return none == null ? token.word().toLowerCase(Locale.ROOT) : "";
    }
  }
}
