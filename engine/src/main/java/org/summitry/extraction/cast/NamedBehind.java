package org.summitry.extraction.cast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Person;

/**
 * The name that stands behind a role, with words about its time between: "South Korea's president
 * of those years, Moon Jae-in", "the Polish premier at the time, Donald Tusk". Whoever holds the
 * office today is not meant.
 */
final class NamedBehind {
  private static final int REACH = 7;
  private static final Set<String> BETWEEN = Vocabulary.of("words-of-a-time");

  private final Gazetteer gazetteer;
  private final Map<Mention, Entity> cast;

  NamedBehind(Gazetteer gazetteer, Map<Mention, Entity> cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** The one named, if he ever held the office; empty where no name stands there. */
  Optional<Entity> find(Sentence sentence, Token token, RoleMention role) {
    List<Token> tokens = sentence.tokens();
    int at = token.index() + 1;
    while (at < tokens.size() && at - token.index() < REACH && isBetween(tokens.get(at))) {
      at++;
    }
    boolean comma =
        at > token.index() + 1 && at < tokens.size() && tokens.get(at).word().equals(",");
    return comma
            && at + 1 < tokens.size()
            && tokens.get(at + 1).mention() instanceof PersonMention name
        ? Optional.ofNullable(cast.get(name)).filter(entity -> hasHeld(entity, role))
        : Optional.empty();
  }

  private static boolean isBetween(Token token) {
    return token.mention() == null && BETWEEN.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private boolean hasHeld(Entity entity, RoleMention role) {
    Person person = entity.person();
    return person != null
        && gazetteer.terms(person).stream()
            .anyMatch(term ->
                Offices.isSame(term.office().type(), role.office())
                    && (role.country() == null || term.office().country().equals(role.country())));
  }
}
