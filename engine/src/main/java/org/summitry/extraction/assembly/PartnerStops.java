package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Several who were met one after the other, each with a place behind the name and perhaps a day:
 * "held talks with Ado in Lima on May 3 and with Oyo in Quito a day later". Each meeting is where
 * its partner stands, on that partner's day.
 */
final class PartnerStops {
  private static final Set<String> JOINTS = Vocabulary.of("joints-of-partners");
  private static final Set<String> IN = Set.of("in", "at", "on", "the");
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-endings");
  private static final int REACH = 6;
  private static final int PAIRS = 2;

  /** One who was met, where and when. */
  private record Stop(Token person, @Nullable Token place, @Nullable Token time) {}

  private PartnerStops() {}

  /** The time behind the one met in the draft; null where several have no places of their own. */
  static @Nullable Token time(Draft draft) {
    return find(draft).map(Stop::time).orElse(null);
  }

  /** Puts the meeting where its partner was met. */
  static void settle(Draft draft, Places places) {
    find(draft)
        .flatMap(stop -> Optional.ofNullable(stop.place()))
        .flatMap(place -> places.find(place, true))
        .ifPresent(where -> put(draft, where));
  }

  private static void put(Draft draft, Where where) {
    if (draft.where == null || !draft.where.country().equals(where.country())) {
      draft.where = where;
    }
  }

  private static Optional<Stop> find(Draft draft) {
    if (draft.kind != Kind.MEETING) {
      return Optional.empty();
    }
    List<Stop> stops = stops(draft.sentence, draft.trigger);
    List<Stop> own =
        stops.stream()
            .filter(
                stop -> draft.people.stream().anyMatch(p -> p.span().equals(stop.person().span())))
            .toList();
    boolean several = stops.stream().filter(stop -> stop.place() != null).count() >= PAIRS;
    return several && own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  /** Those behind the trigger up to the next verb, with what stands straight behind each. */
  private static List<Stop> stops(Sentence sentence, Token trigger) {
    List<Stop> stops = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = trigger.index() + 1;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.mention() instanceof Actor) {
        Stop stop = stop(tokens, at);
        stops.add(stop);
        at = end(stop) + 1;
      } else if (isBetween(tokens, at)
          || stops.isEmpty() && !token.isVerb() && at - trigger.index() <= REACH) {
        at++;
      } else {
        break;
      }
    }
    return stops;
  }

  private static Stop stop(List<Token> tokens, int person) {
    Token place = null;
    Token time = null;
    for (int i = person + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (time == null && token.mention() instanceof TimeMention) {
        time = token;
      } else if (place == null && token.isPlaceName() && IN.contains(tokens.get(i - 1).word())) {
        place = token;
      } else if (!IN.contains(token.word())) {
        break;
      }
    }
    return new Stop(tokens.get(person), place, time);
  }

  private static int end(Stop stop) {
    int place = stop.place() == null ? 0 : stop.place().index();
    int time = stop.time() == null ? 0 : stop.time().index();
    return Math.max(stop.person().index(), Math.max(place, time));
  }

  /** "and", "with", "Peru's". */
  private static boolean isBetween(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean owner =
        (token.mention() instanceof CountryMention || token.mention() instanceof DemonymMention)
            && at + 1 < tokens.size()
            && (POSSESSIVE.contains(tokens.get(at + 1).word())
                || tokens.get(at + 1).mention() instanceof Actor);
    return JOINTS.contains(token.word()) || POSSESSIVE.contains(token.word()) || owner;
  }
}
