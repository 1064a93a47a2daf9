package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who does not come where others gather, and who comes instead, where the sentence names no place:
 * "Mexico's Sheinbaum stays away as well", "Lula did not come; he sent his foreign minister". The
 * place is that of the gathering, or of the others' visits, told of before.
 */
final class StayedAway {
  private static final Set<String> HE = Vocabulary.of("he-or-she");
  private static final int REACH = 10;
  private static final int FILLERS = 6;
  private static final Set<String> NOT = Vocabulary.of("negations");
  private static final Set<String> HELPING = Vocabulary.of("staying-away-helpers");
  private static final Set<String> ADVERBS = Vocabulary.of("staying-away-adverbs");
  private static final Set<String> COMING = Vocabulary.of("not-doing-of-the-absent");
  private static final Set<String> KEEPING = Vocabulary.of("keeping-away");
  private static final Set<String> GIVING_UP = Vocabulary.of("having-given-up");
  private static final Set<String> HOME = Vocabulary.of("away-or-home");
  private static final Set<String> GONE = Set.of("absent", "missing");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> CLOSE = Vocabulary.of("staying-away-ends");
  private static final Set<String> SENDING = Vocabulary.of("sending-another");

  private final Homes homes;

  StayedAway(Homes homes) {
    this.homes = homes;
  }

  /**
   * The visits not paid, and those of who was sent.
   *
   * @param told what the article has told so far, the sentence's own drafts included
   */
  List<Draft> find(Sentence sentence, References references, List<Draft> told) {
    List<Draft> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (Token token : absentees(tokens)) {
      for (Entity entity : references.resolve(sentence, token)) {
        scene(sentence, told, entity)
            .ifPresent(scene -> found.add(visit(scene, sentence, token, entity, denied(sentence))));
      }
    }
    for (Token token : tokens) {
      int end =
          isOne(token) || isPronoun(token)
              ? behindAbsence(tokens, AsidePhrase.end(tokens, token.index() + 1))
              : -1;
      for (Entity entity : end < 0 ? List.<Entity>of() : references.resolve(sentence, token)) {
        Optional<Draft> scene = isOne(token) ? scene(sentence, told, entity) : Optional.empty();
        boolean off = !isOver(tokens, end) && GivenUp.settle(sentence, entity, told, homes);
        if (!off && scene.isPresent()) {
          found.add(visit(scene.get(), sentence, token, entity, denied(sentence)));
          found.addAll(sent(scene.get(), sentence, references, end));
        }
      }
    }
    return found;
  }

  /** "Absent were Ado and Oyo", "Missing from the table was Ado". */
  private static List<Token> absentees(List<Token> tokens) {
    int from = Set.of("notably", "also", "conspicuously").contains(word(tokens, 0)) ? 1 : 0;
    if (!GONE.contains(word(tokens, from))) {
      return List.of();
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + FILLERS); i++) {
      if (BEING.contains(word(tokens, i))) {
        return tokens.subList(i, tokens.size()).stream().filter(StayedAway::isOne).toList();
      }
    }
    return List.of();
  }

  /** "did not turn up": that something else was missed calls no journey off. */
  private static boolean isOver(List<Token> tokens, int end) {
    return tokens.subList(Math.max(0, end - FILLERS), end).stream()
        .anyMatch(token -> token.word().equals("did"));
  }

  private static boolean isPronoun(Token token) {
    return token.mention() == null && HE.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isOne(Token token) {
    return token.mention() instanceof Actor && !(token.mention() instanceof GroupMention);
  }

  /** Behind the words that say one does not come; -1 where none say so. */
  private static int behindAbsence(List<Token> tokens, int from) {
    boolean negated = false;
    for (int i = from; i < Math.min(tokens.size(), from + FILLERS); i++) {
      String word = word(tokens, i);
      String next = word(tokens, i + 1);
      int behind = Set.of("turn", "show").contains(word) && next.equals("up") ? i + 2 : i + 1;
      if (negated && COMING.contains(word) && isClosed(tokens, behind)) {
        return behind;
      }
      boolean passive =
          i > from && Set.of("was", "were", "been", "is").contains(word(tokens, i - 1));
      if (passive && (word.startsWith("cancel") || word.equals("called"))) {
        return -1;
      }
      if (i > from && GIVING_UP.contains(word) && isClosed(tokens, i + 1)
          || GIVING_UP.contains(word + " " + next) && isClosed(tokens, i + 2)) {
        return i + 1;
      }
      if (KEEPING.contains(word) && HOME.contains(next) && !word(tokens, i + 2).equals("from")
          || word.startsWith("stay")
              && !word.equals("stayed")
              && next.equals("at")
              && word(tokens, i + 2).equals("home")
          || GONE.contains(word) && i > from && isClosed(tokens, i + 1)) {
        return i + 2;
      }
      negated |= NOT.contains(word);
      if (!NOT.contains(word) && !HELPING.contains(word) && !ADVERBS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether no place or purpose follows that would say where one does not come. */
  private static boolean isClosed(List<Token> tokens, int at) {
    return at >= tokens.size() || CLOSE.contains(word(tokens, at));
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).mention() == null
        ? tokens.get(at).word().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The gathering, else the visit of others, that was told of last and is not at home. */
  private Optional<Draft> scene(Sentence sentence, List<Draft> told, Entity entity) {
    String home = homes.of(entity);
    boolean over = denied(sentence).tense() == Tense.PAST;
    List<Draft> scenes =
        told.reversed().stream()
            .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
            .filter(draft -> draft.where != null && !draft.where.country().equals(home))
            .filter(draft -> !over || isOver(draft))
            .toList();
    return scenes.stream()
        .filter(draft -> draft.kind == Kind.SUMMIT)
        .findFirst()
        .or(() ->
            scenes.stream()
                .filter(draft -> draft.kind == Kind.VISIT && !draft.has(entity))
                .findFirst());
  }

  private static boolean isOver(Draft draft) {
    return draft.status.status() != Status.PLANNED && !draft.status.isSimplePresent();
  }

  /** "he sent Foreign Minister Vieira". */
  private static List<Draft> sent(Draft scene, Sentence sentence, References references, int from) {
    List<Token> tokens = sentence.tokens();
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (SENDING.contains(word(tokens, i))) {
        int at = tokens.get(i + 1).word().equals("his") ? i + 2 : i + 1;
        Token who = at < tokens.size() ? tokens.get(at) : null;
        if (who != null
            && (who.mention() instanceof PersonMention || who.mention() instanceof UnknownPerson)) {
          boolean past = !word(tokens, i).equals("sends");
          return references.resolve(sentence, who).stream()
              .map(one -> visit(scene, sentence, who, one, goes(past)))
              .toList();
        }
      }
    }
    return List.of();
  }

  private static StatusReading goes(boolean past) {
    return past
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "sent")
        : new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "sends");
  }

  private static StatusReading denied(Sentence sentence) {
    boolean past =
        sentence.tokens().stream()
            .anyMatch(token -> Set.of("did", "stayed", "was", "were").contains(token.word()));
    Tense tense = past ? Tense.PAST : Tense.FUTURE;
    return new StatusReading(Status.DENIED, tense, false, false, false, "stays away");
  }

  private static Draft visit(
      Draft scene, Sentence sentence, Token who, Entity entity, StatusReading status) {
    Draft visit = new Draft(Kind.VISIT, "visit.away", sentence, who, null, status);
    visit.add(entity, Role.TRAVELLER, who.span());
    visit.takeSceneOf(scene);
    return visit;
  }
}
