package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Status;

/**
 * Time passed in a place: "the sequel to three days in China", "has two days in Buenos Aires",
 * "After a week in India he went on".
 */
final class DaysIn implements Construction {
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final Set<String> LENGTHS = Vocabulary.of("lengths-of-stay");

  private final Clauses clauses;
  private final StatusReader statuses;

  DaysIn(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token length = tokens.get(i);
      boolean in = IN.contains(tokens.get(i + 1).word());
      if (in && isLength(length)) {
        int at = tokens.get(i + 2).word().equals("the") && i + 3 < tokens.size() ? i + 3 : i + 2;
        Optional<Where> place = scene.places().find(tokens.get(at), true);
        Optional<Entity> traveller = place.isEmpty() ? Optional.empty() : traveller(scene, length);
        traveller.ifPresent(entity ->
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.days",
                    length,
                    status(scene, length),
                    place.orElseThrow(),
                    entity,
                    length.span())));
      }
    }
    return drafts;
  }

  private static boolean isLength(Token token) {
    if (token.mention() == null) {
      return LENGTHS.contains(token.word());
    }
    return token.mention() instanceof TimeMention time
        && time.time().meaning() instanceof TimeMeaning.Duration duration
        && (duration.unit() == TimeUnit.DAY || duration.unit() == TimeUnit.WEEK)
        && duration.amount() < 30;
  }

  /** Who is the subject of the clause; else whose journey the text tells of. */
  private Optional<Entity> traveller(Scene scene, Token length) {
    Token verb = scene.verbAbove(length);
    Token own = scene.sentence().child(length, "nsubj").orElse(null);
    Optional<Entity> subject =
        verb == null
            ? Optional.ofNullable(own).flatMap(token -> scene.people(token).stream().findFirst())
            : clauses.subjects(scene.sentence(), verb).stream()
                .flatMap(token -> scene.people(token).stream())
                .findFirst();
    return subject.or(() -> scene.references().findTold());
  }

  private StatusReading status(Scene scene, Token length) {
    Token verb = scene.verbAbove(length);
    return verb == null
        ? new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun")
        : statuses.read(scene.sentence(), verb);
  }
}
