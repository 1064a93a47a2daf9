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
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who does something in a place is there: "In Luanda, on Monday, she conferred with the president",
 * "He was received in Beijing", "laid a wreath at the monument in Hanoi".
 */
final class LocatedAct implements Construction {
  private static final Set<String> AT_HOME = Vocabulary.of("receiving-at-home");
  private static final Set<String> TOPIC = Vocabulary.of("subject-of-talk");
  private static final Set<String> STATING = Vocabulary.of("stating");
  private static final Set<String> AT = Set.of("at", "during");
  private static final int NEAR = 4;

  /** Who does not do another act in a place may be there all the same. */
  private static final Set<String> BEING_THERE = Vocabulary.of("being-there");

  private static final Set<String> REMOTELY = Vocabulary.of("remotely");

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  LocatedAct(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      Optional<Where> place = scene.located(token);
      Token verb = place.isEmpty() ? null : scene.verbAbove(token);
      if (verb != null
          && (isScene(scene, token, verb) && isAct(scene, token, verb)
              || isStatedAt(scene, token, verb))) {
        drafts.addAll(stays(scene, verb, place.orElseThrow()));
      }
    }
    return drafts;
  }

  /** Whether the place is the verb's own, or that of a noun that names where or what for. */
  private boolean isScene(Scene scene, Token place, Token verb) {
    List<Token> path = scene.sentence().pathToRoot(place);
    if (path.stream()
        .takeWhile(at -> at.index() != verb.index())
        .anyMatch(at -> isTopic(scene, at, verb))) {
      return false;
    }
    for (Token above : path.subList(1, path.size())) {
      if (above.index() == verb.index()) {
        return true;
      }
      boolean joined = scene.isPlace(above) || above.mention() instanceof SeriesMention;
      if (!joined && !presence.has("scene", above.lemma())) {
        return false;
      }
    }
    return false;
  }

  /** "spoke about the summit in Ankara": there is what was spoken of. */
  private boolean isTopic(Scene scene, Token noun, Token verb) {
    return noun.isNoun()
        && presence.has("speech", verb.lemma())
        && TOPIC.contains(scene.sentence().marker(noun));
  }

  private boolean isAct(Scene scene, Token place, Token verb) {
    if (clauses.isPassive(scene.sentence(), verb)) {
      return isOf("acted-on", scene, verb);
    }
    boolean light = isOf("act-light", scene, verb);
    boolean act =
        light
            ? hasActNoun(scene, verb)
            : isOf("act", scene, verb) || isInOwnWords(scene, place, verb);
    return act
        && !isSpokenAbout(scene, place, verb)
        && !isAside(scene, place, verb)
        && !isRemote(scene, verb);
  }

  /** "will outline the plan in a speech in Sydney": whatever one says there. */
  private boolean isInOwnWords(Scene scene, Token place, Token verb) {
    return scene.sentence().pathToRoot(place).stream()
        .takeWhile(above -> above.index() != verb.index())
        .anyMatch(above -> above.mention() == null && presence.has("own-words", above.lemma()));
  }

  /** "praised the plan at a conference in Lima", but not "praised the conference in Lima". */
  private boolean isStatedAt(Scene scene, Token place, Token verb) {
    return STATING.contains(verb.lemma())
        && scene.sentence().pathToRoot(place).stream()
            .takeWhile(above -> above.index() != verb.index())
            .filter(above -> above.mention() == null && above.index() != place.index())
            .filter(above -> AT.contains(scene.sentence().marker(above)))
            .anyMatch(above -> presence.has("scene", above.lemma()));
  }

  private boolean isOf(String list, Scene scene, Token verb) {
    return presence.has(list, Frames.lemma(scene.sentence(), verb))
        || presence.has(list, verb.lemma());
  }

  /** "gave a speech", "began the visit". */
  private boolean hasActNoun(Scene scene, Token verb) {
    return scene.sentence().children(verb).stream()
        .filter(c -> c.isRelation("obj") || c.isRelation("obl"))
        .flatMap(c -> scene.sentence().withConjuncts(c).stream())
        .anyMatch(c -> presence.has("act-noun", c.lemma()));
  }

  /** "virtually took part in the forum in Lima": from elsewhere. */
  private static boolean isRemote(Scene scene, Token verb) {
    return scene.sentence().children(verb, "advmod").stream()
        .anyMatch(child -> REMOTELY.contains(child.lemma()));
  }

  /** "In Myanmar, Duterte said, the trip is to show": the place is where the trip leads. */
  private boolean isAside(Scene scene, Token place, Token verb) {
    int next = verb.index() + 1;
    boolean closed = next < scene.tokens().size() && scene.tokens().get(next).word().equals(",");
    return closed && place.index() < verb.index() && presence.has("speech", verb.lemma());
  }

  /** "spoke about the war with her in Ukraine": far behind a verb of speaking. */
  private boolean isSpokenAbout(Scene scene, Token place, Token verb) {
    boolean far = place.index() - verb.index() > NEAR;
    boolean behindNoun = place.index() >= 2 && scene.tokens().get(place.index() - 2).isNoun();
    return far
        && behindNoun
        && place.mention() instanceof CountryMention
        && presence.has("speech", verb.lemma());
  }

  private List<Draft> stays(Scene scene, Token verb, Where place) {
    StatusReading status = status(scene, verb);
    List<Draft> drafts = new ArrayList<>();
    if (status.status() == Status.DENIED && !BEING_THERE.contains(verb.lemma())) {
      return drafts;
    }
    boolean guess = !place.explicit() && AT_HOME.contains(verb.lemma());
    if (guess && !clauses.isPassive(scene.sentence(), verb)) {
      return drafts;
    }
    for (Token subject : doers(scene, verb)) {
      for (Entity entity : scene.people(subject)) {
        drafts.add(Scene.stay(scene, "visit.act", verb, status, place, entity, subject.span()));
      }
    }
    return drafts;
  }

  /** In "measures taken in Lima" the measures were taken there, and nobody was. */
  private List<Token> doers(Scene scene, Token verb) {
    boolean ofNoun =
        verb.relation().equals("acl")
            && verb.tag().equals("VBN")
            && scene.sentence().head(verb).filter(noun -> noun.mention() == null).isPresent();
    return ofNoun ? List.of() : scene.doers(clauses, verb);
  }

  /** Who "is expected in Lima" is yet to come. */
  private StatusReading status(Scene scene, Token verb) {
    StatusReading reading = statuses.read(scene.sentence(), verb);
    boolean expected = presence.has("expected", verb.lemma());
    boolean open = reading.isDone();
    return expected && open
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, verb.lemma())
        : reading;
  }
}
