package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Named;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.presence.Scene;
import org.summitry.extraction.presence.SinceVisitor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Reads stays and encounters out of sentences whose turn of phrase no construction knows, by adding
 * up what speaks for and against: in "Lima laid on fireworks for Macron" a foreign city is the
 * subject of the clause that he stands in. Where a construction tells the same, it goes first.
 */
public final class EvidenceFinder {
  public static final String STAYS = "evidence-stays.tsv";
  public static final String ENCOUNTERS = "evidence-encounters.tsv";

  /** What is less likely is not even looked at again when the whole story is known. */
  private static final double LEAST = 0.25;

  private static final int SHOWN = 8;

  /** "Caribbean leaders": more people than these by one word are none in particular. */
  private static final int CROWD = 5;

  private static final Set<String> TRYING = Vocabulary.of("trying");

  private final Weights stays = Weights.read(STAYS);
  private final Weights encounters = Weights.read(ENCOUNTERS);
  private final WordLists words = WordLists.read("evidence-words.tsv");
  private final StatusReader statuses;
  private final Announcer announcers;
  private final Consumer<Candidate> listener;

  /**
   * @param words how clauses are carried ("frame-words.tsv")
   * @param listener hears of every candidate, likely or not
   */
  public EvidenceFinder(WordLists words, Consumer<Candidate> listener) {
    this.statuses = new StatusReader(words);
    this.announcers = new Announcer(words);
    this.listener = listener;
  }

  /**
   * What the sentence is likely to tell; nothing for one that was not parsed.
   *
   * @param here what constructions read in the same sentence
   * @param told what they read before it
   */
  public List<Draft> find(Scene scene, List<Draft> here, List<Draft> told) {
    if (scene.tokens().getFirst().tag().isEmpty()) {
      return List.of();
    }
    Situation situation = Situation.of(scene, words, here, told);
    List<Draft> likely =
        new ArrayList<>(weigh(situation, StayEvidence.list(situation, words), stays));
    List<Draft> pairs = weigh(situation, EncounterEvidence.list(situation), encounters);
    Companies.join(pairs).stream().filter(draft -> !Rows.isPairOfOne(draft)).forEach(likely::add);
    return likely;
  }

  private List<Draft> weigh(Situation situation, List<Candidate> candidates, Weights weights) {
    List<Draft> likely = new ArrayList<>();
    Sentence sentence = situation.scene().sentence();
    for (Candidate candidate : candidates) {
      Token one = candidate.named().getFirst().token();
      if (announcers.isBetween(sentence, one, candidate.end())
          || candidate.named().stream().anyMatch(n -> Bystander.is(sentence, n.token()))
          || candidate.named().stream()
              .anyMatch(n -> situation.scene().people(n.token()).size() > CROWD)) {
        continue;
      }
      listener.accept(candidate);
      double likelihood = weights.likelihood(candidate.clues());
      if (likelihood >= LEAST) {
        Draft draft = draft(situation, candidate);
        draft.likelihood = likelihood;
        draft.clues = weights.strongest(candidate.clues(), SHOWN);
        likely.add(draft);
      }
    }
    return likely;
  }

  private Draft draft(Situation situation, Candidate candidate) {
    Sentence sentence = situation.scene().sentence();
    Token verb = verb(situation, candidate.end(), candidate.named().getFirst().token());
    boolean stay = candidate.kind() == Kind.VISIT;
    Draft draft =
        new Draft(
            candidate.kind(),
            stay ? "visit.evidence" : "meeting.evidence",
            sentence,
            verb,
            verb,
            isSince(sentence, candidate) ? SinceVisitor.WAS : status(sentence, verb));
    draft.where = candidate.where();
    for (Named person : candidate.named()) {
      Role role = stay ? Role.TRAVELLER : Role.PARTICIPANT;
      draft.add(person.entity(), role, person.token().span());
    }
    return draft;
  }

  /** "tried to persuade her", "came to see him": whoever tried has been there. */
  private StatusReading status(Sentence sentence, Token verb) {
    StatusReading reading = statuses.read(sentence, verb);
    boolean tried =
        reading.status() == Status.PLANNED
            && sentence.marker(verb).equals("to")
            && sentence
                .head(verb)
                .filter(above -> above.tag().equals("VBD") && TRYING.contains(above.lemma()))
                .isPresent();
    return tried
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "tried")
        : reading;
  }

  /** "the first visit to Cuba since Putin's in 2000". */
  private static boolean isSince(Sentence sentence, Candidate candidate) {
    int before = candidate.named().getFirst().token().index() - 1;
    return candidate.kind() == Kind.VISIT
        && before >= 0
        && sentence.tokens().get(before).word().equals("since");
  }

  /**
   * The nearest verb over the one, else over the other; the first itself where there is none. "Flew
   * to Florida to dine with": the main verb says when and whether.
   */
  private static Token verb(Situation situation, Token one, Token other) {
    Sentence sentence = situation.scene().sentence();
    Token nearest =
        Stream.of(one, other)
            .flatMap(token -> sentence.pathToRoot(token).stream())
            .filter(Token::isVerb)
            .findFirst()
            .orElse(one);
    Token above = sentence.head(nearest).filter(Token::isVerb).orElse(nearest);
    boolean infinitive = sentence.marker(nearest).startsWith("to") || hasTo(sentence, nearest);
    boolean going =
        nearest.relation().equals("advcl")
            || situation.here().stream()
                .anyMatch(
                    draft -> draft.kind == Kind.VISIT && draft.trigger.index() == above.index());
    return infinitive && going ? above : nearest;
  }

  private static boolean hasTo(Sentence sentence, Token verb) {
    return verb.index() > 0 && sentence.tokens().get(verb.index() - 1).word().equals("to");
  }

  /** What is likely and not told by a construction as well. */
  public static List<Draft> besides(List<Draft> told, List<Draft> likely) {
    return likely.stream()
        .filter(draft -> told.stream().noneMatch(other -> isSame(draft, other)))
        .filter(draft -> likely.stream().noneMatch(other -> isPartOf(draft, other)))
        .filter(draft -> !isToldApart(draft, told))
        .filter(draft -> !isOfOtherClause(draft, told))
        .toList();
  }

  /** A company of whom the same sentence is read to tell several meetings of two. */
  private static boolean isToldApart(Draft company, List<Draft> told) {
    return company.kind != Kind.VISIT
        && company.people.size() > 2
        && told.stream()
                .filter(other -> other.kind == company.kind && other.sentence == company.sentence)
                .filter(other -> company.entities().containsAll(other.entities()))
                .count()
            > 1;
  }

  /** "talks between Ado and Oyo after Faye met Kama": who met is told by the verb's own clause. */
  private static boolean isOfOtherClause(Draft pair, List<Draft> told) {
    return pair.kind != Kind.VISIT
        && pair.people.size() == 2
        && told.stream()
            .filter(other -> other.kind == pair.kind && other.sentence == pair.sentence)
            .filter(other -> other.trigger.index() == pair.trigger.index())
            .filter(other -> other.people.size() == 2 && other.trigger.isVerb())
            .anyMatch(other -> pair.entities().stream().filter(other::has).count() == 1);
  }

  /** Two of three who meet at the same words. */
  private static boolean isPartOf(Draft pair, Draft company) {
    return pair.kind != Kind.VISIT
        && company.kind == pair.kind
        && company.sentence == pair.sentence
        && company.people.size() > pair.people.size()
        && pair.entities().stream().allMatch(company::has);
  }

  private static boolean isSame(Draft evidence, Draft other) {
    if (evidence.kind == Kind.VISIT) {
      return other.kind == Kind.VISIT
          && other.has(Objects.requireNonNull(evidence.traveller()).entity())
          && other.where != null
          && other.where.country().equals(Objects.requireNonNull(evidence.where).country());
    }
    boolean asked =
        other.aspect == Frame.Aspect.INVITE
            && other.sentence == evidence.sentence
            && other.trigger.index() == evidence.trigger.index();
    return asked || other.kind != Kind.VISIT && evidence.entities().stream().allMatch(other::has);
  }
}
