package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who stands beside "on a visit to": "President Abdi, on a visit to the Ethiopian capital, and his
 * host agreed". Read from left to right, as the parser loses such asides.
 */
final class OnVisit implements Construction {
  private static final int WORDS = 5;
  private static final Set<String> TO = Set.of("to", "in", "through", "around");
  private static final Set<String> NOW = Set.of("currently", "now", "presently", "still", "then");
  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "noun");

  private final WordLists presence;

  OnVisit(WordLists presence) {
    this.presence = presence;
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (int i = 3; i + 2 < tokens.size(); i++) {
      Token noun = tokens.get(i);
      if (noun.mention() == null
          && !noun.isVerb()
          && presence.has("journey", noun.lemma())
          && TO.contains(tokens.get(i + 1).word())) {
        int at = tokens.get(i + 2).word().equals("the") && i + 3 < tokens.size() ? i + 3 : i + 2;
        Optional<Where> place = scene.place(tokens.get(Math.min(at, tokens.size() - 1)));
        Token person = place.isEmpty() ? null : person(scene, noun);
        if (person != null) {
          for (Entity entity : scene.people(person)) {
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.on-visit",
                    noun,
                    THERE,
                    place.orElseThrow(),
                    entity,
                    person.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** The person before "on a (state) visit". */
  private static @Nullable Token person(Scene scene, Token noun) {
    List<Token> tokens = scene.tokens();
    for (int i = noun.index() - 1; i > 0 && i >= noun.index() - WORDS; i--) {
      Token token = tokens.get(i);
      if (token.word().equals("on")) {
        int last = i - 1;
        while (last > 1 && NOW.contains(tokens.get(last).word())) {
          last--;
        }
        Token before = tokens.get(last);
        Token person = before.word().equals(",") && last > 0 ? tokens.get(last - 1) : before;
        return person.mention() instanceof Actor ? person : null;
      }
      if (token.isVerb() || token.mention() instanceof Actor) {
        return null;
      }
    }
    return null;
  }
}
