package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * A word of like grammar where the parser does not know the one that stands there. "She is due to
 * hold talks" is taken for talks held for some reason, "is ready to hold talks" for what it is; in
 * "cut short a stay" the parser sees a short stay, in "cut off a stay" its end; "Ado phones Oyo" is
 * read as a row of nouns, "Ado meets Oyo" as told.
 */
final class ParserWord {
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re");

  /** Verbs of a headline that are nouns as well. */
  private static final Set<String> HEADLINE_VERBS = Vocabulary.of("headline-verbs");

  private static final Set<String> STAYS = Vocabulary.of("stays-cut-short");

  /** "bilateral", "trilateral": nouns as well. */
  private static final Set<String> OF_SIDES = Vocabulary.of("talks-of-sides");

  private static final Set<String> ARTICLES = Set.of("a", "the", "their", "his", "her");
  private static final Set<String> BEHIND_NOUN = Set.of("with", "between", "in", "on", "at");

  /** Verbs of going that are nouns as well, and what follows the verb. */
  private static final Set<String> GOING = Vocabulary.of("going-or-nouns");

  private static final Set<String> BEHIND_GOING =
      Set.of("on", "to", "for", "there", "back", "next");

  /** Verbs of receiving that are nouns as well. */
  private static final Set<String> SECOND = Set.of("host", "visit", "welcome");

  private static final Set<String> MODALS = Set.of("will", "would", "to", "may", "could", "should");

  private static final int REACH = 4;

  private ParserWord() {}

  /** What the parser is to see in the place of a word that is no mention. */
  static String of(List<Slot> slots, int at) {
    String word = slots.get(at).word().toLowerCase(Locale.ROOT);
    if (word.equals("due") && isWord(slots, at + 1, "to") && isAwaited(slots, at)) {
      return "ready";
    }
    if (word.equals("short") && isCut(slots, at - 1)) {
      return "off";
    }
    if (StandIns.isWorkingVisit(slots, at)) {
      return "official";
    }
    if (OF_SIDES.contains(word) && isNounAlone(slots, at)) {
      return "meeting";
    }
    if (HEADLINE_VERBS.contains(word) && isBetweenPeople(slots, at)) {
      return "meets";
    }
    if (SECOND.contains(word) && isSecondVerb(slots, at)) {
      return "receive";
    }
    return isGoing(slots, at) ? "goes" : slots.get(at).standIn();
  }

  /** "will return to Oslo and host Ado": with a person behind it no noun. */
  private static boolean isSecondVerb(List<Slot> slots, int at) {
    return at > 1
        && at + 1 < slots.size()
        && isWord(slots, at - 1, "and")
        && slots.get(at + 1).mention() instanceof Actor
        && slots.subList(0, at - 1).stream()
            .anyMatch(slot -> MODALS.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  /** "a trilateral with Oyo": no noun behind it that it would describe. */
  private static boolean isNounAlone(List<Slot> slots, int at) {
    return at > 0
        && ARTICLES.contains(slots.get(at - 1).word().toLowerCase(Locale.ROOT))
        && at + 1 < slots.size()
        && BEHIND_NOUN.contains(slots.get(at + 1).word());
  }

  /** The base form of a word that the parser does not see. */
  static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean known = HEADLINE_VERBS.contains(lower) || GOING.contains(lower);
    return known ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** "is due to", "was next due to"; not "was put off due to". */
  private static boolean isAwaited(List<Slot> slots, int at) {
    int verb = at + 2;
    if (verb >= slots.size() || !isPlain(slots.get(verb))) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (BEING.contains(slots.get(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
      boolean between =
          slots.get(i).mention() instanceof TimeMention
              || slots.get(i).word().endsWith("ly")
              || Set.of("also", "then", "next", "both", "now", "later", "originally")
                  .contains(slots.get(i).word());
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlain(Slot slot) {
    String word = slot.word();
    return slot.mention() == null
        && Character.isLowerCase(word.charAt(0))
        && !Set.of("the", "a", "an", "his", "her", "their", "its", "this", "what", "that")
            .contains(word);
  }

  private static boolean isCut(List<Slot> slots, int at) {
    return at >= 0
        && slots.get(at).mention() == null
        && Set.of("cut", "cuts", "cutting").contains(slots.get(at).word().toLowerCase(Locale.ROOT))
        && slots.subList(at + 1, Math.min(slots.size(), at + 1 + REACH + 1)).stream()
            .anyMatch(slot -> STAYS.contains(slot.word()));
  }

  /** "Ado heads on Wednesday to Oyo": no heads of anybody. */
  private static boolean isGoing(List<Slot> slots, int at) {
    return GOING.contains(slots.get(at).word())
        && at > 0
        && at + 1 < slots.size()
        && slots.get(at - 1).mention() instanceof Actor
        && (slots.get(at + 1).mention() instanceof TimeMention
            || BEHIND_GOING.contains(slots.get(at + 1).word()));
  }

  private static boolean isBetweenPeople(List<Slot> slots, int at) {
    return at > 0
        && at + 1 < slots.size()
        && slots.get(at - 1).mention() instanceof Actor
        && (slots.get(at + 1).mention() instanceof Actor
            || slots.get(at + 1).mention() instanceof CountryMention
                && at + 3 < slots.size()
                && slots.get(at + 3).mention() instanceof Actor);
  }

  private static boolean isWord(List<Slot> slots, int at, String word) {
    return at < slots.size()
        && slots.get(at).mention() == null
        && slots.get(at).word().equals(word);
  }
}
