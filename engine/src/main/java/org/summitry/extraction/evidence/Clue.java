package org.summitry.extraction.evidence;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;

/** The words of a sentence as clues name them. */
final class Clue {
  private static final Set<String> LINKS =
      Set.of(
          "in", "at", "to", "from", "of", "with", "for", "on", "near", "through", "via", "over",
          "into", "by", "between", "and", "against", "about", "after", "towards", "toward", "out",
          "off", "round", "across", "before", "until", "outside", "inside", "around", "or", "as",
          "than", "like", "but", "while", "where", "who", "whose", "which", "that", "'s", "’s",
          "'");
  private static final Set<String> SKIPPED =
      Set.of("the", "both", "a", "an", "neighbouring", "neighboring", "nearby");

  private Clue() {}

  /** A link word or mark as it stands; else what sort of word is there. */
  static String near(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return at < 0 ? "start" : "end";
    }
    Token token = sentence.tokens().get(at);
    if (token.mention() != null) {
      return sort(token);
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    boolean mark = !Character.isLetterOrDigit(word.charAt(0));
    return LINKS.contains(word) || mark ? word : token.isVerb() ? "verb" : "word";
  }

  /** What stands before the token, past an article. */
  static String before(Sentence sentence, Token token) {
    int at = token.index() - 1;
    while (at >= 0 && SKIPPED.contains(sentence.tokens().get(at).word().toLowerCase(Locale.ROOT))) {
      at--;
    }
    return near(sentence, at);
  }

  /** "person", "role", "city", "country" …; for plain words "pronoun" or "noun". */
  static String sort(Token token) {
    if (token.mention() == null) {
      return token.tag().startsWith("PRP") ? "pronoun" : "noun";
    }
    return token
        .mention()
        .getClass()
        .getSimpleName()
        .replace("Mention", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The lower-case lemma, or what sort of mention it is. */
  static String lemma(Token token) {
    return token.mention() == null ? token.lemma().toLowerCase(Locale.ROOT) : sort(token);
  }

  /** How a person is named: "full", "office", "full-office", "short"; "-" for all else. */
  static String naming(Token token) {
    if (!(token.mention() instanceof PersonMention person)) {
      return "-";
    }
    boolean office = person.office() != null;
    return person.full() ? office ? "full-office" : "full" : office ? "office" : "short";
  }
}
