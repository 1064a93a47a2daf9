package org.summitry.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.Meaning;
import org.summitry.model.Span;

/**
 * A stretch of a sentence before mentions are composed: a plain word, a name with all its meanings,
 * or a time expression.
 */
record Piece(Span span, String word, @Nullable NameMatch match, @Nullable TimeExpression time) {

  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean isWord(String... words) {
    return List.of(words).contains(lower());
  }

  boolean isPlain() {
    return match == null && time == null;
  }

  /** A plain word that is written like part of a name: "Patiño", "al-Sisi". */
  boolean isCapitalised() {
    return isPlain()
        && Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && Character.isLetter(word.charAt(1));
  }

  <T extends Meaning> Optional<T> find(Class<T> type) {
    return match == null
        ? Optional.empty()
        : match.meanings().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  <T extends Meaning> List<T> list(Class<T> type) {
    return match == null
        ? List.of()
        : match.meanings().stream().filter(type::isInstance).map(type::cast).toList();
  }

  boolean has(Class<? extends Meaning> type) {
    return find(type).isPresent();
  }
}
