package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Stages of a journey told aside, behind another that has its day: of "arrived in Oyo on Friday on
 * a tour that took him to Peru" Friday is the day of Oyo, and Peru has none.
 */
final class StageAside {
  private StageAside() {}

  /** Whether the sentence has a day for another stage, and none for the draft's. */
  static boolean is(Draft draft) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .anyMatch(time -> isTimeOfOther(draft, time));
  }

  /** Whether the time is that of the verb of another stage, above the clause of the draft's. */
  static boolean isTimeOfOther(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    Draft.Where where = draft.where;
    Token verb = sentence.head(time).orElse(null);
    if (draft.kind != Kind.VISIT || where == null || verb == null || !verb.isVerb()) {
      return false;
    }
    boolean aside =
        sentence.tokens().stream()
            .filter(place -> place.span().equals(where.span()) && sentence.isUnder(place, verb))
            .flatMap(place ->
                sentence.pathToRoot(place).stream().takeWhile(at -> at.index() != verb.index()))
            .anyMatch(at -> at.isVerb() && at.relation().startsWith("acl"));
    return aside
        && sentence.children(verb, "obl").stream()
            .anyMatch(place -> place.isPlaceName() && !isIn(place, where.country()));
  }

  private static boolean isIn(Token token, String country) {
    return switch (token.mention()) {
      case CountryMention named -> named.country().equals(country);
      case PlaceMention place ->
          place.candidates().stream().anyMatch(one -> one.country().equals(country));
      case null, default -> false;
    };
  }
}
