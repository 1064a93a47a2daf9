package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Lists of those who take part in what was told just before: "Participants in the summit include
 * President A of X, President B of Y and Prime Minister C of Z". At a summit each is a visitor,
 * too.
 */
final class RollCall {
  private static final Set<String> PARTICIPANTS = Vocabulary.of("participants");
  private static final Set<String> PLACES = Vocabulary.of("places-of-those-present");
  private static final Set<String> AT = Set.of("at", "in", "around", "round");
  private static final Set<String> LISTING = Vocabulary.of("roll-openers");
  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "already there");
  private static final int NEAR = 10;

  /** The drafts of the visits; the gathering's own draft takes in the people. */
  List<Draft> read(Sentence sentence, References references, List<Draft> told) {
    int start = listStart(sentence);
    Optional<Draft> gathering =
        told.reversed().stream().filter(draft -> draft.kind == Kind.SUMMIT).findFirst();
    if (start < 0 || gathering.isEmpty()) {
      return List.of();
    }
    Draft summit = gathering.get();
    List<Draft> visits = new ArrayList<>();
    for (Token token : sentence.tokens().subList(start, sentence.tokens().size())) {
      boolean named =
          token.mention() instanceof PersonMention || token.mention() instanceof UnknownPerson;
      for (Entity entity : named ? references.resolve(sentence, token) : List.<Entity>of()) {
        summit.add(entity, Role.PARTICIPANT, token.span());
        visits.add(visit(sentence, summit, entity, token));
      }
    }
    return visits;
  }

  private static Draft visit(Sentence sentence, Draft summit, Entity entity, Token token) {
    boolean there =
        (summit.status.status() == Status.PLANNED || summit.status.tense() == Tense.PRESENT)
            && sentence.tokens().stream().anyMatch(one -> one.word().equals("already"));
    StatusReading status = there ? THERE : summit.status;
    Draft visit = new Draft(Kind.VISIT, "visit.list", sentence, token, null, status);
    visit.add(entity, Role.TRAVELLER, token.span());
    visit.takeSceneOf(summit);
    return visit;
  }

  /** "Around the table", "in the hall" at the beginning, or "those in the hall". */
  private static boolean isPlace(Sentence sentence, Token token) {
    List<Token> before = sentence.tokens().subList(0, token.index());
    return token.mention() == null
        && before.size() > 1
        && AT.contains(before.get(before.size() - 2).word().toLowerCase(java.util.Locale.ROOT))
        && before.getLast().word().equals("the");
  }

  /** "Among those invited". */
  private static boolean isThose(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.tokens().get(token.index() - 1).word().equals("those");
  }

  /** Behind "Participants in the summit include", -1 where no such list begins. */
  private static int listStart(Sentence sentence) {
    boolean participants = false;
    for (Token token : sentence.tokens().subList(0, Math.min(NEAR, sentence.tokens().size()))) {
      String word = token.word().toLowerCase(java.util.Locale.ROOT);
      if (token.mention() == null && participants && LISTING.contains(word)) {
        return token.index() + 1;
      }
      participants |= token.mention() == null && PARTICIPANTS.contains(word);
      participants |= PLACES.contains(word) && isPlace(sentence, token);
      participants |= word.equals("invited") && isThose(sentence, token);
    }
    return -1;
  }
}
