package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Kind;
import org.summitry.model.Span;

/**
 * The same people who met in several places with one verb for it all: "Ado and Oyo met in Lima in
 * April and in Quito in January". Each place with a time of its own is another meeting.
 */
final class MoreStops {
  private static final Set<String> LINKS = Vocabulary.of("links-to-a-time");
  private static final Set<String> JOINTS = Set.of(",", "and", "then", "again");
  private static final Set<String> IN = Set.of("in", "at");
  private static final int REACH = 4;

  private MoreStops() {}

  /** The meetings behind the first one, each in its place and at its time. */
  static List<Draft> find(
      Draft draft, Places places, Timing timing, Map<Span, TimeAnchor> anchors) {
    List<Draft> found = new ArrayList<>();
    if (draft.kind != Kind.MEETING || draft.where == null || draft.whenSpan == null) {
      return found;
    }
    Where first = draft.where;
    List<Token> tokens = draft.sentence.tokens();
    int at =
        tokens.stream()
            .filter(token -> token.span().equals(first.span()))
            .filter(token -> token.index() > draft.trigger.index())
            .flatMap(place -> timeBehind(draft, place.index()).stream())
            .filter(time -> time.span().equals(draft.whenSpan))
            .map(Token::index)
            .findFirst()
            .orElse(tokens.size());
    while (at < tokens.size()) {
      int next = nextPlace(tokens, at + 1);
      Optional<Token> time = next < 0 ? Optional.empty() : timeBehind(draft, next);
      Optional<Where> where = time.flatMap(t -> places.find(tokens.get(next), true));
      where
          .filter(place -> !place.equals(first))
          .ifPresent(place -> add(found, draft, place, time.orElseThrow(), timing, anchors));
      at = where.isPresent() ? time.orElseThrow().index() : tokens.size();
    }
    return found;
  }

  /** The place behind ", and in"; below zero for none. */
  private static int nextPlace(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && JOINTS.contains(tokens.get(at).word())) {
      at++;
    }
    boolean place =
        at > from
            && at + 1 < tokens.size()
            && IN.contains(tokens.get(at).word())
            && tokens.get(at + 1).isPlaceName();
    return place ? at + 1 : -1;
  }

  private static Optional<Token> timeBehind(Draft draft, int place) {
    return Optional.ofNullable(AnotherPartner.timeFrom(draft.sentence, place + 1, REACH, LINKS))
        .filter(time -> time.mention() instanceof TimeMention);
  }

  private static void add(
      List<Draft> found,
      Draft draft,
      Where where,
      Token time,
      Timing timing,
      Map<Span, TimeAnchor> anchors) {
    timing
        .timeOf(draft, time, anchors)
        .ifPresent(when -> {
          Draft next =
              new Draft(
                  draft.kind, draft.rule, draft.sentence, draft.trigger, draft.verb, draft.status);
          next.people.addAll(draft.people);
          next.where = where;
          next.when = when;
          next.whenSpan = time.span();
          next.rules.add("another stop");
          found.add(next);
        });
  }
}
