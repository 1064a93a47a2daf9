package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;

/**
 * One common word for each mention, of the same sort, so that the parser sees short sentences of
 * words it knows.
 */
final class StandIns {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "his", "her", "him", "their", "them", "we", "both");
  private static final Set<String> GOES_ON = Vocabulary.of("goes-on-behind-aside");
  private static final Set<String> WORKED = Vocabulary.of("working-events");
  private static final Set<String> JOINING = Set.of("after", "before");
  private static final Set<String> UNITS = Vocabulary.of("time-units");

  private static final Set<String> CLAUSE_PREPOSITIONS = Vocabulary.of("setting-of-a-clause");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(":", ";", "that", "but", "when", "because", "as", "while", "since", "said", "how");

  /** Words after which a time stands without a preposition, or belongs to the noun that follows. */
  private static final Set<String> PREPOSITIONS = Vocabulary.of("before-a-time");

  private StandIns() {}

  /** Whether most words are written in capitals, as in some headlines. */
  static boolean isAllCapitals(List<String> words) {
    long letters = words.stream().filter(w -> w.chars().anyMatch(Character::isLetter)).count();
    long capitals =
        words.stream()
            .filter(w -> w.chars().anyMatch(Character::isLetter))
            .filter(w -> w.equals(w.toUpperCase(Locale.ROOT)))
            .count();
    return letters >= 3 && capitals * 10 >= letters * 7;
  }

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  static String standIn(Mention mention, String surface) {
    boolean single = surface.indexOf(' ') < 0;
    return switch (mention) {
      case GroupMention group -> "leaders";
      case Actor actor -> "Clinton";
      case CountryMention country -> single ? surface : "France";
      case PlaceMention place -> single ? surface : "Paris";
      case DemonymMention demonym -> single ? surface : "French";
      case GovernmentMention government -> "Washington";
      case OrganisationMention organisation -> "NATO";
      case SeriesMention series -> "summit";
      case TimeMention time -> single ? surface : time(surface, isJoined(time));
    };
  }

  /**
   * Whether the parser is to see "on" before the time: "will visit Kazakhstan next week" is read
   * better with it.
   */
  static boolean needsPreposition(@Nullable String before, @Nullable Mention mention) {
    if (!(mention instanceof TimeMention time) || before == null) {
      return false;
    }
    return !PREPOSITIONS.contains(before.toLowerCase(Locale.ROOT)) && !isJoined(time);
  }

  /**
   * Where the parser is to see a comma: "In Paris on Sunday Kerry sat down" is read better as "In
   * Paris on Sunday, Kerry sat down". 0 when nothing is fronted, or a comma stands there already.
   */
  static int frontedEnd(List<String> words, List<Optional<Mention>> mentions) {
    boolean setting = false;
    for (int i = 0; i < words.size(); i++) {
      Mention mention = mentions.get(i).orElse(null);
      if (mention instanceof Actor || (mention == null && setting && isPronoun(words.get(i)))) {
        return setting ? i : 0;
      }
      boolean place =
          mention instanceof TimeMention
              || mention instanceof PlaceMention
              || mention instanceof CountryMention;
      boolean preposition =
          mention == null
              && PREPOSITIONS.contains(words.get(i).toLowerCase(Locale.ROOT))
              && !words.get(i).equals(",");
      if (!place && !preposition) {
        return 0;
      }
      setting |= place;
    }
    return 0;
  }

  /**
   * Whether somebody stands behind a time that opens a clause inside the sentence: "It happened
   * before: in 2018 Kerry left" is read better as "in 2018, Kerry left".
   */
  static boolean opensClause(List<Slot> slots, int at) {
    boolean time = at >= 2 && slots.get(at - 1).mention() instanceof TimeMention;
    if (!time || !(slots.get(at).mention() instanceof Actor)) {
      return false;
    }
    int before = at - 2;
    if (CLAUSE_PREPOSITIONS.contains(slots.get(before).word()) && before > 0) {
      before--;
    }
    return slots.get(before).mention() == null
        && CLAUSE_OPENERS.contains(slots.get(before).word().toLowerCase(Locale.ROOT));
  }

  /**
   * "that Kerry, the secretary of state, will be": one word for the parser, so the second comma
   * would part it from its verb.
   */
  static boolean endsAside(List<Slot> slots, int at) {
    return at > 0
        && at + 1 < slots.size()
        && slots.get(at).word().equals(",")
        && slots.get(at - 1).mention() instanceof Actor
        && slots.get(at - 1).word().contains(", ")
        && GOES_ON.contains(slots.get(at + 1).word());
  }

  /** "A two-day working visit": read as somebody's two days of working; "official" is clear. */
  static boolean isWorkingVisit(List<Slot> slots, int at) {
    return at > 0
        && at + 1 < slots.size()
        && slots.get(at).word().equals("working")
        && slots.get(at - 1).mention() instanceof TimeMention
        && WORKED.contains(slots.get(at + 1).word().toLowerCase(Locale.ROOT));
  }

  private static String time(String surface, boolean joined) {
    String last = surface.substring(surface.lastIndexOf(' ') + 1);
    return joined && JOINING.contains(last) || UNITS.contains(last.toLowerCase(Locale.ROOT))
        ? last
        : "Monday";
  }

  /** "Hours after meeting Ado": to the grammar it is the "after" alone. */
  private static boolean isJoined(TimeMention time) {
    return time.time().meaning() instanceof TimeMeaning.Distance distance
        && distance.basis() == TimeMeaning.Basis.EVENT;
  }
}
