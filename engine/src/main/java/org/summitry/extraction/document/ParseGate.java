package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Whether a sentence can tell of an engagement at all, so that it is worth the time of the parser:
 * "He went on to say" names no place and is not parsed, "He went on to Paris" is.
 */
final class ParseGate {
  private static final int LONGEST = 120;
  private static final int PRESENCE_WORDS = 4;
  private static final int DETERMINER_WORDS = 4;
  private static final Set<String> FORMS_OF_BE = Set.of("is", "was", "are", "were", "be", "been");
  private static final Set<String> STAY_FORMS =
      Set.of(
          "was",
          "were",
          "been",
          "there",
          "comes",
          "came",
          "come",
          "follows",
          "follow",
          "followed",
          "following",
          "ends",
          "closes",
          "begins",
          "starts",
          "stop",
          "stops",
          "station",
          "leg",
          "stage",
          "destination",
          "turn",
          "next");
  private static final Set<String> RESULT_FORMS =
      Set.of("signed", "inked", "pledged", "vowed", "adopted", "issued", "sealed");
  private static final Set<String> TWO = Set.of("they", "them", "both");
  private static final Set<String> WE = Set.of("we", "us", "our");
  private static final Set<String> YOU = Set.of("you", "your");
  private static final Set<String> ONE =
      Set.of("he", "she", "his", "her", "him", "their", "i", "me", "my");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "their", "its", "my", "our", "these", "those");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "country",
          "nation",
          "republic",
          "kingdom",
          "island",
          "there",
          "capital",
          "sultanate",
          "region",
          "continent");

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

  /** What a sentence names. */
  private record Company(int people, boolean place, boolean series, boolean event, boolean time) {}

  /**
   * @param headline whether the sentence is a headline, which may leave out the publisher's own
   *     principal
   * @param toldBefore whether something was told that "the talks" can mean
   * @param spoken whether this is a transcript, in which "you" and "we" are somebody
   */
  boolean isWorthParsing(List<Slot> slots, boolean headline, boolean toldBefore, boolean spoken) {
    if (slots.size() > LONGEST) {
      return false;
    }
    Company company = company(slots, spoken);
    if (company.series() && (company.people() > 0 || company.place() || company.time())) {
      return true;
    }
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).mention() == null) {
        String next = i + 1 < slots.size() ? slots.get(i + 1).word() : "";
        Set<TriggerSort> found = sorts.apply(slots.get(i).word(), next);
        boolean again =
            !found.isEmpty()
                && toldBefore
                && (isDefinite(slots, i) || isWithSomebody(slots, i) || isOnOne(slots, i));
        if (found.stream().anyMatch(sort -> holds(sort, company, headline, again, toldBefore))) {
          return true;
        }
      }
    }
    boolean result = toldBefore && hasAny(slots, RESULT_FORMS);
    return company.people() > 0 && (result || isPresence(slots) || isSummit(slots))
        || isStay(slots, company);
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
    return slots.stream()
        .anyMatch(
            slot -> slot.mention() == null && isOfGathering(slot.word().toLowerCase(Locale.ROOT)));
  }

  /**
   * "Peru comes next", "She was in Lima": a place with a word of being or of a journey's stages.
   */
  private static boolean isStay(List<Slot> slots, Company company) {
    return company.place()
        && slots.stream()
            .anyMatch(slot ->
                slot.mention() == null
                    && STAY_FORMS.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOfGathering(String word) {
    return word.startsWith("summit")
        || word.equals("part")
        || word.startsWith("attend")
        || word.startsWith("participat");
  }

  private static boolean holds(
      TriggerSort sort, Company company, boolean headline, boolean again, boolean toldBefore) {
    int people = company.people();
    return switch (sort) {
      case JOURNEY -> people > 0 && (company.place() || company.time() && toldBefore);
      case PRESENCE -> people > 0 && company.place();
      case STAY ->
          (people > 0 && company.place()) || again || (headline && (people > 0 || company.place()));
      case ENCOUNTER -> people > 1;
      case RECEPTION -> people > 1 || (people > 0 && company.place());
      case TALKS ->
          people > 1 || again || (people > 0 && headline) || (company.event() && people > 0);
    };
  }

  private static Company company(List<Slot> slots, boolean spoken) {
    int people = 0;
    boolean place = false;
    boolean series = false;
    boolean event = false;
    boolean time = false;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Mention mention = slot.mention();
      String word = slot.word().toLowerCase(Locale.ROOT);
      people += ByNation.isPerson(slots, i) ? 1 : people(mention, word);
      people += !spoken || mention != null ? 0 : WE.contains(word) ? 2 : YOU.contains(word) ? 1 : 0;
      series |= mention instanceof SeriesMention;
      event |= mention instanceof OrganisationMention;
      time |= mention instanceof TimeMention;
      place |=
          mention instanceof PlaceMention
              || mention instanceof CountryMention
              || mention instanceof GovernmentMention
              || mention instanceof SeriesMention
              || (mention == null && PLACE_NOUNS.contains(word));
    }
    return new Company(people, place, series, event, time);
  }

  private static int people(@Nullable Mention mention, String word) {
    if (mention != null) {
      return mention instanceof GroupMention ? 2 : mention instanceof Actor ? 1 : 0;
    }
    return TWO.contains(word) ? 2 : ONE.contains(word) ? 1 : 0;
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
