package org.summitry.extraction.frame;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Talks that are over, whatever is asked, wanted or planned around them: "She asked for help in a
 * call with Ado", "they agreed to stay in touch, building on their call last Thursday".
 */
final class OverAlready {
  private static final Set<String> WITHIN = Set.of("in", "during", "over");
  private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.POSSIBLE);

  private OverAlready() {}

  /** The reading of a noun of talks. */
  static StatusReading settle(Sentence sentence, Token noun, StatusReading reading) {
    boolean over =
        noun.isNoun()
            && AHEAD.contains(reading.status())
            && (isSaidThere(sentence, noun) || isOfLast(sentence, noun));
    return over
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "over already")
        : reading;
  }

  private static boolean isSaidThere(Sentence sentence, Token noun) {
    return WITHIN.contains(sentence.marker(noun))
        && sentence.pathToRoot(noun).stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> verb.tag().equals("VBD") && !VerbForms.isNegated(sentence, verb))
            .filter(verb -> VerbForms.tense(sentence, verb) == Tense.PAST)
            .isPresent();
  }

  private static boolean isOfLast(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.mention() instanceof TimeMention)
        .map(child -> child.word().toLowerCase(Locale.ROOT))
        .anyMatch(time -> time.startsWith("last ") || time.equals("yesterday"));
  }
}
