package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who goes where another does not: "Xi will skip the summit in Delhi, and Li will go in his stead",
 * "Macron will not travel to Lima; his foreign minister will take his place".
 */
final class Stead {
  private static final int REACH = 3;
  private static final Set<String> PLACES = Vocabulary.of("stead");
  private static final Set<String> STANDING_IN = Vocabulary.of("standing-in");
  private static final Set<String> GOING = Vocabulary.of("going-for-another");

  private static final Set<String> SENDING = Vocabulary.of("sending-in-place");

  private final Clauses clauses;
  private final StatusReader statuses;

  Stead(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  /**
   * The visits of those who stand in, to where the last of those told of before does not go.
   *
   * @param told what the article has told so far, the sentence's own drafts included
   */
  List<Draft> find(Sentence sentence, References references, List<Draft> told) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Token name : standIns(sentence, token)) {
        for (Entity entity : references.resolve(sentence, name)) {
          missed(sentence, told, entity)
              .map(visit -> copy(visit, sentence, token, token, name, entity))
              .ifPresent(found::add);
        }
      }
      if (token.mention() == null && !token.tag().isEmpty() && isStead(sentence, token)) {
        Token verb = verb(sentence, token);
        for (Token subject : goers(sentence, verb)) {
          for (Entity entity : references.resolve(sentence, subject)) {
            missed(sentence, told, entity)
                .map(visit -> copy(visit, sentence, token, verb, subject, entity))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** "will be represented by Oyo". */
  private static List<Token> standIns(Sentence sentence, Token verb) {
    boolean passive = verb.tag().equals("VBN") && STANDING_IN.contains(verb.lemma());
    return passive
        ? sentence.children(verb, "obl").stream()
            .filter(token -> sentence.marker(token).equals("by"))
            .filter(token -> token.mention() instanceof Actor)
            .toList()
        : List.of();
  }

  /** "in his stead", "takes his place", "instead of him", "on behalf of Xi". */
  private static boolean isStead(Sentence sentence, Token token) {
    boolean owned =
        sentence.child(token, "nmod:poss").isPresent()
            || sentence.children(token, "nmod").stream()
                .anyMatch(child -> sentence.marker(child).equals("of"));
    boolean standing =
        STANDING_IN.contains(token.lemma())
            && sentence.children(token, "obj").stream()
                .anyMatch(child -> child.tag().equals("PRP") || child.mention() instanceof Actor);
    return PLACES.contains(token.lemma()) && owned || standing || token.lemma().equals("instead");
  }

  /** Who goes: who "will go", and whom somebody "will send". */
  private List<Token> goers(Sentence sentence, @Nullable Token verb) {
    if (verb == null) {
      return List.of();
    }
    return SENDING.contains(verb.lemma())
        ? sentence.children(verb, "obj").stream()
            .filter(token -> token.mention() instanceof Actor)
            .toList()
        : clauses.subjects(sentence, verb);
  }

  private static @Nullable Token verb(Sentence sentence, Token token) {
    return sentence.pathToRoot(token).stream()
        .skip(STANDING_IN.contains(token.lemma()) ? 0 : 1)
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb ->
            GOING.contains(verb.lemma())
                || SENDING.contains(verb.lemma())
                || STANDING_IN.contains(verb.lemma()))
        .orElse(null);
  }

  /** The nearest visit before that somebody else does not pay. */
  private static Optional<Draft> missed(Sentence sentence, List<Draft> told, Entity entity) {
    return told.reversed().stream()
        .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
        .filter(draft -> draft.kind == Kind.VISIT && draft.where != null && !draft.has(entity))
        .filter(draft ->
            draft.status.status() == Status.DENIED || draft.status.status() == Status.CANCELLED)
        .findFirst();
  }

  private Draft copy(
      Draft missed,
      Sentence sentence,
      Token token,
      @Nullable Token verb,
      Token subject,
      Entity entity) {
    Draft visit =
        new Draft(
            Kind.VISIT,
            "visit.stead",
            sentence,
            verb == null ? token : verb,
            verb,
            statuses.read(sentence, verb == null ? token : verb));
    visit.add(entity, Role.TRAVELLER, subject.span());
    visit.takeSceneOf(missed);
    return visit;
  }
}
