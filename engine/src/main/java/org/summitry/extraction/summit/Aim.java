package org.summitry.extraction.summit;

import java.util.Set;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * A gathering told as the aim of a stay: "in Astana for the summit", "came to Lima to attend it".
 */
final class Aim {
  private static final int REACH = 7;
  private static final Set<String> AIMS = Set.of("for", "to", "at", "during", "in", "into");

  private Aim() {}

  /** Whether the gathering is what somebody is or comes there for. */
  static boolean is(Draft summit) {
    String marker = preposition(summit);
    Token noun = noun(summit);
    boolean attended =
        noun.isRelation("obj")
            && summit
                .sentence
                .head(noun)
                .filter(verb -> summit.sentence.marker(verb).equals("to"))
                .isPresent();
    return AIMS.contains(marker) || attended;
  }

  /** "the ASEM meeting", "ASEM's ministers' meeting": the noun that the name stands before. */
  private static Token noun(Draft summit) {
    return summit.sentence.pathToRoot(summit.trigger).stream()
        .filter(above -> !above.isRelation("compound") && !above.relation().equals("nmod:poss"))
        .findFirst()
        .orElse(summit.trigger);
  }

  /** The preposition before the gathering, whatever the parse makes of the name between. */
  private static String preposition(Draft summit) {
    for (int i = summit.trigger.index() - 1;
        i >= Math.max(0, summit.trigger.index() - REACH);
        i--) {
      Token token = summit.sentence.tokens().get(i);
      boolean inside = token.lemma().equals("of") || token.tag().equals("DT");
      if (!inside && (token.tag().equals("IN") || token.tag().equals("TO"))) {
        return token.lemma();
      }
      if (token.isVerb() || token.word().equals(",") || token.mention() instanceof Actor) {
        return "";
      }
    }
    return "";
  }
}
