package org.summitry.extraction.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.model.Form;
import org.summitry.model.Kind;

/**
 * The form of a visit as the sentence calls it: "for a state visit", "on an official working
 * visit".
 */
final class Forms {
  private static final List<String> NOUNS = List.of("visit", "trip", "tour", "stay", "journey");

  private static final int WORDS = 4;

  /** Where a noun phrase begins. */
  private static final List<String> ENDS =
      List.of("a", "an", "the", "his", "her", "their", "its", "of", "in", "on", "to", "for", "and");

  private Forms() {}

  static @Nullable Form of(Draft draft) {
    if (draft.kind != Kind.VISIT) {
      return null;
    }
    if (draft.aspect == Aspect.TRANSIT || draft.trigger.lemma().equals("stopover")) {
      return Form.TRANSIT;
    }
    boolean noun = NOUNS.contains(draft.trigger.lemma()) && draft.trigger.isNoun();
    return draft.sentence.tokens().stream()
        .filter(token -> noun ? token.index() == draft.trigger.index() : isVisit(token))
        .sorted(Comparator.comparingInt(token -> Math.abs(token.index() - draft.trigger.index())))
        .map(token -> before(draft, token))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean isVisit(Token token) {
    return token.isNoun() && NOUNS.contains(token.lemma());
  }

  /** The words straight before the noun, whatever the parse makes of them. */
  private static @Nullable Form before(Draft draft, Token noun) {
    Form form = null;
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - WORDS); i--) {
      Token token = draft.sentence.tokens().get(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      if (ENDS.contains(word) || token.isRelation("punct")) {
        return form;
      }
      form =
          switch (word) {
            case "working" -> Form.WORKING;
            case "state" -> form == Form.WORKING ? form : Form.STATE;
            case "official" -> form == null ? Form.OFFICIAL : form;
            case "private", "personal" -> form == null ? Form.PRIVATE : form;
            default -> form;
          };
    }
    return form;
  }
}
