package org.summitry.extraction.summit;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.gazetteer.Edition;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * The day on which a gathering ended is not the day on which it began: "The leaders ended their
 * summit in Lima on Sunday", "at the close of the summit on Sunday", "on the second day of it".
 */
final class LastDay {
  private static final Set<String> ENDS = Vocabulary.of("ends");
  private static final Set<String> ENDING = Vocabulary.of("ending-verbs");
  private static final Set<String> LEAVING = Vocabulary.of("departing");
  private static final Set<String> LATER = Vocabulary.of("later-days");

  /**
   * Days after its first on which leaders still sit; a conference of weeks they come to and leave.
   */
  private static final int SHORT = 4;

  private LastDay() {}

  /** Whether the draft's day is told as the end of the edition, which began before. */
  static boolean is(Draft draft, Edition edition, PartialDate said) {
    return (draft.kind == Kind.SUMMIT || draft.rule.equals("visit.summit"))
        && said.isDay()
        && draft.when.end() == null
        && edition.start().isDay()
        && edition.start().first().isBefore(said.first())
        && !EditionDays.last(edition).isAfter(edition.start().first().plusDays(SHORT))
        && isEnd(draft.sentence, draft.trigger);
  }

  /** "Left on Sunday", and not "is leaving". */
  private static boolean isFinite(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }

  /** "the summit that ended on Thursday", where no other day is told. */
  private static boolean isEndedInClause(Sentence sentence, Token gathering) {
    return sentence.children(gathering).stream()
        .filter(clause -> clause.relation().equals("acl:relcl"))
        .filter(clause -> clause.mention() == null && ENDING.contains(clause.lemma()))
        .anyMatch(Token::isVerb);
  }

  private static boolean isEnd(Sentence sentence, Token gathering) {
    if (isEndedInClause(sentence, gathering)) {
      return true;
    }
    List<Token> up = sentence.pathToRoot(gathering);
    for (Token above : up.subList(1, up.size())) {
      if (above.isVerb() && above.mention() == null) {
        boolean left = LEAVING.contains(above.lemma()) && sentence.child(above, "mark").isEmpty();
        return ENDING.contains(above.lemma()) || left && isFinite(above);
      }
      boolean day =
          above.lemma().equals("day")
              && sentence.children(above, "amod").stream()
                  .anyMatch(which -> LATER.contains(which.lemma()));
      if (day || ENDS.contains(above.lemma())) {
        return true;
      }
    }
    return false;
  }
}
