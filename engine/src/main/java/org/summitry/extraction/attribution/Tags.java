package org.summitry.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * The little clauses set between or behind with commas, which parsers often hang to the wrong word:
 * "will go to Oslo, the ministry said on Monday", "the visit, officials said, is off", "ends today,
 * reports Tass".
 */
final class Tags {
  private static final int LONGEST = 9;
  private static final Set<String> COMMAS = Set.of(",", "–", "—", "-", "--", "\"", "”", "''", ";");
  private static final Set<String> ENDS =
      Set.of(",", ".", "–", "—", "-", "--", "\"", "”", "''", ";", ")", "!", "?");

  /** Who tells, where the verb stands in such a clause; empty when it does not. */
  Optional<Token> teller(Sentence sentence, Token verb) {
    return Optional.ofNullable(before(sentence, verb))
        .or(() -> Optional.ofNullable(behind(sentence, verb)));
  }

  boolean isTag(Sentence sentence, Token verb) {
    return teller(sentence, verb).isPresent();
  }

  /** ", the ministry said": a comma, a noun phrase, the verb. */
  private static @Nullable Token before(Sentence sentence, Token verb) {
    Token head = null;
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - LONGEST); i--) {
      Token token = sentence.tokens().get(i);
      if (COMMAS.contains(token.word())) {
        return head;
      }
      boolean of = List.of("of", "in", "for").contains(token.lemma());
      if (!of && !isPart(token)) {
        return null;
      }
      boolean noun = token.mention() != null || token.tag().startsWith("N");
      boolean pronoun = token.tag().equals("PRP");
      head = of ? null : head == null && (noun || pronoun) ? token : head;
    }
    return null;
  }

  /** ", reports Tass": the verb behind a comma, a noun phrase, the end. */
  private static @Nullable Token behind(Sentence sentence, Token verb) {
    boolean comma =
        verb.index() > 0 && COMMAS.contains(sentence.tokens().get(verb.index() - 1).word());
    boolean finite =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    if (!comma || !finite) {
      return null;
    }
    Token head = null;
    boolean open = true;
    for (int i = verb.index() + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (ENDS.contains(token.word()) || i > verb.index() + LONGEST) {
        return head;
      }
      if (!isPart(token)) {
        open = false;
      }
      boolean noun = token.mention() != null || token.tag().startsWith("N");
      head = open && noun ? token : head;
      if (token.isVerb()) {
        return null;
      }
    }
    return head;
  }

  private static boolean isPart(Token token) {
    return token.mention() != null
        || token.tag().startsWith("N")
        || token.tag().startsWith("JJ")
        || token.tag().startsWith("DT")
        || token.tag().startsWith("PRP")
        || List.of("CD", "POS", "RB").contains(token.tag());
  }
}
