package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PlaceMention;

/**
 * Whether a sentence can tell of an engagement at all, so that it is worth the time of the parser:
 * "He went on to say" names no place and is not parsed, "He went on to Paris" is.
 */
final class ParseGate {
  private static final int LONGEST = 120;
  private static final int PRESENCE_WORDS = 4;
  private static final int DETERMINER_WORDS = 4;
  private static final Set<String> FORMS_OF_BE = Set.of("is", "was", "are", "were", "be", "been");
  private static final Set<String> STAY_FORMS = Vocabulary.of("forms-beside-stays");
  private static final Set<String> RESULT_FORMS = Vocabulary.of("forms-of-results");
  private static final Set<String> ARRIVING = Set.of("arrived", "arrives", "landed");
  private static final Set<String> ASSEMBLIES = Vocabulary.of("assemblies");
  private static final Set<String> TAKING = Vocabulary.of("taking-place");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "his", "her", "their", "its", "my", "our", "these", "those", "'s",
          "’s");
  private final BiFunction<String, String, Set<TriggerSort>> sorts;

  /**
   * @param sorts what a word may be, given it and the word behind it (empty at the end)
   */
  ParseGate(BiFunction<String, String, Set<TriggerSort>> sorts) {
    this.sorts = sorts;
  }

  /** Whether the word may tell of an engagement in some company. */
  boolean isTrigger(String word, String next) {
    return !sorts.apply(word, next).isEmpty();
  }

  /** Whether the word is one by which somebody is said to be somewhere. */
  static boolean isBeing(String word) {
    return FORMS_OF_BE.contains(word);
  }

  /** What a sentence is worth. */
  enum Worth {
    NOTHING,
    /** It may tell of an engagement. */
    PARSING,
    /** It may, and names somebody whom later sentences can mean. */
    TELLING
  }

  /**
   * Whatever the words: strangers side by side, or one of them in a place, may be an engagement.
   *
   * @param headline whether the sentence is a headline, which may leave out the publisher's own
   *     principal
   * @param toldBefore whether something was told, not long before, that "the talks" and "he" can
   *     mean
   * @param company what the sentence names
   */
  Worth worth(List<Slot> slots, boolean headline, boolean toldBefore, Company company) {
    if (slots.size() > LONGEST) {
      return Worth.NOTHING;
    }
    if (company.series() && (company.people() > 0 || company.place() || company.time())) {
      return company.people() > 0 || company.place() ? Worth.TELLING : Worth.PARSING;
    }
    Worth worth = Worth.NOTHING;
    boolean known = company.actors() || toldBefore || headline;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).mention() == null) {
        String next = i + 1 < slots.size() ? slots.get(i + 1).word() : "";
        Set<TriggerSort> found = sorts.apply(slots.get(i).word(), next);
        boolean again =
            !found.isEmpty()
                && toldBefore
                && (isDefinite(slots, i) || isWithSomebody(slots, i) || isOnOne(slots, i));
        for (TriggerSort sort : found) {
          if (known && holds(sort, company, headline, again, toldBefore)) {
            if (company.actors() && (sort != TriggerSort.PRESENCE || company.located())) {
              return Worth.TELLING;
            }
            worth = Worth.PARSING;
          }
        }
      }
    }
    boolean result = toldBefore && hasAny(slots, RESULT_FORMS);
    boolean somebody = known && company.people() > 0;
    boolean open =
        somebody && (result || isPresence(slots) || isSummit(slots) || isRostrum(slots))
            || isStay(slots, company, toldBefore);
    boolean arriving = toldBefore && company.actors() && hasAny(slots, ARRIVING);
    boolean telling = company.actors() && company.located() && company.abroad();
    boolean two = company.actors() && company.people() > 1 && company.foreigners();
    return open || telling || two || arriving ? telling ? Worth.TELLING : Worth.PARSING : worth;
  }

  /** "a handshake with Mr Trump". */
  private static boolean isWithSomebody(List<Slot> slots, int at) {
    for (int i = at + 1; i < Math.min(slots.size() - 1, at + DETERMINER_WORDS); i++) {
      if (List.of("with", "on").contains(slots.get(i).word())) {
        return slots.subList(i, Math.min(slots.size(), i + DETERMINER_WORDS)).stream()
            .anyMatch(slot -> slot.mention() instanceof Actor);
      }
    }
    return false;
  }

  private static boolean hasAny(List<Slot> slots, Set<String> words) {
    return slots.stream()
        .anyMatch(
            slot -> slot.mention() == null && words.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  /** "the summit", "takes part", "will attend", with somebody beside it. */
  private static boolean isSummit(List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      String word = slots.get(i).word().toLowerCase(Locale.ROOT);
      String before = i == 0 ? "" : slots.get(i - 1).word().toLowerCase(Locale.ROOT);
      if (slots.get(i).mention() == null && isOfGathering(word, before)) {
        return true;
      }
    }
    return false;
  }

  /** "addressed the Ghanaian parliament". */
  private static boolean isRostrum(List<Slot> slots) {
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i - 1).mention() instanceof DemonymMention
          && ASSEMBLIES.contains(slots.get(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Peru comes next", "She was in Lima": a place with a word of being or of a journey's stages.
   */
  private static boolean isStay(List<Slot> slots, Company company, boolean toldBefore) {
    return company.place()
        && (toldBefore || company.actors() && company.abroad())
        && slots.stream()
            .anyMatch(slot ->
                slot.mention() == null
                    && STAY_FORMS.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOfGathering(String word, String before) {
    return word.startsWith("summit")
        || word.equals("part") && TAKING.contains(before)
        || word.startsWith("attend")
        || word.startsWith("participat");
  }

  private static boolean holds(
      TriggerSort sort, Company company, boolean headline, boolean again, boolean toldBefore) {
    int people = company.people();
    return switch (sort) {
      case JOURNEY -> people > 0 && (company.abroad() || company.time() && toldBefore);
      case PRESENCE -> people > 0 && company.abroad();
      case STAY ->
          (people > 0 && company.abroad())
              || again
              || (toldBefore && company.place() && company.time())
              || (headline && (people > 0 || company.place()));
      case ENCOUNTER ->
          people > 1 && (company.foreigners() || company.abroad()) || people > 0 && again;
      case RECEPTION -> (people > 1 && company.foreigners()) || (people > 0 && company.abroad());
      case TALKS ->
          (people > 1 && company.foreigners())
              || again
              || (people > 0 && headline)
              || (company.event() && people > 0);
    };
  }

  /** "is on a four-day visit". */
  private static boolean isOnOne(List<Slot> slots, int at) {
    int from = Math.max(0, at - DETERMINER_WORDS - 1);
    for (int i = from; i + 1 < at; i++) {
      boolean a = slots.get(i + 1).word().equals("a") || slots.get(i + 1).word().equals("an");
      if (a && slots.get(i).word().equals("on")) {
        return true;
      }
    }
    return false;
  }

  /** "the talks", "their last meeting". */
  private static boolean isDefinite(List<Slot> slots, int at) {
    return slots.subList(Math.max(0, at - DETERMINER_WORDS), at).stream()
        .anyMatch(slot -> DEFINITE.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  /** "will not be in Malaysia": a place with a form of "be" close before it. */
  private static boolean isPresence(List<Slot> slots) {
    for (int i = 2; i < slots.size(); i++) {
      Mention mention = slots.get(i).mention();
      boolean place = mention instanceof PlaceMention || mention instanceof CountryMention;
      String before = slots.get(i - 1).word();
      if (place && (before.equals("in") || before.equals("at"))) {
        boolean be =
            slots.subList(Math.max(0, i - PRESENCE_WORDS), i).stream()
                .anyMatch(slot -> FORMS_OF_BE.contains(slot.word().toLowerCase(Locale.ROOT)));
        if (be) {
          return true;
        }
      }
    }
    return false;
  }
}
