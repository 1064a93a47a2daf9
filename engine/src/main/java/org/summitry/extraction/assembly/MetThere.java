package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Whom a traveller was with at a stop: "On Monday he was in Lima with Ado and on Tuesday in Quito
 * with Oyo" tells two meetings, and of the second stop without a verb of its own. Only leaders of
 * the place count, since others may have come along.
 */
final class MetThere {
  private static final String MEETING = "with.there";
  private static final String STOP = "stop.with";
  private static final Set<String> IN = Set.of("in", "at");
  private static final int TIME_REACH = 3;

  private final Homes homes;

  MetThere(Homes homes) {
    this.homes = homes;
  }

  /**
   * The meetings, and the stays that nothing else tells.
   *
   * @param here what the sentence tells
   */
  List<Draft> find(Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      Optional<Where> place =
          IN.contains(tokens.get(i - 1).word())
              ? places.find(tokens.get(i), true)
              : Optional.empty();
      int with = behindTime(tokens, i + 1);
      if (place.isPresent() && with + 1 < tokens.size() && tokens.get(with).word().equals("with")) {
        Token person = tokens.get(with + 1);
        for (Entity entity : locals(sentence, references, person, place.get())) {
          List<Draft> all = new ArrayList<>(here);
          all.addAll(found);
          Draft stay = stay(sentence, tokens.get(i), place.get(), all);
          if (stay != null) {
            add(found, all, stay, entity, person);
          }
        }
      }
    }
    return found;
  }

  /** "In Lima on Monday with": the index of the word behind the time. */
  private static int behindTime(List<Token> tokens, int from) {
    int at = from < tokens.size() && tokens.get(from).word().equals("on") ? from + 1 : from;
    boolean time = at < tokens.size() && tokens.get(at).mention() instanceof TimeMention;
    return time ? at + 1 : from;
  }

  private List<Entity> locals(Sentence sentence, References references, Token person, Where where) {
    return !MetByDay.isPerson(person)
        ? List.of()
        : references.resolve(sentence, person).stream()
            .filter(entity -> where.country().equals(homes.of(entity)))
            .toList();
  }

  private static void add(
      List<Draft> found, List<Draft> all, Draft stay, Entity entity, Token person) {
    Part traveller = stay.traveller();
    boolean known =
        all.stream().anyMatch(d -> d.kind == Kind.MEETING && d.has(entity))
            || traveller == null
            || traveller.entity().key().equals(entity.key());
    if (!all.contains(stay)) {
      found.add(stay);
    }
    if (traveller != null && !known) {
      Draft draft =
          new Draft(Kind.MEETING, MEETING, stay.sentence, stay.trigger, stay.verb, stay.status);
      draft.add(traveller.entity(), Role.PARTICIPANT, traveller.span());
      draft.add(entity, Role.PARTICIPANT, person.span());
      draft.where = stay.where;
      found.add(draft);
    }
  }

  /** The stay that the sentence tells of in the place, or one like that before it. */
  private static @Nullable Draft stay(
      Sentence sentence, Token token, Where where, List<Draft> here) {
    Draft before = null;
    for (Draft draft : here) {
      boolean stay = draft.kind == Kind.VISIT && draft.where != null && draft.traveller() != null;
      if (stay && draft.where != null && draft.where.country().equals(where.country())) {
        return draft;
      }
      before = stay && draft.trigger.index() < token.index() ? draft : before;
    }
    Part traveller = before == null ? null : before.traveller();
    if (before == null || traveller == null || timeAhead(sentence, token) == null) {
      return null;
    }
    Draft draft = new Draft(Kind.VISIT, STOP, sentence, token, null, before.status);
    draft.add(traveller.entity(), Role.TRAVELLER, traveller.span());
    draft.where = where;
    return draft;
  }

  /** "And on Tuesday in Quito": the time of the stop without a verb; null for other drafts. */
  static @Nullable Token ownTime(Draft draft) {
    boolean own = draft.rule.equals(STOP) || draft.rule.equals(MEETING);
    return own ? timeAhead(draft.sentence, draft.trigger) : null;
  }

  private static @Nullable Token timeAhead(Sentence sentence, Token place) {
    for (int i = place.index() - 1; i >= Math.max(0, place.index() - TIME_REACH); i--) {
      if (sentence.tokens().get(i).mention() instanceof TimeMention) {
        return sentence.tokens().get(i);
      }
    }
    return null;
  }
}
