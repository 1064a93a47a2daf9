package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;

/**
 * Long rows of names: "Ado of Peru, Kenya's Oyo, the premier Ulo; Emu; and Ira" are all somewhere,
 * and no two of them are said to have met.
 */
final class Rows {
  private static final int LONG = 4;
  private static final Set<String> JOINTS = Vocabulary.of("joints-of-rows");

  private Rows() {}

  /** Whether the draft is of two who stand in one row of four names or more. */
  static boolean isPairOfOne(Draft draft) {
    List<Token> named =
        draft.sentence.tokens().stream()
            .filter(
                token -> draft.people.stream().anyMatch(part -> part.span().equals(token.span())))
            .toList();
    return draft.people.size() == 2
        && named.size() == 2
        && areInOne(draft.sentence, named.getFirst(), named.getLast());
  }

  private static boolean areInOne(Sentence sentence, Token one, Token other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    if (sentence.tokens().subList(from, to).stream().anyMatch(token -> !isOfRow(token))) {
      return false;
    }
    while (from > 0 && isOfRow(sentence.tokens().get(from - 1))) {
      from--;
    }
    while (to + 1 < sentence.tokens().size() && isOfRow(sentence.tokens().get(to + 1))) {
      to++;
    }
    return sentence.tokens().subList(from, to + 1).stream().filter(Rows::isName).count() >= LONG;
  }

  private static boolean isName(Token token) {
    return token.mention() instanceof PersonMention || token.mention() instanceof UnknownPerson;
  }

  private static boolean isOfRow(Token token) {
    return switch (token.mention()) {
      case Actor _ -> true;
      case CountryMention _ -> true;
      case DemonymMention _ -> true;
      case OrganisationMention _ -> true;
      case null -> JOINTS.contains(token.word().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }
}
