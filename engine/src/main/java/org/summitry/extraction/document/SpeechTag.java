package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Who says so, behind what is said: "She will be in Lisbon on Friday, the ministry said." Read with
 * the rest, the parser hangs the place and the day on the saying; so each part is parsed by itself,
 * and the saying is set beside what is said.
 */
final class SpeechTag {
  private static final int LONGEST_SPEAKER = 8;
  private static final int LONGEST_REST = 9;
  private static final int SHORTEST_TOLD = 3;
  private static final List<String> QUOTES = List.of("\"", "“", "”", "''", "``", "’’");

  private final WordLists words = WordLists.read("attribution-words.tsv");

  /** Where the comma before the saying stands; -1 where no saying ends the sentence. */
  int find(List<Slot> slots) {
    int end = slots.size() - 1;
    if (end < 0 || !slots.get(end).word().equals(".")) {
      return -1;
    }
    int verb = end - 1;
    while (verb > 0 && end - verb <= LONGEST_REST && !isSaying(slots.get(verb))) {
      if (isStop(slots.get(verb))) {
        return -1;
      }
      verb--;
    }
    if (verb <= 0 || !isSaying(slots.get(verb))) {
      return -1;
    }
    int comma = verb - 1;
    while (comma > 0 && verb - comma <= LONGEST_SPEAKER && !slots.get(comma).word().equals(",")) {
      if (isStop(slots.get(comma)) || !maySpeak(slots.get(comma))) {
        return -1;
      }
      comma--;
    }
    boolean found = slots.get(comma).word().equals(",") && verb - comma > 1;
    return found && comma >= SHORTEST_TOLD && !isQuoted(slots, comma) ? comma : -1;
  }

  private boolean isSaying(Slot slot) {
    return slot.mention() == null && words.has("tag-verb", lower(slot));
  }

  private boolean isStop(Slot slot) {
    return slot.mention() == null && words.has("tag-stop", lower(slot));
  }

  /** No day or place speaks. */
  private static boolean maySpeak(Slot slot) {
    return !(slot.mention() instanceof TimeMention
        || slot.mention() instanceof PlaceMention
        || slot.mention() instanceof CountryMention);
  }

  private static boolean isQuoted(List<Slot> slots, int comma) {
    return slots.stream().anyMatch(slot -> QUOTES.contains(slot.word()))
        || slots.subList(0, comma).stream().anyMatch(slot -> slot.word().equals(":"));
  }

  private static String lower(Slot slot) {
    return slot.word().toLowerCase(Locale.ROOT);
  }

  /** The words of the whole sentence, its two parts parsed each by itself. */
  static List<Token> parsed(List<Slot> slots, int comma, Function<List<Slot>, List<Token>> parser) {
    int end = slots.size() - 1;
    List<Slot> said = new ArrayList<>(slots.subList(0, comma));
    said.add(slots.get(end));
    List<Token> told = parser.apply(said);
    List<Token> tag = parser.apply(slots.subList(comma + 1, end));
    int root =
        told.stream().filter(token -> token.head() < 0).findFirst().map(Token::index).orElse(0);
    List<Token> all = new ArrayList<>();
    for (Token token : told.subList(0, comma)) {
      all.add(
          token.placed(
              token.index(), token.head() == comma ? end : token.head(), token.relation()));
    }
    Slot between = slots.get(comma);
    all.add(
        new Token(
            comma, between.span(), between.word(), ",", ",", root, "punct", between.mention()));
    for (Token token : tag) {
      int at = token.index() + comma + 1;
      all.add(
          token.head() < 0
              ? token.placed(at, root, "parataxis")
              : token.placed(at, token.head() + comma + 1, token.relation()));
    }
    Token stop = told.get(comma);
    all.add(stop.placed(end, stop.head() == comma ? end : stop.head(), stop.relation()));
    return all;
  }
}
