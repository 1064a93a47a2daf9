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
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who is yet to come where others have arrived: after "The emir arrived in Muscat on Friday" the
 * sentence "The king is expected on Sunday" is of Muscat, too.
 */
final class YetToCome {
  private static final int REACH = 2;
  private static final int STORY = 8;
  private static final Set<String> AWAITED = Vocabulary.of("awaited-guest");
  private static final int TIME = 3;
  private static final Set<String> LATER = Vocabulary.of("awaited-time");
  private static final Set<String> ARRIVING = Vocabulary.of("awaited-arrival");
  private static final Set<String> BETWEEN =
      Set.of("is", "are", "also", "both", "now", "still", "then", ",", "too", "likewise");

  private static final StatusReading COMES =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "expected");

  private final Homes homes;

  YetToCome(Homes homes) {
    this.homes = homes;
  }

  /** Stays without their day, which the sentence may tell. */
  List<Draft> find(Sentence sentence, References references, Places places, List<Draft> told) {
    List<Draft> stays = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      if (word.mention() == null
          && AWAITED.contains(lower(word))
          && isOpen(sentence, word, places)) {
        for (Token name : row(sentence.tokens(), word.index())) {
          for (Entity guest : references.resolve(sentence, name)) {
            scene(sentence, guest, told, places)
                .ifPresent(scene -> stays.add(stay(sentence, scene, word, guest, name)));
          }
        }
      }
    }
    return stays;
  }

  /** "is expected on Sunday", "is due to arrive later": nothing else, and no place behind. */
  private static boolean isOpen(Sentence sentence, Token word, Places places) {
    List<Token> behind = sentence.tokens().subList(word.index() + 1, sentence.tokens().size());
    boolean to = behind.stream().limit(1).anyMatch(token -> lower(token).equals("to"));
    boolean arriving =
        !to || behind.stream().skip(1).limit(1).anyMatch(t -> ARRIVING.contains(lower(t)));
    boolean timed =
        to
            || behind.stream()
                .limit(TIME)
                .anyMatch(token ->
                    token.mention() instanceof TimeMention || LATER.contains(lower(token)));
    return arriving
        && timed
        && behind.stream().noneMatch(token -> places.find(token, true).isPresent());
  }

  private static List<Token> row(List<Token> tokens, int end) {
    int at = end - 1;
    while (at >= 0 && tokens.get(at).mention() == null && BETWEEN.contains(lower(tokens.get(at)))) {
      at--;
    }
    List<Token> names = new ArrayList<>();
    boolean helped = at < end - 1;
    while (helped && at >= 0 && isOfRow(tokens.get(at))) {
      if (isName(tokens.get(at))) {
        names.add(tokens.get(at));
      }
      at--;
    }
    return names;
  }

  private static boolean isOfRow(Token token) {
    return token.mention() != null || Set.of(",", "and", "of", "'s", "’s").contains(lower(token));
  }

  private static boolean isName(Token token) {
    return token.mention() instanceof Actor
        && !(token.mention() instanceof GroupMention)
        && !(token.mention() instanceof RoleMention role && role.plural());
  }

  /** The stay of somebody else told just before, in a country that is not the guest's own. */
  private Optional<Draft> scene(Sentence sentence, Entity guest, List<Draft> told, Places places) {
    return planned(sentence, guest, told, places).or(() -> scene(sentence, guest, told));
  }

  /** Another who comes to where the story is written, told of before in it. */
  private Optional<Draft> planned(
      Sentence sentence, Entity guest, List<Draft> told, Places places) {
    String home = homes.of(guest);
    String written = places.dateline().map(Where::country).orElse(null);
    return written == null || home == null || written.equals(home)
        ? Optional.empty()
        : told.reversed().stream()
            .filter(draft -> sentence.index() - draft.sentence.index() <= STORY)
            .filter(draft -> draft.kind == Kind.VISIT && !draft.has(guest))
            .filter(draft -> draft.status.status() == Status.PLANNED)
            .filter(draft -> draft.where != null && written.equals(draft.where.country()))
            .findFirst();
  }

  private Optional<Draft> scene(Sentence sentence, Entity guest, List<Draft> told) {
    String home = homes.of(guest);
    return told.reversed().stream()
        .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
        .filter(draft -> draft.kind == Kind.VISIT || draft.kind == Kind.SUMMIT)
        .filter(draft -> draft.where != null)
        .findFirst()
        .filter(draft -> home != null && draft.where != null && !draft.where.country().equals(home))
        .filter(draft -> !draft.has(guest));
  }

  private static Draft stay(Sentence sentence, Draft scene, Token word, Entity guest, Token name) {
    Draft stay = new Draft(Kind.VISIT, "visit.expected", sentence, word, null, COMES);
    stay.where = scene.where;
    stay.add(guest, Role.TRAVELLER, name.span());
    return stay;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
