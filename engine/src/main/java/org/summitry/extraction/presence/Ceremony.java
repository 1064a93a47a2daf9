package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;

/**
 * Guests of a ceremony that no place is named for: "Ado and Oyo will attend Faye's inauguration"
 * puts them where Faye holds office.
 */
final class Ceremony implements Construction {
  private static final Set<String> CEREMONIES = Vocabulary.of("ceremonies");
  private static final Set<String> ATTENDING = Vocabulary.of("attending-ceremonies");

  private final Clauses clauses;
  private final StatusReader statuses;

  Ceremony(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      Token verb = scene.sentence().head(noun).orElse(null);
      boolean attended =
          noun.isNoun()
              && CEREMONIES.contains(noun.lemma())
              && noun.isRelation("obj")
              && verb != null
              && ATTENDING.contains(verb.lemma());
      Optional<Where> place =
          attended && scene.tokens().stream().skip(noun.index()).noneMatch(scene::isPlace)
              ? place(scene, noun)
              : Optional.empty();
      if (place.isPresent() && verb != null) {
        for (Token subject : clauses.subjects(scene.sentence(), verb)) {
          for (Entity guest : scene.people(subject)) {
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.ceremony",
                    noun,
                    statuses.read(scene.sentence(), verb),
                    place.get(),
                    guest,
                    subject.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** Where the one whom it is held for is at home. */
  private static Optional<Where> place(Scene scene, Token noun) {
    return Stream.concat(
            scene.sentence().children(noun, "nmod:poss").stream(),
            scene.sentence().children(noun, "nmod").stream()
                .filter(child -> scene.sentence().marker(child).equals("of")))
        .flatMap(owner -> scene.people(owner).stream())
        .map(owner -> scene.references().homes().of(owner))
        .filter(home -> home != null && home.length() == 3)
        .map(home -> new Where(home, null, noun.span(), false))
        .findFirst();
  }
}
