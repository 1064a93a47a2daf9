package org.summitry.extraction.occasion;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.CountryMention;

/**
 * Finds rows of names that a sentence sets among the guests of an occasion, by its words alone:
 * "The guests included A, B and C", "A, B and C watched from the stands", "A did not attend".
 */
final class GuestRows {
  private final GuestsAnnounced announced;
  private final GuestsDoing doing;

  GuestRows(WordLists words) {
    GuestNames names = new GuestNames(words);
    this.announced = new GuestsAnnounced(words, names);
    this.doing = new GuestsDoing(words, names);
  }

  /** The rows of the sentence, in the order of the words that tell what their people do. */
  List<GuestRow> find(Sentence sentence) {
    List<GuestRow> rows = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (announced.begins(tokens, i, !rows.isEmpty())) {
        rows.addAll(announced.find(tokens, i));
      } else if (endsRow(tokens, i)) {
        rows.addAll(doing.find(tokens, i));
      }
    }
    return rows;
  }

  /** Straight behind a name, or behind the comma after the last of several. */
  private static boolean endsRow(List<Token> tokens, int at) {
    int last = at - 1;
    if (last > 0 && Phrases.word(tokens, last).equals(",")) {
      last--;
    }
    if (last > 1
        && tokens.get(last).mention() instanceof CountryMention
        && Phrases.word(tokens, last - 1).equals("of")) {
      last -= 2;
    }
    return last >= 0
        && GuestNames.isName(tokens.get(last))
        && !Phrases.word(tokens, at).equals(",");
  }
}
