package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;

/**
 * "at 20:00 Moscow time": a place that only says by whose clock the hour is, and where nothing
 * happens.
 */
final class ClockPlaces {
  private ClockPlaces() {}

  /** The mentions without those of places before the word "time". */
  static List<Mention> drop(List<Mention> mentions, List<RawToken> words) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean place = mention instanceof PlaceMention || mention instanceof CountryMention;
      if (!place || !isBeforeTime(mention, words)) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static boolean isBeforeTime(Mention place, List<RawToken> words) {
    return words.stream()
        .filter(word -> word.span().start() >= place.span().end())
        .findFirst()
        .filter(word -> word.word().equals("time"))
        .isPresent();
  }
}
