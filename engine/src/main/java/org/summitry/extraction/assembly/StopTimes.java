package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Finds the time of a stop that has one of its own beside other stops with theirs: "in Kyiv on July
 * 2, in Moscow on July 5 and in Beijing on July 8".
 */
final class StopTimes {
  private static final Set<String> AIMS = Vocabulary.of("for-or-to");
  private static final int STOPS = 2;
  private static final Set<String> JOINTS = Set.of("on", "from", "in", "at", "(", ",", ":");

  private static final Set<String> TO = Set.of("to", "in", "for");
  private static final Set<String> AND = Set.of("and", ",", ";", "then");

  private StopTimes() {}

  /** The time straight behind the draft's place; null unless two stops are told of in that way. */
  static @Nullable Token find(Draft draft) {
    if (draft.kind == Kind.MEETING && !draft.rule.equals(PartnersElsewhere.RULE)) {
      return findPlace(draft).map(place -> timeBehind(draft.sentence.tokens(), place)).orElse(null);
    }
    boolean partner = draft.rule.equals(PartnersElsewhere.RULE);
    if (draft.kind != Kind.VISIT && !partner || draft.where == null) {
      return null;
    }
    List<Token> tokens = draft.sentence.tokens();
    Token own = null;
    int stops = 0;
    Token fronted = null;
    for (Token token : tokens) {
      Token time = token.isPlaceName() ? timeBehind(tokens, token) : null;
      fronted = token.span().equals(draft.where.span()) ? timeBefore(tokens, token) : fronted;
      if (time != null) {
        stops++;
        own = token.span().equals(draft.where.span()) ? time : own;
      }
    }
    return fronted != null ? fronted : stops >= STOPS || partner ? own : null;
  }

  /** The times of the sentence's stops that have their own, in the order of telling. */
  static List<Token> all(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(Token::isPlaceName)
        .map(place -> timeBehind(tokens, place))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The stop at which an encounter is told: "in Lima on Tuesday for talks with Ado and in Quito on
   * Wednesday to see Oyo".
   */
  static Optional<Token> findPlace(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    List<Token> stops = tokens.stream().filter(token -> isStop(tokens, token)).toList();
    boolean ownTime =
        tokens.stream()
            .anyMatch(time ->
                time.mention() instanceof TimeMention
                    && time.head() == draft.trigger.index()
                    && stops.stream().noneMatch(stop -> time.equals(timeBehind(tokens, stop))));
    boolean purpose = AIMS.contains(draft.sentence.marker(draft.trigger));
    return draft.kind != Kind.MEETING || stops.size() < STOPS || ownTime || !purpose
        ? Optional.empty()
        : stops.reversed().stream()
            .filter(stop -> stop.index() < draft.trigger.index())
            .findFirst();
  }

  private static boolean isStop(List<Token> tokens, Token token) {
    return token.isPlaceName()
        && token.index() > 0
        && TO.contains(tokens.get(token.index() - 1).word().toLowerCase(Locale.ROOT))
        && timeBehind(tokens, token) != null;
  }

  /** "and on Wednesday to Lima": the time straight before the place, behind a joint. */
  private static @Nullable Token timeBefore(List<Token> tokens, Token place) {
    int time = place.index() - 2;
    if (time < 1
        || !TO.contains(tokens.get(time + 1).word())
        || !(tokens.get(time).mention() instanceof TimeMention)) {
      return null;
    }
    int joint = JOINTS.contains(tokens.get(time - 1).word()) ? time - 2 : time - 1;
    boolean joined = joint >= 0 && AND.contains(tokens.get(joint).word());
    return joined ? tokens.get(time) : null;
  }

  private static @Nullable Token timeBehind(List<Token> tokens, Token place) {
    int at = behindCountry(tokens, place.index() + 1);
    if (at < tokens.size() && JOINTS.contains(tokens.get(at).word())) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at).word().equals("the")) {
      at++;
    }
    boolean time = at < tokens.size() && tokens.get(at).mention() instanceof TimeMention;
    return time ? tokens.get(at) : null;
  }

  /** "to Doha, Qatar, on January 18": past the country that stands in commas. */
  private static int behindCountry(List<Token> tokens, int at) {
    boolean country =
        at + 2 < tokens.size()
            && tokens.get(at).word().equals(",")
            && tokens.get(at + 1).mention() instanceof CountryMention
            && tokens.get(at + 2).word().equals(",");
    return country ? at + 3 : at;
  }
}
