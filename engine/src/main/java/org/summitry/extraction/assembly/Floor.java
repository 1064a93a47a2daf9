package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Who has the floor at a gathering told of just before is there: after "The Caspian leaders' summit
 * took place in Ashgabat on Wednesday", the sentence "Ebrahim Raisi of Iran called for a regime
 * without foreign armies" makes a participant and a visitor of him.
 */
final class Floor {
  private static final Set<String> JOINING = Vocabulary.of("to-and-from");
  private static final int REACH = 4;
  private static final Set<String> PASSED =
      Set.of(",", "'s", "’s", "of", "the", "too", "also", "then", "had");
  private static final Set<String> OPENERS = Set.of("but", "and", "then", "next", "also");

  private final WordLists words;
  private final Homes homes;

  /**
   * @param words "presence-words.tsv"
   */
  Floor(WordLists words, Homes homes) {
    this.words = words;
    this.homes = homes;
  }

  /** The stays of those who speak; the gathering takes them in. */
  List<Draft> read(Sentence sentence, References references, Places places, List<Draft> told) {
    Optional<Draft> gathering = gathering(sentence, told);
    if (gathering.isEmpty()
        || isElsewhere(sentence, places, gathering.get())
        || told.stream().anyMatch(d -> d.sentence == sentence && d.kind == Kind.CALL)) {
      return List.of();
    }
    Draft summit = gathering.get();
    List<Draft> stays = new ArrayList<>();
    for (Token speaker : speakers(sentence)) {
      for (Entity entity : references.resolve(sentence, speaker)) {
        if (isOne(entity)) {
          boolean home = entity.country() != null && isHome(entity, summit);
          summit.add(entity, home ? Role.HOST : Role.PARTICIPANT, speaker.span());
          if (!home
              && summit.where != null
              && told.stream().noneMatch(d -> isStay(d, entity, summit))) {
            stays.add(stay(sentence, summit, entity, speaker));
          }
        }
      }
    }
    return stays;
  }

  private boolean isOne(Entity entity) {
    return homes.of(entity) != null;
  }

  private boolean isHome(Entity entity, Draft summit) {
    return summit.where != null && summit.where.country().equals(homes.of(entity));
  }

  private static boolean isStay(Draft draft, Entity entity, Draft summit) {
    return draft.kind == Kind.VISIT
        && draft.has(entity)
        && draft.where != null
        && summit.where != null
        && draft.where.country().equals(summit.where.country());
  }

  /** The gathering told of last, when it was not long ago and is over or going on. */
  private static Optional<Draft> gathering(Sentence sentence, List<Draft> told) {
    return told.reversed().stream()
        .filter(draft -> draft.kind == Kind.SUMMIT)
        .findFirst()
        .filter(draft -> draft.status.isDone())
        .filter(draft -> {
          int behind = sentence.index() - draft.sentence.index();
          return behind > 0 && behind <= REACH;
        });
  }

  /** Whether the sentence plays in another place, or over a line. */
  private boolean isElsewhere(Sentence sentence, Places places, Draft summit) {
    return sentence.tokens().stream()
        .anyMatch(token -> isRemote(token) || isElsewhere(sentence, token, places, summit));
  }

  /** Not so the words that only may tell of a call ("called for unity"). */
  private boolean isRemote(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    return token.mention() == null && words.has("remote", word) && !words.has("floor", word);
  }

  private static boolean isElsewhere(Sentence sentence, Token token, Places places, Draft summit) {
    return isBehindPreposition(sentence, token)
        && places.find(token, true).filter(where -> isOther(where, summit)).isPresent();
  }

  private static boolean isOther(Where where, Draft summit) {
    return summit.where == null || !where.country().equals(summit.where.country());
  }

  private static boolean isBehindPreposition(Sentence sentence, Token token) {
    return token.index() > 0 && JOINING.contains(sentence.tokens().get(token.index() - 1).word());
  }

  /** Somebody named at the sentence's start with a word of speaking straight behind. */
  private List<Token> speakers(Sentence sentence) {
    List<Token> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean over = token.mention() == null && !found.isEmpty();
      if (token.mention() instanceof PersonMention) {
        found.add(token);
      } else if (over && words.has("floor", word) && !isOff(sentence, token)) {
        return found;
      } else if (!isPassed(token, word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "called off his trip". */
  private static boolean isOff(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).word().equals("off");
  }

  private static boolean isPassed(Token token, String word) {
    return token.mention() == null
        ? PASSED.contains(word) || OPENERS.contains(word)
        : token.mention() instanceof CountryMention
            || token.mention() instanceof DemonymMention
            || token.mention() instanceof PlaceMention
            || token.mention() instanceof Actor;
  }

  private static Draft stay(Sentence sentence, Draft summit, Entity entity, Token token) {
    Draft visit = new Draft(Kind.VISIT, "visit.floor", sentence, token, null, summit.status);
    visit.add(entity, Role.TRAVELLER, token.span());
    visit.takeSceneOf(summit);
    return visit;
  }
}
