package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who takes part where the sentence leaves out in what: "President A and President B are taking
 * part", "Prime Minister C will not be at the annual meeting". It is the gathering told of before,
 * else the next one.
 */
final class TakingPart {
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final Set<String> ATTENDING = Set.of("attend", "participate");
  private static final Set<String> GATHERINGS = Vocabulary.of("gatherings");
  private static final Set<String> DEFINITE = Vocabulary.of("pointing-words");

  private final Clauses clauses;
  private final StatusReader statuses;
  private final List<Taker> open = new ArrayList<>();

  /** Somebody, where the sentence says so, and what it makes of it. */
  private record Taker(Entity entity, Token token, Sentence sentence, StatusReading status) {}

  TakingPart(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  /** Reads a sentence that tells of no gathering by name. */
  void read(Sentence sentence, References references, List<Draft> here) {
    if (here.stream().anyMatch(draft -> draft.kind == Kind.SUMMIT)) {
      return;
    }
    for (Token token : sentence.tokens()) {
      if (token.mention() == null && !token.tag().isEmpty() && isBare(sentence, token)) {
        StatusReading read = statuses.presence(sentence, token);
        boolean absent = VerbForms.isNegated(sentence, token);
        StatusReading status = absent ? read.with(Status.DENIED, "not there") : read;
        for (Token subject : subjects(sentence, token)) {
          for (Entity entity : references.resolve(sentence, subject)) {
            open.add(new Taker(entity, subject, sentence, status));
          }
        }
      }
    }
  }

  private List<Token> subjects(Sentence sentence, Token token) {
    return token.isVerb() && sentence.child(token, "cop").isEmpty()
        ? clauses.subjects(sentence, token)
        : sentence.child(token, "nsubj").map(sentence::withConjuncts).orElse(List.of());
  }

  /** The visits of those read, once a gathering has been told of; it takes them in. */
  List<Draft> settle(List<Draft> told) {
    @Nullable Draft summit =
        told.reversed().stream()
            .filter(draft -> draft.kind == Kind.SUMMIT)
            .findFirst()
            .orElse(null);
    if (summit == null || open.isEmpty()) {
      return List.of();
    }
    List<Draft> visits = new ArrayList<>();
    for (Taker taker : open) {
      boolean comes =
          taker.status().status() != Status.DENIED && taker.status().status() != Status.CANCELLED;
      if (taker.status().status() == Status.UNDERWAY && !taker.status().isWeak()) {
        summit.status = summit.status.with(Status.UNDERWAY, "people take part");
      }
      if (comes) {
        summit.add(taker.entity(), Role.PARTICIPANT, taker.token().span());
      }
      visits.add(visit(summit, taker));
    }
    open.clear();
    return visits;
  }

  private static Draft visit(Draft summit, Taker taker) {
    Draft visit =
        new Draft(Kind.VISIT, "visit.part", taker.sentence(), taker.token(), null, taker.status());
    visit.add(taker.entity(), Role.TRAVELLER, taker.token().span());
    visit.takeSceneOf(summit);
    return visit;
  }

  /** "takes part", "will attend" without an object; "will be at the annual meeting". */
  private static boolean isBare(Sentence sentence, Token token) {
    List<Token> children = sentence.children(token);
    boolean copula = sentence.child(token, "cop").isPresent();
    if (token.isVerb() && !copula) {
      boolean part =
          token.lemma().equals("take")
              && children.stream().anyMatch(c -> c.isRelation("obj") && c.lemma().equals("part"));
      boolean attends = part || ATTENDING.contains(token.lemma());
      return attends
          && children.stream()
              .noneMatch(c ->
                  c.isRelation("obj") && !c.lemma().equals("part")
                      || c.isRelation("obl") && IN.contains(sentence.marker(c)));
    }
    return GATHERINGS.contains(token.lemma())
        && sentence.children(token, "case").stream().anyMatch(c -> c.lemma().equals("at"))
        && copula
        && children.stream().anyMatch(c -> DEFINITE.contains(c.lemma()))
        && children.stream().noneMatch(c -> c.isRelation("nmod"));
  }
}
