package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.presence.Scene;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Reads stays and encounters out of sentences that no construction knows, by adding up what speaks
 * for and against: "Lima had to do without the fireworks that greeted Macron" names a man and a
 * foreign city. Where a construction has told the same it gives way.
 */
public final class EvidenceFinder {
  /** Below this likelihood nothing is drafted at all. */
  static final double LEAST = 0.3;

  private static final String STAY = "visit.evidence";
  private static final String ENCOUNTER = "meeting.evidence";

  private final Weights stays = Weights.read("evidence-stays.tsv");
  private final Weights encounters = Weights.read("evidence-encounters.tsv");
  private final StatusReader statuses;
  private final Consumer<Candidate> listener;

  /**
   * @param words how clauses are carried ("frame-words.tsv")
   * @param listener hears of every candidate, likely or not
   */
  public EvidenceFinder(WordLists words, Consumer<Candidate> listener) {
    this.statuses = new StatusReader(words);
    this.listener = listener;
  }

  /** What one sentence names. */
  private record Named(Token token, Entity entity) {}

  /**
   * What the sentence is likely to tell besides what is told already.
   *
   * @param here what was read in the same sentence
   * @param told what was read before it
   */
  public List<Draft> find(
      Sentence sentence,
      References references,
      Places places,
      Homes homes,
      List<Draft> here,
      List<Draft> told) {
    if (sentence.tokens().getFirst().tag().isEmpty()) {
      return List.of();
    }
    Scene scene = new Scene(sentence, references, places, homes);
    List<Named> named = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      scene.people(token).forEach(entity -> named.add(new Named(token, entity)));
    }
    List<Draft> drafts = new ArrayList<>();
    for (Named person : named) {
      for (Token token : sentence.tokens()) {
        scene.place(token)
            .filter(where -> !where.country().equals(homes.of(person.entity())))
            .ifPresent(where -> {
              List<String> clues = stayClues(scene, person, token, where, named, here, told);
              listener.accept(
                  new Candidate(Kind.VISIT, sentence, List.of(person.entity()), where, clues));
              double likely = Weights.likelihood(stays.sum(clues));
              if (likely >= LEAST) {
                drafts.add(stay(scene, person, token, where, likely));
              }
            });
      }
    }
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Named one = named.get(i);
        Named other = named.get(j);
        if (homes.isForeignTo(one.entity(), List.of(other.entity()))) {
          List<String> clues = encounterClues(scene, one, other, named, here, told);
          listener.accept(
              new Candidate(
                  Kind.MEETING, sentence, List.of(one.entity(), other.entity()), null, clues));
          double likely = Weights.likelihood(encounters.sum(clues));
          if (likely >= LEAST) {
            drafts.add(encounter(scene, one, other, likely));
          }
        }
      }
    }
    return drafts;
  }

  private static List<String> encounterClues(
      Scene scene, Named one, Named other, List<Named> named, List<Draft> here, List<Draft> told) {
    Set<String> clues = new LinkedHashSet<>();
    clues.add("any");
    WordClues.add(scene.sentence(), one.token(), other.token(), clues);
    TreeClues.add(scene.sentence(), one.token(), other.token(), clues);
    long people = named.stream().map(n -> n.entity().key()).distinct().count();
    clues.add("people:" + Math.min(people, 5));
    if (scene.sentence().index() < 3) {
      clues.add("early");
    }
    for (Token token : scene.tokens()) {
      scene.place(token).ifPresent(where -> {
        boolean first = where.country().equals(scene.homes().of(one.entity()));
        boolean second = where.country().equals(scene.homes().of(other.entity()));
        clues.add("place:" + (first ? "home-of-one" : second ? "home-of-other" : "third"));
        clues.add("place-prep:" + Clue.before(scene.sentence(), token));
      });
    }
    here.forEach(draft -> encounterContext("here:", scene, draft, one, other, clues));
    told.forEach(draft -> encounterContext("told:", scene, draft, one, other, clues));
    return List.copyOf(clues);
  }

  private static void stayContext(
      String when, Draft draft, Named person, Where where, Set<String> clues) {
    boolean there = draft.where != null && draft.where.country().equals(where.country());
    boolean same = draft.has(person.entity());
    if (!isEvidence(draft) && (there || same)) {
      String place = draft.where == null ? "+nowhere" : there ? "+there" : "+elsewhere";
      clues.add(when + draft.kind.code() + (same ? "+same" : "+other") + place);
    }
  }

  private static void encounterContext(
      String when, Scene scene, Draft draft, Named one, Named other, Set<String> clues) {
    boolean first = draft.has(one.entity());
    boolean second = draft.has(other.entity());
    if (isEvidence(draft) || !first && !second) {
      return;
    }
    clues.add(when + draft.kind.code() + (first && second ? "+both" : "+one"));
    if (draft.kind == Kind.VISIT && draft.where != null) {
      String host = draft.where.country();
      boolean guest =
          first && host.equals(scene.homes().of(other.entity()))
              || second && host.equals(scene.homes().of(one.entity()));
      if (guest) {
        clues.add(when + "visit+guest");
      }
    }
  }

  private Draft encounter(Scene scene, Named one, Named other, double likely) {
    Token verb = verb(scene.sentence(), one.token(), other.token());
    StatusReading status = statuses.read(scene.sentence(), verb);
    Draft draft = new Draft(Kind.MEETING, ENCOUNTER, scene.sentence(), verb, verb, status);
    draft.confidence = likely;
    draft.add(one.entity(), Role.PARTICIPANT, one.token().span());
    draft.add(other.entity(), Role.PARTICIPANT, other.token().span());
    return draft;
  }

  private static List<String> stayClues(
      Scene scene, Named person, Token place, Where where, List<Named> named, List<Draft> here, List<Draft> told) {
    Set<String> clues = new LinkedHashSet<>();
    clues.add("any");
    WordClues.add(scene.sentence(), person.token(), place, clues);
    TreeClues.add(scene.sentence(), person.token(), place, clues);
    if (named.stream().anyMatch(n -> where.country().equals(scene.homes().of(n.entity())))) {
      clues.add("host-person");
    }
    if (scene.sentence().index() < 3) {
      clues.add("early");
    }
    here.forEach(draft -> stayContext("here:", draft, person, where, clues));
    told.forEach(draft -> stayContext("told:", draft, person, where, clues));
    scene
        .places()
        .dateline()
        .filter(d -> d.country().equals(where.country()))
        .ifPresent(d -> clues.add("dateline"));
    return List.copyOf(clues);
  }

  private Draft stay(Scene scene, Named person, Token place, Where where, double likely) {
    Token verb = verb(scene.sentence(), place, person.token());
    StatusReading status = statuses.read(scene.sentence(), verb);
    Draft draft = new Draft(Kind.VISIT, STAY, scene.sentence(), verb, verb, status);
    draft.where = where;
    draft.confidence = likely;
    draft.add(person.entity(), Role.TRAVELLER, person.token().span());
    return draft;
  }

  /** The verb over the one, else over the other, else the first itself. */
  private static Token verb(Sentence sentence, Token one, Token other) {
    return java.util.stream.Stream.of(one, other)
        .flatMap(token -> sentence.pathToRoot(token).stream())
        .filter(Token::isVerb)
        .findFirst()
        .orElse(one);
  }

  /** What is likely and neither told by a construction nor outdone by something likelier. */
  public static List<Draft> besides(List<Draft> told, List<Draft> likely) {
    return likely.stream()
        .filter(draft -> told.stream().noneMatch(other -> isSame(draft, other)))
        .toList();
  }

  private static boolean isEvidence(Draft draft) {
    return draft.rule.equals(STAY) || draft.rule.equals(ENCOUNTER);
  }

  private static boolean isSame(Draft evidence, Draft other) {
    if (evidence.kind == Kind.VISIT) {
      return other.kind == Kind.VISIT
          && other.has(Objects.requireNonNull(evidence.traveller()).entity())
          && other.where != null
          && other.where.country().equals(Objects.requireNonNull(evidence.where).country());
    }
    return other.kind != Kind.VISIT && evidence.entities().stream().allMatch(other::has);
  }
}
