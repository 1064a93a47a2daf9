package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.Meaning;
import org.summitry.model.Span;

/**
 * A stretch of a sentence before mentions are composed: a plain word, a name with all its meanings,
 * or a time expression.
 *
 * @param lower the word in lower case, which is asked for often
 */
record Piece(
    Span span,
    String word,
    String lower,
    @Nullable NameMatch match,
    @Nullable TimeExpression time) {

  Piece(Span span, String word, @Nullable NameMatch match, @Nullable TimeExpression time) {
    this(span, word, word.toLowerCase(Locale.ROOT), match, time);
  }

  boolean isWord(String... words) {
    for (String one : words) {
      if (one.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  boolean isPlain() {
    return match == null && time == null;
  }

  /** What no name holds, however it is written: "STATEMENT BY THE PRIME MINISTER". */
  private static final Set<String> JOINTS =
      Set.of("by", "the", "of", "for", "and", "with", "from", "at");

  /** A plain word that is written like part of a name: "Patiño", "al-Sisi". */
  boolean isCapitalised() {
    return isPlain()
        && Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && Character.isLetter(word.charAt(1))
        && !JOINTS.contains(lower);
  }

  <T extends Meaning> Optional<T> find(Class<T> type) {
    if (match != null) {
      for (Meaning meaning : match.meanings()) {
        if (type.isInstance(meaning)) {
          return Optional.of(type.cast(meaning));
        }
      }
    }
    return Optional.empty();
  }

  <T extends Meaning> List<T> list(Class<T> type) {
    if (match == null) {
      return List.of();
    }
    List<T> found = new ArrayList<>();
    for (Meaning meaning : match.meanings()) {
      if (type.isInstance(meaning)) {
        found.add(type.cast(meaning));
      }
    }
    return found;
  }

  boolean has(Class<? extends Meaning> type) {
    return find(type).isPresent();
  }
}
