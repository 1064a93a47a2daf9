package org.summitry.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who "became the first leader to set foot in Ukraine" has done so: the "to" tells of no plan, the
 * verb above it tells when.
 */
final class FirstToCome {
  private static final int BACK = 8;

  private static final Set<String> BECOMING = Vocabulary.of("becoming");

  /** "to make a visit". */
  private static final Set<String> PAYING = Set.of("make", "pay", "undertake");

  private static final Set<String> YEARS = Set.of("years", "decades", "decade");
  private static final Set<String> RANKS = Vocabulary.of("ranks-among-visitors");

  private FirstToCome() {}

  /** The reading of what the infinitive tells, where it tells of such a first. */
  static StatusReading settle(
      Sentence sentence, Token trigger, StatusReading reading, VerbStatus verbs) {
    boolean infinitiveOnly = reading.reason().equals("to") || PAYING.contains(reading.reason());
    if (reading.status() != Status.PLANNED || !infinitiveOnly) {
      return reading;
    }
    List<Token> path = sentence.pathToRoot(trigger);
    for (Token infinitive : path.stream().limit(3).toList()) {
      boolean marked = infinitive.isVerb() && sentence.marker(infinitive).equals("to");
      if (marked && isBehindRank(sentence, infinitive) && isAfterYears(sentence, infinitive)) {
        return new StatusReading(
            Status.UNDERWAY, Tense.PRESENT, false, false, false, "is the first");
      }
      if (marked && isBehindRank(sentence, infinitive)) {
        return path.stream()
            .dropWhile(token -> token.index() != infinitive.index())
            .skip(1)
            .filter(above -> BECOMING.contains(above.lemma()))
            .findFirst()
            .map(above -> verbs.of(sentence, above))
            .or(() -> asideOf(sentence, infinitive, verbs))
            .filter(own -> own.status() == Status.HELD && own.tense() == Tense.PAST)
            .or(() -> stated(sentence, infinitive))
            .orElse(reading);
      }
    }
    return reading;
  }

  /** "is the first Turkish president to visit Ghana": unless anything else says when. */
  private static Optional<StatusReading> stated(Sentence sentence, Token infinitive) {
    return sentence
        .head(infinitive)
        .flatMap(noun -> sentence.child(noun, "cop"))
        .filter(copula -> copula.tag().equals("VBZ"))
        .map(_ -> new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "noun"));
  }

  /** "is the first in seven years to visit Riga": a count of years that is closed. */
  private static boolean isAfterYears(Sentence sentence, Token infinitive) {
    boolean is =
        sentence
            .head(infinitive)
            .flatMap(noun -> sentence.child(noun, "cop"))
            .filter(copula -> copula.tag().equals("VBZ"))
            .isPresent();
    return is && (hasYears(sentence) || isInRow(sentence, infinitive));
  }

  private static boolean hasYears(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() instanceof TimeMention)
        .filter(token -> YEARS.stream().anyMatch(token.word()::endsWith))
        .anyMatch(token -> sentence.marker(token).equals("in"));
  }

  /** "the fifth in a row to come to Oslo". */
  private static boolean isInRow(Sentence sentence, Token infinitive) {
    List<String> before =
        sentence.tokens().subList(0, infinitive.index()).stream().map(Token::word).toList();
    int row = before.lastIndexOf("row");
    return row > 1 && before.get(row - 1).equals("a") && before.get(row - 2).equals("in");
  }

  /** "landed on Monday, the first monarch to visit Russia": as the clause before the comma. */
  private static Optional<StatusReading> asideOf(
      Sentence sentence, Token infinitive, VerbStatus verbs) {
    boolean was =
        sentence
            .head(infinitive)
            .filter(noun -> !VerbForms.isToMarked(sentence, noun))
            .flatMap(noun -> sentence.child(noun, "cop"))
            .filter(copula -> copula.tag().equals("VBD"))
            .isPresent();
    if (was) {
      return Optional.of(
          new StatusReading(Status.HELD, Tense.PAST, false, false, false, "was the first"));
    }
    boolean comma = false;
    for (int i = infinitive.index() - 1; i > 0; i--) {
      Token token = sentence.tokens().get(i);
      if (!comma && (token.isVerb() || !sentence.children(token, "cop").isEmpty())) {
        return Optional.empty();
      }
      comma |= token.word().equals(",");
      if (comma && token.isVerb() && !token.relation().startsWith("aux")) {
        return Optional.of(verbs.of(sentence, token));
      }
    }
    return comma ? verbBehind(sentence, infinitive, verbs) : Optional.empty();
  }

  /** "Ado, the first leader to visit Lima, spent two days there": as the verb behind the aside. */
  private static Optional<StatusReading> verbBehind(
      Sentence sentence, Token infinitive, VerbStatus verbs) {
    List<Token> tokens = sentence.tokens();
    for (int i = infinitive.index() + 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals(",") && tokens.get(i + 1).tag().equals("VBD")) {
        return Optional.of(verbs.of(sentence, tokens.get(i + 1)));
      }
    }
    return Optional.empty();
  }

  /** "the first Indian prime minister to set". */
  private static boolean isBehindRank(Sentence sentence, Token infinitive) {
    int from = infinitive.index() - 1;
    for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
      Token token = sentence.tokens().get(i);
      if (token.isVerb()) {
        return false;
      }
      for (String word : token.word().toLowerCase(Locale.ROOT).split(" ")) {
        if (RANKS.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
