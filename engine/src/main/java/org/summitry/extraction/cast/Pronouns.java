package org.summitry.extraction.cast;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;

/**
 * The pronouns that stand for people, in sentences that were parsed and in those that were not: in
 * a caption or a short note there are no tags, and a word has to do.
 */
final class Pronouns {
  private static final Set<String> SUBJECTS = Vocabulary.of("he-or-she");
  private static final Set<String> OBJECTS = Set.of("him", "himself", "herself");
  private static final Set<String> ALL =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "himself",
          "herself",
          "they",
          "them",
          "their",
          "themselves",
          "i",
          "me",
          "my",
          "myself",
          "we",
          "us",
          "our",
          "ourselves",
          "you",
          "your",
          "yours");

  private Pronouns() {}

  /** Whether the word is a pronoun for people. */
  static boolean isPronoun(Token token) {
    boolean word = token.tag().isEmpty() && ALL.contains(lower(token));
    return token.mention() == null && (word || token.tag().startsWith("PRP"));
  }

  /** "He", "she": one who does something, whatever the parse says. */
  static boolean isSubject(Token token) {
    return token.mention() == null && SUBJECTS.contains(lower(token));
  }

  /** "Him": one to whom something is done. */
  static boolean isObject(Token token) {
    return OBJECTS.contains(lower(token));
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
