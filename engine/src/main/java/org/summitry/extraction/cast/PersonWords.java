package org.summitry.extraction.cast;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;

/**
 * The sorts of words that stand for people: names and roles ("Scholz", "the chancellor"), pronouns
 * for one ("he"), for several ("they"), for the one who speaks ("I"), and guests ("the visitor").
 */
final class PersonWords {
  private static final Set<String> SINGULAR =
      Set.of("he", "she", "him", "her", "his", "himself", "herself", "hers");
  private static final Set<String> FIRST = Vocabulary.of("speakers-own-words");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
  private static final Set<String> BOTH = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos");
  private static final Set<String> STYLES = Vocabulary.of("styles-of-dignity");
  private static final Set<String> GUESTS = Set.of("guest", "visitor");

  private PersonWords() {}

  /** "Scholz", "the chancellor": a name or role of one person. */
  static boolean isName(Token token) {
    return token.mention() instanceof PersonMention
        || token.mention() instanceof UnknownPerson
        || token.mention() instanceof RoleMention;
  }

  /** A name or role, or "the Turk", which may be one. */
  static boolean mayName(Token token) {
    return isName(token) || token.mention() instanceof DemonymMention || isHeir(token);
  }

  /** "The prince leaves on Monday". */
  static boolean isHeir(Token token) {
    return token.mention() == null
        && token.lemma().equals("prince")
        && token.index() > 0
        && token.isNoun();
  }

  /** "He", "hers". */
  static boolean isSingular(Token token) {
    return SINGULAR.contains(lower(token));
  }

  /** A word whose base form is such a pronoun, however it is written. */
  static boolean isSingularForm(Token token) {
    return SINGULAR.contains(token.lemma()) || isSingular(token);
  }

  /** "They", "both". */
  static boolean isPlural(Token token) {
    return PLURAL.contains(lower(token));
  }

  /** "I", "my". */
  static boolean isFirst(Token token) {
    return FIRST.contains(lower(token));
  }

  /** "The guest", "his visitor": one whom the text has named. */
  static boolean isGuest(Sentence sentence, Token noun) {
    return noun.mention() == null
        && GUESTS.contains(noun.lemma())
        && sentence.children(noun).stream()
            .anyMatch(child -> child.lemma().equals("the") || child.tag().equals("PRP$"));
  }

  /** "The minister": one whom the text has named; not "the prime minister", "the minister of X". */
  static boolean isMinister(Sentence sentence, Token noun) {
    List<Token> children = sentence.children(noun);
    return noun.mention() == null
        && noun.lemma().equals("minister")
        && children.stream()
            .anyMatch(child -> child.isRelation("det") && lower(child).equals("the"))
        && children.stream()
            .noneMatch(child ->
                child.isRelation("compound")
                    || child.isRelation("amod")
                    || child.isRelation("nmod")
                    || child.isRelation("appos"));
  }

  /** "The visiting president". */
  static boolean isVisiting(Token role) {
    return lower(role).contains("visiting ");
  }

  /** "Both were there", "he told both": two people, not "both countries" and "both A and B". */
  static boolean isBoth(Sentence sentence, Token token) {
    boolean argument =
        BOTH.stream().anyMatch(token::isRelation) && sentence.children(token, "nmod").isEmpty();
    return lower(token).equals("both") && argument;
  }

  /** "His foreign minister", "her deputy": an office that belongs to somebody's. */
  static boolean isOwned(Token token) {
    String word = lower(token);
    boolean style = STYLES.stream().anyMatch(word::contains);
    return !style && (word.startsWith("his ") || word.startsWith("her "));
  }

  static boolean isSubject(Token token) {
    return token.isRelation("nsubj");
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
