package org.summitry.extraction.assembly;

import java.util.List;
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

  private Forms() {}

  static @Nullable Form of(Draft draft) {
    if (draft.kind != Kind.VISIT) {
      return null;
    }
    if (draft.aspect == Aspect.TRANSIT || draft.trigger.lemma().equals("stopover")) {
      return Form.TRANSIT;
    }
    Form form = null;
    for (Token noun : draft.sentence.tokens()) {
      boolean own = noun.index() == draft.trigger.index() || draft.trigger.isVerb();
      if (own && NOUNS.contains(noun.lemma())) {
        form = form == null ? before(draft, noun) : form;
      }
    }
    return form;
  }

  private static @Nullable Form before(Draft draft, Token noun) {
    Form form = null;
    for (Token child : draft.sentence.children(noun)) {
      form =
          switch (child.lemma()) {
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
