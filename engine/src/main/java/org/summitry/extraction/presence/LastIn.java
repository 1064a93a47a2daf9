package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/** The time before: "He was last in Britain in February", "They were last there in 2019". */
final class LastIn implements Construction {
  private static final Set<String> WAS = Vocabulary.of("was-or-were");
  private static final Set<String> IN = Vocabulary.of("in-or-at");

  private static final StatusReading BEFORE =
      new StatusReading(Status.HELD, Tense.PAST, false, false, true, "last");

  private final Clauses clauses;

  LastIn(WordLists words) {
    this.clauses = new Clauses(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean last =
          tokens.get(i).word().equals("last")
              && WAS.contains(tokens.get(i - 1).word())
              && IN.contains(tokens.get(i + 1).word());
      if (!last) {
        continue;
      }
      boolean article = tokens.get(i + 2).word().equals("the") && i + 3 < tokens.size();
      Token place = tokens.get(article ? i + 3 : i + 2);
      if (scene.isPlace(place)) {
        for (Token subject : scene.doers(clauses, tokens.get(i))) {
          for (Entity one : scene.people(subject)) {
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.last",
                    tokens.get(i),
                    BEFORE,
                    scene.place(place).orElseThrow(),
                    one,
                    subject.span()));
          }
        }
      }
    }
    return drafts;
  }
}
