package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.model.Role;

/**
 * Who takes part where no phrase says so but somebody stands beside the gathering: "the first
 * European Council for Scholz", "the G7, with Carney as host", "Orbán in the chair".
 */
final class NamedBeside {
  /** The rule of those found so. */
  static final String RULE = "named beside it";

  private static final Set<String> BINDING =
      Set.of("with", "for", "under", "of", "by", "between", "without");

  private NamedBeside() {}

  /** Takes in those who stand beside the gathering; nothing when somebody is known to come. */
  static void fill(Draft summit, Sentence sentence, References references) {
    if (!summit.people.isEmpty() || summit.status.ended()) {
      return;
    }
    for (Token token : list(sentence, summit.trigger)) {
      for (Entity entity : references.resolve(sentence, token)) {
        boolean home = summit.where != null && summit.where.country().equals(entity.country());
        summit.add(entity, home ? Role.HOST : Role.PARTICIPANT, token.span());
        summit.rules.add(RULE);
      }
    }
  }

  private static List<Token> list(Sentence sentence, Token gathering) {
    List<Token> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isOne(token) && isBeside(sentence, token, gathering)) {
        found.add(token);
      }
    }
    return found;
  }

  private static boolean isOne(Token token) {
    return token.mention() instanceof Actor
        && !(token.mention() instanceof GroupMention)
        && !(token.mention() instanceof RoleMention role && role.plural());
  }

  /** Bound to the gathering by a preposition, or to its verb. */
  private static boolean isBeside(Sentence sentence, Token token, Token gathering) {
    Token head = sentence.head(token).orElse(null);
    boolean bound = BINDING.contains(Objects.requireNonNullElse(sentence.marker(token), ""));
    boolean own = head != null && head.index() == gathering.index();
    boolean shared =
        head != null && sentence.head(gathering).filter(h -> h.index() == head.index()).isPresent();
    return bound && (own || shared);
  }
}
