package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * What the tree tells of two tokens: the way from one to the other ("path:obl&lt;^&gt;nsubj" for
 * subject and adverbial of one verb), the words on it, and the word where both ways meet.
 */
final class TreeClues {
  private static final int LONGEST_PATH = 40;

  private TreeClues() {}

  static void add(Sentence sentence, Token one, Token other, Set<String> clues) {
    List<Token> from = sentence.pathToRoot(one);
    List<Token> to = sentence.pathToRoot(other);
    Token meet = meet(from, to);
    StringBuilder path = new StringBuilder();
    int clauses = 0;
    for (Token token : until(to, meet)) {
      path.append(token.relation()).append('<');
      clauses += isClause(token) ? 1 : 0;
      word(token, other, "other", clues);
    }
    path.append('^');
    for (Token token : until(from, meet)) {
      path.append('>').append(token.relation());
      clauses += isClause(token) ? 1 : 0;
      word(token, one, "one", clues);
    }
    if (path.length() < LONGEST_PATH) {
      clues.add("path:" + path);
    }
    clues.add("one-rel:" + one.relation());
    clues.add("rel:" + other.relation());
    clues.add("clauses:" + Math.min(clauses, 3));
    if (meet != null) {
      clues.add("meet-" + (meet.isVerb() ? "verb:" : "noun:") + Clue.lemma(meet));
      clues.add("meet-tag:" + meet.tag());
    }
  }

  private static void word(Token token, Token end, String side, Set<String> clues) {
    if (token.index() != end.index()) {
      clues.add(side + (token.isVerb() ? "-verb:" : "-noun:") + Clue.lemma(token));
    }
  }

  /** The first token of one way that lies on the other, too; null when they never meet. */
  static @Nullable Token meet(List<Token> from, List<Token> to) {
    for (Token token : to) {
      if (from.stream().anyMatch(t -> t.index() == token.index())) {
        return token;
      }
    }
    return null;
  }

  private static List<Token> until(List<Token> way, @Nullable Token end) {
    for (int i = 0; i < way.size(); i++) {
      if (end != null && way.get(i).index() == end.index()) {
        return way.subList(0, i);
      }
    }
    return way;
  }

  private static boolean isClause(Token token) {
    return token.isRelation("ccomp")
        || token.isRelation("advcl")
        || token.isRelation("acl")
        || token.isRelation("parataxis");
  }
}
