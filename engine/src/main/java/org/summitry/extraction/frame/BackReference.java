package org.summitry.extraction.frame;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Words that mean a country or place named before: "the kingdom", "the Gulf state", "there". Not
 * every such word does: "heads of state", "the two countries", "there is no date" and "State House"
 * point nowhere.
 */
final class BackReference {
  private static final Set<String> IN = Vocabulary.of("in-or-to");
  private static final Set<String> NOUNS = Vocabulary.of("nouns-pointing-back");

  /** These have other senses, so that only "the" or "this" before them points back. */
  private static final Set<String> LOOSE = Vocabulary.of("loose-nouns-pointing-back");

  /** "did not leave his country": his own. */
  private static final Set<String> OWN = Set.of("his", "her", "their", "our", "my", "your");

  private static final Set<String> POINTING = Set.of("the", "this", "that", "its");
  private static final Set<String> BEING = Vocabulary.of("behind-what-was-told");

  private static final int REACH = 4;

  private BackReference() {}

  /** Whether the word points to a country or place named before. */
  static boolean isAt(Sentence sentence, Token token) {
    if (token.mention() != null) {
      return false;
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    if (word.equals("there")) {
      return !isExistential(sentence, token);
    }
    boolean capital = Character.isUpperCase(token.word().charAt(0));
    if (!NOUNS.contains(word) || word.equals("state") && capital || isModifier(sentence, token)) {
      return false;
    }
    String before = token.index() == 0 ? "" : lower(sentence, token.index() - 1);
    if (word.equals("city") && !isThere(sentence, token) || OWN.contains(before)) {
      return false;
    }
    return !before.equals("of") && (!LOOSE.contains(word) || isPointed(sentence, token));
  }

  /** "There is no date", "is there a limit". */
  private static boolean isExistential(Sentence sentence, Token there) {
    if (!there.tag().isEmpty()) {
      return there.tag().equals("EX") || there.isRelation("expl");
    }
    int next = there.index() + 1;
    return next < sentence.tokens().size() && BEING.contains(lower(sentence, next));
  }

  /** "state visit", "capital city": a word for the next noun. */
  private static boolean isModifier(Sentence sentence, Token token) {
    int next = token.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token after = sentence.tokens().get(next);
    boolean named = after.mention() == null && Character.isUpperCase(after.word().charAt(0));
    return token.tag().isEmpty() ? named : named || after.isNoun() && token.isRelation("compound");
  }

  /** "was in the city", "came to the city"; not "crossed the city". */
  private static boolean isThere(Sentence sentence, Token token) {
    int the = token.index() - 1;
    return the > 0 && lower(sentence, the).equals("the") && IN.contains(lower(sentence, the - 1));
  }

  private static boolean isPointed(Sentence sentence, Token token) {
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - REACH); i--) {
      if (POINTING.contains(lower(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.tokens().get(index).word().toLowerCase(Locale.ROOT);
  }
}
