package org.summitry.extraction.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
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
 * What a sentence names, for the question whether it can tell of an engagement.
 *
 * @param people how many at least, pronouns among them
 * @param actors whether somebody is named, or speaks of himself
 * @param place whether a place or country is named
 * @param located whether a word like "in" or "to" stands before such a place
 * @param abroad whether one of the people may be a stranger at such a place
 * @param foreigners whether the people may be of two countries or organisations
 * @param series whether a gathering is named
 * @param event whether an organisation is named, which can hold one
 * @param time whether a time is named
 */
record Company(
    int people,
    boolean actors,
    boolean place,
    boolean located,
    boolean abroad,
    boolean foreigners,
    boolean series,
    boolean event,
    boolean time) {
  private static final Set<String> TWO = Set.of("they", "them", "both");
  private static final Set<String> WE = Set.of("we", "us", "our");
  private static final Set<String> YOU = Set.of("you", "your");
  private static final Set<String> I = Set.of("i", "me", "my");
  private static final Set<String> ONE =
      Set.of("he", "she", "his", "her", "him", "their", "minister");
  private static final int BEFORE = 3;
  private static final Set<String> AT =
      Set.of(
          "in", "at", "to", "from", "into", "onto", "through", "via", "across", "towards", "near");
  private static final Set<String> PLACE_NOUNS = Vocabulary.of("nouns-for-a-country");

  /**
   * @param spoken whether this is a transcript, in which "you" and "we" are somebody
   */
  static Company of(List<Slot> slots, boolean spoken, Sides sides) {
    Count count = new Count(sides);
    for (int i = 0; i < slots.size(); i++) {
      Mention mention = slots.get(i).mention();
      if (ByNation.isPerson(slots, i)) {
        count.actors = true;
        count.person(1, sides.countries(Objects.requireNonNull(mention)));
      } else if (mention == null) {
        count.word(slots.get(i).word().toLowerCase(Locale.ROOT), spoken);
      } else {
        count.mention(mention);
        count.located |= count.anywhereAt(mention) && isBehindPreposition(slots, i);
      }
    }
    return count.total();
  }

  /** "in Lima", "to the Chinese capital". */
  private static boolean isBehindPreposition(List<Slot> slots, int at) {
    return slots.subList(Math.max(0, at - BEFORE), at).stream()
        .anyMatch(
            slot -> slot.mention() == null && AT.contains(slot.word().toLowerCase(Locale.ROOT)));
  }

  /** The counting. */
  private static final class Count {
    private final Sides sides;
    private final Set<String> homes = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private int people;
    private boolean actors;
    private boolean anybody;
    private boolean anywhere;
    private boolean located;
    private boolean series;
    private boolean event;
    private boolean time;

    Count(Sides sides) {
      this.sides = sides;
    }

    boolean anywhereAt(Mention mention) {
      return mention instanceof PlaceMention
          || mention instanceof CountryMention
          || mention instanceof GovernmentMention;
    }

    void person(int count, Set<String> countries) {
      people += count;
      homes.addAll(countries.isEmpty() ? sides.people() : countries);
    }

    void word(String word, boolean spoken) {
      if (TWO.contains(word)) {
        person(2, Set.of());
      } else if (ONE.contains(word)) {
        person(1, Set.of());
      } else if (I.contains(word)) {
        person(1, Set.of());
        anybody = true;
        actors = true;
      } else if (spoken && (WE.contains(word) || YOU.contains(word))) {
        person(WE.contains(word) ? 2 : 1, Set.of());
        anybody = true;
      }
      anywhere |= PLACE_NOUNS.contains(word);
    }

    void mention(@Nullable Mention mention) {
      switch (mention) {
        case Actor actor -> {
          actors = true;
          person(actor instanceof GroupMention ? 2 : 1, sides.countries(actor));
          anybody |= sides.isOpen(actor);
        }
        case PlaceMention place -> places.addAll(sides.countries(place));
        case CountryMention country -> places.add(country.country());
        case GovernmentMention government -> places.add(government.country());
        case SeriesMention _ -> {
          series = true;
          anywhere = true;
        }
        case OrganisationMention _ -> event = true;
        case TimeMention _ -> time = true;
        case null, default -> {}
      }
    }

    Company total() {
      boolean strange =
          places.stream().anyMatch(place -> homes.stream().anyMatch(home -> !home.equals(place)));
      return new Company(
          people,
          actors,
          anywhere || !places.isEmpty(),
          located,
          anywhere || strange || anybody && !places.isEmpty(),
          anybody || homes.size() > 1,
          series,
          event,
          time);
    }
  }
}
