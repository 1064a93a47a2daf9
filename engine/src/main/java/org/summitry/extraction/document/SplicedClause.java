package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * "Ado visits Oyo, on Friday he is in Lima": the time between the comma and the next subject
 * belongs to the clause that follows, however the parser hung it.
 */
public final class SplicedClause {
  private SplicedClause() {}

  static void mend(List<Token> tokens) {
    for (Token time : List.copyOf(tokens)) {
      int next = time.index() + 1;
      if (!(time.mention() instanceof TimeMention) || next >= tokens.size()) {
        continue;
      }
      Token subject = tokens.get(next);
      boolean opens =
          subject.isRelation("nsubj") && subject.head() > next && isBehindComma(tokens, time);
      Token clause = opens ? tokens.get(subject.head()) : time;
      if (opens && clause.isRelation("parataxis") && clause.head() == time.head()) {
        tokens.set(time.index(), time.placed(time.index(), clause.index(), time.relation()));
      }
    }
  }

  /** Straight behind it, or with "on" between. */
  public static boolean isBehindComma(List<Token> tokens, Token time) {
    int before = time.index() - 1;
    if (before >= 0 && tokens.get(before).head() == time.index()) {
      before--;
    }
    return before >= 0 && Set.of(",", ";").contains(tokens.get(before).word());
  }
}
