package org.summitry.extraction.frame;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/** A delay that leaves the journey in place: "was pushed back by a day", "delayed by two hours". */
public final class ShortDelay {
  /** How many words behind the verb its measure may stand. */
  private static final int REACH = 8;

  private static final Pattern LITTLE =
      Pattern.compile(
          "\\bby (?:just |only |about |at least )?"
              + "(?:(?:a|one|1) day|24 hours|(?:some|several|a few|an|two|three) hours?)\\b");

  private static final Pattern SOME_DAY =
      Pattern.compile(
          "\\bto (?:a|an|another|some) ?(?:later|unspecified|undetermined|future|more convenient)?"
              + " ?(?:date|day|time|point|moment|stage)\\b");

  private ShortDelay() {}

  /** "was moved to a later date": to no day in particular, so put off. */
  static boolean isToSomeDay(Sentence sentence, Token verb) {
    return SOME_DAY.matcher(behind(sentence, verb)).find();
  }

  /** Whether what the verb puts off is put off by a day at most. */
  public static boolean isTold(Sentence sentence, Token verb) {
    return LITTLE.matcher(behind(sentence, verb)).find();
  }

  private static String behind(Sentence sentence, Token verb) {
    return sentence.tokens().subList(verb.index() + 1, sentence.tokens().size()).stream()
        .limit(REACH)
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
