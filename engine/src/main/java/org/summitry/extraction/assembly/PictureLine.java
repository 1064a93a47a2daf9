package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.LineLabel;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

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

  /**
   * Whether the draft is told as what the picture shows, or "before their talks", and not "will".
   */
  static boolean shows(Draft draft) {
    boolean open =
        draft.status.isSimplePresent()
            || draft.status.status() == Status.PLANNED
                && draft.trigger.isNoun()
                && draft.sentence.tokens().stream().noneMatch(t -> t.tag().equals("MD"));
    return open && is(draft.sentence);
  }

  /** "Marcos welcomes Anwar at the palace on March 1, 2023": a full date, and not one to come. */
  static boolean isDated(Draft draft, @Nullable DayInterval published) {
    PartialDate start = draft.when.start();
    return published != null
        && start != null
        && start.isDay()
        && !start.first().isAfter(published.last())
        && draft.sentence.tokens().stream()
            .filter(token -> token.span().equals(draft.whenSpan))
            .anyMatch(token -> token.word().contains(Integer.toString(start.year())));
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
