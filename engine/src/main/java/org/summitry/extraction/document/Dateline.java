package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Where and when a story was written, before it begins: "OSLO, May 3 (NTB) - ". It is no part of
 * the sentence behind it: read with it, the parser takes the town for who acts, and the day of
 * writing for the day of what is told.
 */
public final class Dateline {
  /** The relation of its words to the root of the sentence. */
  public static final String RELATION = "dateline";

  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--", "---", ".-", "-.");
  private static final Set<String> BETWEEN = Set.of(",", ".", "/", ";");
  private static final int LONGEST = 16;
  private static final int SHORTEST_STORY = 4;

  private Dateline() {}

  /** Whether the word is of a dateline. */
  public static boolean holds(Token token) {
    return token.relation().equals(RELATION);
  }

  /** How many words of a sentence that begins a line are its dateline; 0 for none. */
  static int end(List<Slot> slots) {
    int last = Math.min(LONGEST, slots.size() - SHORTEST_STORY);
    if (last <= 0 || !Character.isUpperCase(slots.getFirst().word().charAt(0)) || isDay(slots)) {
      return 0;
    }
    int open = 0;
    boolean signed = false;
    for (int i = 0; i < last; i++) {
      Slot slot = slots.get(i);
      boolean dash = DASHES.contains(slot.word());
      if (open == 0 && (dash || slot.word().equals(":"))) {
        boolean line = i > 0 && signed && (!dash || isOpening(slots.get(i + 1)));
        return line ? behindDashes(slots, i + 1) : 0;
      }
      open += slot.word().equals("(") ? 1 : slot.word().equals(")") ? -1 : 0;
      if (open == 0 && isInitials(slots, i) && signed && isOpening(slots.get(i + 1))) {
        return i + 1;
      }
      if (open == 0 && !slot.word().equals(")") && !isPart(slot)) {
        return 0;
      }
      signed |= isSign(slots, i);
    }
    return 0;
  }

  /** "3 May: She lands in Oslo." opens an entry of a chronicle. */
  private static boolean isDay(List<Slot> slots) {
    // "KYIV. May 3 (ANP) - Clinton": the town has been taken for a sentence
    boolean signed = slots.size() > 1 && slots.get(1).word().equals("(");
    return slots.getFirst().mention() instanceof TimeMention && !signed;
  }

  private static int behindDashes(List<Slot> slots, int from) {
    int at = from;
    while (DASHES.contains(slots.get(at).word()) && at < slots.size() - SHORTEST_STORY) {
      at++;
    }
    return at;
  }

  /** Places, days and names, with what stands between them. */
  private static boolean isPart(Slot slot) {
    char first = slot.word().charAt(0);
    return !(slot.mention() instanceof Actor)
        && (BETWEEN.contains(slot.word())
            || Character.isUpperCase(first)
            || Character.isDigit(first)
            || slot.mention() instanceof TimeMention);
  }

  /** "Delhi, Feb 20 (PTI) Nepal's prime minister": the agency's initials close it by themselves. */
  private static boolean isInitials(List<Slot> slots, int at) {
    return at > 2
        && slots.get(at).word().equals(")")
        && slots.get(at - 2).word().equals("(")
        && isCapitals(slots.get(at - 1).word())
        && !List.of(",", "(", ":").contains(slots.get(at + 1).word())
        && !DASHES.contains(slots.get(at + 1).word());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isLetter)
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** What tells a dateline from a name: a known place, a day, or a town all in capitals. */
  private static boolean isSign(List<Slot> slots, int at) {
    Slot slot = slots.get(at);
    boolean mention =
        slot.mention() instanceof PlaceMention
            || slot.mention() instanceof CountryMention
            || slot.mention() instanceof TimeMention;
    boolean dashed =
        slots.subList(at, Math.min(LONGEST, slots.size())).stream()
            .anyMatch(next -> DASHES.contains(next.word()));
    boolean capitals = slot.word().length() > 2 && isCapitals(slot.word());
    return mention || dashed && (capitals || slot.word().equals("("));
  }

  /** "Oslo – the capital – hosts": what opens small goes on with the sentence. */
  private static boolean isOpening(Slot next) {
    return !Character.isLowerCase(next.word().charAt(0)) || next.mention() != null;
  }

  /** The words of the dateline with those of the sentence behind it, which hang on its root. */
  static List<Token> before(List<Slot> line, List<Token> sentence) {
    int shift = line.size();
    int root =
        sentence.stream().filter(token -> token.head() < 0).findFirst().map(Token::index).orElse(0);
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < shift; i++) {
      Slot slot = line.get(i);
      String tag = Character.isLetterOrDigit(slot.word().charAt(0)) ? "NNP" : ":";
      String lemma = slot.word().toLowerCase(Locale.ROOT);
      all.add(
          new Token(
              i, slot.span(), slot.word(), lemma, tag, root + shift, RELATION, slot.mention()));
    }
    for (Token token : sentence) {
      int head = token.head() < 0 ? -1 : token.head() + shift;
      all.add(token.placed(token.index() + shift, head, token.relation()));
    }
    return all;
  }
}
