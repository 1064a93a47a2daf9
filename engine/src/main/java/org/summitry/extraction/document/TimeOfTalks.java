package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * "held two days of talks", "after three hours of negotiations with him": what was held are the
 * talks, and how long they took hangs on them; the parser has it the other way round.
 */
final class TimeOfTalks {
  private static final Set<String> TALKS = Vocabulary.of("talks");

  private TimeOfTalks() {}

  static void mend(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token time = tokens.get(i);
      if (time.mention() instanceof TimeMention && tokens.get(i + 1).word().equals("of")) {
        tokens.stream()
            .filter(talks -> talks.head() == time.index() && talks.isRelation("nmod"))
            .filter(talks -> talks.isNoun() && TALKS.contains(talks.lemma()))
            .filter(talks -> tokens.get(time.index() + 1).head() == talks.index())
            .findFirst()
            .ifPresent(talks -> swap(tokens, time, talks));
      }
    }
  }

  private static void swap(List<Token> tokens, Token time, Token talks) {
    boolean marked =
        tokens.stream().anyMatch(t -> t.head() == time.index() && t.isRelation("case"));
    String relation = time.isRelation("obl") && !marked ? "obj" : time.relation();
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == time.index() && token.index() != talks.index()) {
        set(tokens, token, talks.index(), token.relation());
      }
    }
    Token of = tokens.get(time.index() + 1);
    set(tokens, talks, time.head(), relation);
    set(tokens, time, talks.index(), "nmod");
    set(tokens, of, time.index(), "dep");
  }

  private static void set(List<Token> tokens, Token token, int head, String relation) {
    tokens.set(token.index(), token.placed(token.index(), head, relation));
  }
}
