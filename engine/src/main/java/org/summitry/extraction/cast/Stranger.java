package org.summitry.extraction.cast;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.ResourceTable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Somebody of whom a sentence tells and who is no principal: "Ms. Darden received her degree".
 * "She" in the sentences behind it is she, and no leader named before.
 *
 * @param kinds the pronouns that mean such a person: both where the name does not tell
 */
record Stranger(Set<Genders.Pronoun> kinds) {
  private static final Set<String> MEN = Vocabulary.of("private-men");
  private static final Set<String> WOMEN = Vocabulary.of("private-women");
  private static final Set<String> EITHER = Vocabulary.of("private-people");
  private static final Set<String> BODIES = Vocabulary.of("bodies-by-name");
  private static final Set<String> SAYING = Vocabulary.of("saying-of-others");

  private static final Set<String> FEMALE =
      ResourceTable.rows("female-names.tsv").stream()
          .map(List::getFirst)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Whom the sentence opens with; empty for a principal, a thing, and who speaks for another. */
  static Optional<Stranger> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int name = isTitle(lower(tokens.getFirst())) ? 1 : 0;
    int end = name;
    while (end < tokens.size() && isNamePart(tokens.get(end))) {
      end++;
    }
    boolean named = end > name && (name > 0 || end - name > 1);
    if (!named || end >= tokens.size() || !isDoing(tokens.get(end))) {
      return Optional.empty();
    }
    boolean body = tokens.subList(0, end).stream().anyMatch(token -> BODIES.contains(lower(token)));
    return body ? Optional.empty() : Optional.of(new Stranger(kinds(tokens, name)));
  }

  private static Set<Genders.Pronoun> kinds(List<Token> tokens, int name) {
    String title = name > 0 ? lower(tokens.getFirst()) : "";
    boolean woman = WOMEN.contains(title) || FEMALE.contains(tokens.get(name).word());
    return woman
        ? EnumSet.of(Genders.Pronoun.SHE)
        : MEN.contains(title)
            ? EnumSet.of(Genders.Pronoun.HE)
            : EnumSet.allOf(Genders.Pronoun.class);
  }

  private static boolean isTitle(String word) {
    return MEN.contains(word) || WOMEN.contains(word) || EITHER.contains(word);
  }

  private static boolean isNamePart(Token token) {
    String word = token.word();
    boolean initial = word.length() <= 2 && word.endsWith(".");
    return token.mention() == null
        && Character.isUpperCase(word.charAt(0))
        && (initial || word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1)));
  }

  private static boolean isDoing(Token token) {
    String word = lower(token);
    boolean verb =
        token.tag().isEmpty()
            ? List.of("is", "was", "has", "had", "lives").contains(word) || word.endsWith("ed")
            : token.tag().startsWith("VB");
    return verb && token.mention() == null && !SAYING.contains(token.lemma());
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
