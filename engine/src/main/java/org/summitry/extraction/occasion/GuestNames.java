package org.summitry.extraction.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Names in a row, before a word or behind it: in "A, B and his wife C of Peru watched" the row
 * before "watched" is A and B.
 */
final class GuestNames {
  private static final int FILLERS = 4;
  private static final Set<String> DASHES = Set.of("—", "–", "--");
  private static final Set<String> FAMILY = Vocabulary.of("family");

  private final WordLists words;

  GuestNames(WordLists words) {
    this.words = words;
  }

  /** The names from there on, until something else begins. */
  List<Token> ahead(List<Token> tokens, int from) {
    List<Token> names = new ArrayList<>();
    int fillers = 0;
    for (int i = from; i < tokens.size(); i = behindAside(tokens, i) + 1) {
      Token token = tokens.get(i);
      if (isName(token)) {
        names.addAll(isOfFamily(tokens, token) ? List.of() : List.of(token));
        fillers = 0;
      } else if (!isAround(token)) {
        boolean doing = names.isEmpty() && token.word().endsWith("ing") && !isCapital(token);
        boolean over = words.has("over", Phrases.lower(token)) || isVerb(token) || doing;
        if (over || ++fillers > FILLERS) {
          return names;
        }
      }
    }
    return names;
  }

  /** "A — who may come with his wife — and B": the second dash; the word itself where none is. */
  private static int behindAside(List<Token> tokens, int at) {
    int dash = at + 1;
    if (dash >= tokens.size() || !DASHES.contains(tokens.get(dash).word())) {
      return at;
    }
    return IntStream.range(dash + 1, tokens.size())
        .filter(i -> DASHES.contains(tokens.get(i).word()))
        .findFirst()
        .orElse(at);
  }

  /** The names up to there, back to the word with which something else ends. */
  List<Token> behind(List<Token> tokens, int last) {
    List<Token> names = new ArrayList<>();
    for (int i = last; i >= 0; i--) {
      Token token = tokens.get(i);
      if (isName(token)) {
        names.addAll(0, isOfFamily(tokens, token) ? List.of() : List.of(token));
      } else if (!isAround(token) && !isOfName(tokens, token)) {
        return names;
      }
    }
    return names;
  }

  /** "their embattled counterpart C": it belongs to the name behind it. */
  private static boolean isOfName(List<Token> tokens, Token token) {
    int next = token.index() + 1;
    return token.isRelation("amod")
        && token.head() == next
        && next < tokens.size()
        && isName(tokens.get(next));
  }

  static boolean isName(Token token) {
    return token.mention() instanceof Actor
        && !(token.mention() instanceof GroupMention)
        && !(token.mention() instanceof RoleMention role && role.plural());
  }

  /** "First Lady Jill Biden", "his wife Peng Liyuan" hold no office. */
  private static boolean isOfFamily(List<Token> tokens, Token name) {
    return FAMILY.contains(Phrases.lower(name).split(" ")[0])
        || name.index() > 0
            && tokens.get(name.index() - 1).mention() == null
            && FAMILY.contains(tokens.get(name.index() - 1).lemma());
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }

  private boolean isAround(Token token) {
    return token.mention() == null
        ? words.has("joint", Phrases.lower(token))
        : !(token.mention() instanceof TimeMention);
  }

  private static boolean isVerb(Token token) {
    return token.isVerb() && token.mention() == null && !token.tag().equals("VBG");
  }
}
