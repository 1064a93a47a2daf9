package org.summitry.extraction.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;

/**
 * The words at the head of a part of a text that say when or where it plays, and nothing else:
 * "OSLO, Monday.", "28 March: Great Hall of the People, Beijing.", "12:30 Ankara.", "TUE 31".
 *
 * @param stops the places, each with the time beside it
 * @param time the first time in it that names a day; null for none
 * @param whole whether nothing stands behind it in its sentence
 */
record Opening(List<Stop> stops, @Nullable Token time, boolean whole) {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,2}([./:h]\\d{0,2})?|\\d{1,2}/\\d{1,2}|\\(?\\d+\\)|[•*·»>|\\-–—]");

  /** The number of a picture: "3/8". */
  private static final Pattern CAPTION = Pattern.compile("\\d{1,2}/\\d{1,2}");

  private static final Set<String> JOINERS =
      Set.of(",", "and", "&", "/", "then", "(", ")", "the", "of", "de", "la", "file", "photo", "-");
  private static final Set<String> MARKS = Set.of(":", ".", "-", "–", "—", "--", ";");
  private static final int LONGEST = 14;
  private static final int NAMES = 6;

  /** Reads it at the beginning of the sentence; empty where other words stand there. */
  static Optional<Opening> of(Sentence sentence, Function<Token, Optional<Where>> place) {
    List<Token> tokens = sentence.tokens();
    int start = numbering(tokens);
    int mark = mark(tokens, start);
    Reading first = Reading.of(tokens.subList(start, mark), place);
    if (first == null || first.day == null && first.stops.isEmpty()) {
      return CAPTION.matcher(tokens.getFirst().word()).matches()
          ? Optional.of(new Opening(List.of(), null, false))
          : Optional.empty();
    }
    boolean open = mark < tokens.size() - 1;
    if (!open || !first.stops.isEmpty()) {
      boolean title = !open && mark == tokens.size() && first.day == null;
      return Optional.of(new Opening(List.copyOf(first.stops), first.day, !open))
          .filter(_ -> !title || isLoud(tokens));
    }
    int next = placeEnd(tokens, mark + 1, place);
    Reading second = Reading.of(tokens.subList(mark + 1, next), place);
    List<Stop> stops = second == null ? List.<Stop>of() : List.copyOf(second.stops);
    boolean whole = !stops.isEmpty() && next >= tokens.size() - 1;
    return Optional.of(new Opening(stops, first.day, whole));
  }

  /** Behind numbers and bullets: "3/8", "*". */
  private static int numbering(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()
        && tokens.get(at).mention() == null
        && NUMBER.matcher(tokens.get(at).word()).matches()) {
      at++;
    }
    return at;
  }

  private static int mark(List<Token> tokens, int from) {
    int end = Math.min(tokens.size(), from + LONGEST);
    for (int i = from; i < end; i++) {
      if (tokens.get(i).mention() == null && MARKS.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return end;
  }

  /** Behind the mark of a day, "Beijing." or "Rome, a day later": to the mark behind the place. */
  private static int placeEnd(
      List<Token> tokens, int from, Function<Token, Optional<Where>> place) {
    int mark = mark(tokens, from);
    for (int i = from; i < mark; i++) {
      boolean comma = i + 1 < mark && tokens.get(i + 1).word().equals(",");
      if (comma && place.apply(tokens.get(i)).isPresent()) {
        return i + 1;
      }
    }
    boolean closed = mark == tokens.size() || tokens.get(mark).word().equals(".");
    return closed ? mark : from;
  }

  private static boolean isLoud(List<Token> tokens) {
    return tokens.stream().allMatch(t -> t.word().equals(t.word().toUpperCase(Locale.ROOT)));
  }

  /** Times, places, names of sights and joining words in a row. */
  private static final class Reading {
    private final List<Stop> stops = new ArrayList<>();
    private @Nullable Token day;
    private @Nullable Token time;
    private int names;

    /** Null where another word stands among them. */
    static @Nullable Reading of(List<Token> tokens, Function<Token, Optional<Where>> place) {
      Reading reading = new Reading();
      for (int i = 0; i < tokens.size(); i++) {
        boolean name = place.apply(tokens.get(i)).isPresent() && isPartOfName(tokens, i);
        if (name || !reading.takes(tokens.get(i), place)) {
          return null;
        }
      }
      return reading;
    }

    /** "Jordan Brooks, director", "Iraq Veterans of America": no place. */
    private static boolean isPartOfName(List<Token> tokens, int at) {
      return at > 0 && isName(tokens.get(at - 1))
          || at + 1 < tokens.size() && isName(tokens.get(at + 1));
    }

    private static boolean isName(Token token) {
      return token.mention() == null
          && Character.isUpperCase(token.word().charAt(0))
          && !JOINERS.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private boolean takes(Token token, Function<Token, Optional<Where>> place) {
      Optional<Where> where = place.apply(token);
      if (where.isPresent()) {
        add(new Stop(where.get(), token, time));
        return true;
      }
      if (token.mention() instanceof TimeMention mention) {
        if (mention.time().meaning() instanceof TimeMeaning.TimeOfDay) {
          return true;
        }
        day = day == null ? token : day;
        time = token;
        int last = stops.size() - 1;
        if (last >= 0 && stops.get(last).time() == null) {
          stops.set(last, stops.get(last).at(token));
          time = null;
        }
        return true;
      }
      if (token.mention() != null) {
        return false;
      }
      boolean name = Character.isUpperCase(token.word().charAt(0));
      names += name ? 1 : 0;
      return JOINERS.contains(token.word().toLowerCase(Locale.ROOT))
          || NUMBER.matcher(token.word()).matches()
          || name && names <= NAMES;
    }

    /** "Cape Coast, Ghana" is one stop. */
    private void add(Stop stop) {
      boolean known =
          stops.stream().anyMatch(s -> s.where().country().equals(stop.where().country()));
      if (!known) {
        stops.add(stop);
      }
    }
  }
}
