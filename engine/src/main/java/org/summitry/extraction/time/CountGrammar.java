package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Basis;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.extraction.time.TimeMeaning.Duration;

/**
 * Reads lengths of time and what is counted with them: "three-day", "two and a half years", "three
 * weeks ago", "two days later", "in two weeks", "hours earlier".
 */
final class CountGrammar {
  /** A number in the text: 0 when vague ("a few"), exact when nothing is added ("and a half"). */
  record Count(int end, int amount, boolean exact) {}

  private static final String[] FILLERS = {
    "full",
    "long",
    "whole",
    "more",
    "further",
    "consecutive",
    "straight",
    "short",
    "busy",
    "working",
    "official",
    "calendar"
  };

  private final Tokens tokens;

  CountGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The length or distance that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    boolean in = tokens.is(i, "in");
    int at = in ? i + 1 : i;
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme != null && lexeme.sort() == Lexeme.Sort.LONG && lexeme.unit() != null && !in) {
      return new Phrase(at + 1, new Duration(1, lexeme.unit(), true));
    }
    Count count = count(at);
    if (count == null) {
      return in ? null : unitAlone(at);
    }
    int unitAt = unitAfter(count.end());
    Lexeme unit = tokens.lexeme(unitAt);
    if (unit == null || unit.sort() != Lexeme.Sort.UNIT || unit.unit() == null) {
      return null;
    }
    return in ? ahead(i, count, unitAt, unit.unit()) : counted(at, count, unitAt, unit.unit());
  }

  private int unitAfter(int end) {
    int at = tokens.isDash(end) ? end + 1 : end;
    while (tokens.isAny(at, FILLERS)) {
      at++;
    }
    return at;
  }

  /** The number at the token, in digits or words. */
  @Nullable Count count(int i) {
    if (tokens.isKind(i, Tokens.NUMBER) && tokens.number(i) >= 0 && tokens.length(i) <= 3) {
      return afterNumber(i + 1, tokens.number(i));
    }
    Lexeme lexeme = tokens.lexeme(i);
    if (lexeme == null || lexeme.sort() != Lexeme.Sort.NUMBER) {
      return null;
    }
    if (tokens.isAny(i, "a", "an")) {
      Lexeme next = tokens.lexeme(i + 1);
      boolean counted = next != null && next.sort() == Lexeme.Sort.NUMBER;
      if (next != null && counted && (next.number() == 0 || next.number() == 100)) {
        return count(i + 1);
      }
    }
    if (tokens.is(i, "couple")) {
      return new Count(tokens.is(i + 1, "of") ? i + 2 : i + 1, 2, false);
    }
    return lexeme.number() == 0 ? new Count(i + 1, 0, false) : afterNumber(i + 1, lexeme.number());
  }

  /** "and a half", "or three", "to three", "-year-and-a-half" excepted. */
  private Count afterNumber(int end, int amount) {
    int dash = tokens.isDash(end) ? 1 : 0;
    if (tokens.is(end + dash, "and")
        && tokens.is(end + 1 + 2 * dash, "a")
        && tokens.is(end + 2 + 3 * dash, "half")) {
      return new Count(end + 3 + 3 * dash, amount, false);
    }
    if (tokens.isAny(end, "or", "to")
        && tokens.isSort(end + 1, Lexeme.Sort.NUMBER)
        && !tokens.isAny(end + 1, "a", "an")) {
      return new Count(end + 2, amount, false);
    }
    Lexeme ones = tokens.isDash(end) ? tokens.lexeme(end + 1) : null;
    if (amount >= 20 && ones != null && ones.sort() == Lexeme.Sort.NUMBER && ones.number() < 10) {
      return new Count(end + 2, amount + ones.number(), true);
    }
    return new Count(end, amount, true);
  }

  private @Nullable Phrase counted(int i, Count count, int unitAt, TimeUnit unit) {
    int end = unitAt + 1;
    if (tokens.isAny(end, "old")
        || (tokens.isDash(end) && tokens.is(end + 1, "old"))
        || (tokens.is(end, "of") && tokens.is(end + 1, "age"))) {
      return null;
    }
    if (tokens.is(i - 1, "half")) {
      return null;
    }
    boolean half = tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
    boolean exact = count.exact() && !half && !isAbout(i);
    Phrase distance = distance(exact ? count.amount() : 0, unit, half ? end + 3 : end);
    if (distance != null) {
      return distance;
    }
    if (unit == TimeUnit.WEEKEND || unit == TimeUnit.CENTURY) {
      return null;
    }
    boolean article = tokens.isAny(i, "a", "an") && count.end() == i + 1;
    if (tokens.isDash(end) && tokens.is(end + 1, "long")) {
      // In "a week-long tour" the article belongs to the tour.
      return article
          ? null
          : new Phrase(end + 2, new Duration(count.amount(), unit, count.exact()));
    }
    // "600 reports a day" counts reports, not days.
    boolean length =
        !article
            || tokens.isAny(
                i - 1, "for", "within", "than", "about", "over", "nearly", "almost", "after", "in",
                "lasting");
    return length ? new Phrase(end, new Duration(count.amount(), unit, count.exact())) : null;
  }

  /** "ago", "from now", "later", "earlier", "before" behind a length. */
  private @Nullable Phrase distance(int amount, TimeUnit unit, int at) {
    if (tokens.isAny(at, "ago")) {
      return new Phrase(at + 1, new Distance(-amount, unit, false, Basis.WRITING));
    }
    if (tokens.is(at, "from") && tokens.isAny(at + 1, "now", "today")) {
      return new Phrase(at + 2, new Distance(amount, unit, true, Basis.WRITING));
    }
    if (tokens.isAny(at, "later", "afterwards") || isOn(at)) {
      return new Phrase(at + 1, new Distance(amount, unit, true, Basis.CONTEXT));
    }
    if (tokens.isAny(at, "earlier", "previously", "beforehand", "prior")) {
      boolean event =
          (tokens.is(at, "prior") && tokens.is(at + 1, "to")) || tokens.is(at + 1, "than");
      return new Phrase(
          at + 1, new Distance(-amount, unit, false, event ? Basis.EVENT : Basis.CONTEXT));
    }
    if (tokens.isAny(at, "after", "before")) {
      boolean ahead = tokens.is(at, "after");
      Basis basis = isClauseEnd(at + 1) ? Basis.CONTEXT : Basis.EVENT;
      return new Phrase(at + 1, new Distance(ahead ? amount : -amount, unit, ahead, basis));
    }
    return null;
  }

  /** Whether the number is only near: "more than 20 years ago", "nearly a year later". */
  private boolean isAbout(int i) {
    return tokens.isAny(
        i - 1, "nearly", "almost", "about", "over", "around", "some", "roughly", "than");
  }

  /** "one week on" before a comma or a subject. */
  private boolean isOn(int at) {
    boolean end = !tokens.isWord(at + 1) && tokens.number(at + 1) < 0;
    return tokens.is(at, "on")
        && (end || tokens.isAny(at + 1, "he", "she", "they", "it", "the"))
        && !tokens.isSort(at + 2, Lexeme.Sort.ORDINAL);
  }

  /** "hours earlier", "days ago", "week-long". */
  private @Nullable Phrase unitAlone(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    if (lexeme == null || lexeme.sort() != Lexeme.Sort.UNIT || lexeme.unit() == null) {
      return null;
    }
    if (tokens.isDash(i + 1) && tokens.is(i + 2, "long") && !tokens.isDash(i - 1)) {
      boolean plural = lexeme.word().endsWith("s");
      return new Phrase(i + 3, new Duration(plural ? 0 : 1, lexeme.unit(), !plural));
    }
    return lexeme.word().endsWith("s") ? distance(0, lexeme.unit(), i + 1) : null;
  }

  /** "in two weeks": a time ahead, but "the first in three years" looks back over a length. */
  private @Nullable Phrase ahead(int i, Count count, int unitAt, TimeUnit unit) {
    int end = unitAt + 1;
    if (tokens.isApostrophe(end)) {
      end = tokens.is(end + 1, "s") ? end + 2 : end + 1;
      return tokens.is(end, "time")
          ? new Phrase(end + 1, new Distance(count.amount(), unit, true, Basis.WRITING))
          : null;
    }
    boolean looksBack = false;
    for (int at = i - 1; at >= Math.max(0, i - 9) && !tokens.isMark(at, '.'); at--) {
      looksBack |=
          tokens.isSort(at, Lexeme.Sort.ORDINAL)
              || tokens.isKind(at, Tokens.ORDINAL)
              || tokens.isAny(
                  at, "only", "time", "times", "countries", "stops", "never", "not", "cities");
    }
    return looksBack || !count.exact()
        ? null
        : new Phrase(end, new Distance(count.amount(), unit, true, Basis.WRITING_IF_AHEAD));
  }

  /** Whether nothing follows that "before" or "after" could belong to. */
  boolean isClauseEnd(int i) {
    return !tokens.isWord(i) && tokens.number(i) < 0
        || tokens.isAny(i, "and", "or", "but", "in", "at", "with", "on", "to", "by", "for");
  }
}
