package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.LineLabel;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * The words below a picture tell in the present of what is over: "Clinton (left) and Blair shake
 * hands in Oslo on Tuesday" is of the last Tuesday. A label, or who stands on which side, gives
 * them away.
 */
final class PictureLine {
  private static final Set<String> SIDES = Vocabulary.of("sides-of-a-picture");

  private PictureLine() {}

  static boolean is(Sentence sentence) {
    return LineLabel.ofPicture(sentence) || hasSide(sentence.tokens());
  }

  /** "(left)", ", right,": alone between marks. */
  private static boolean hasSide(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      String before = tokens.get(i - 1).word();
      String after = tokens.get(i + 1).word();
      boolean set =
          before.equals("(") && after.equals(")") || before.equals(",") && after.equals(",");
      if (set && SIDES.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
