package org.summitry.extraction.evidence;

import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Who is only named to say what something is: who sent the invitation, whose inauguration it is, as
 * what somebody takes office. "At the invitation of Ado she goes to Oyo" puts Ado nowhere.
 */
final class Bystander {
  private static final Set<String> OWNED =
      Set.of(
          "invitation",
          "invite",
          "request",
          "behalf",
          "memory",
          "honour",
          "honor",
          "name",
          "successor",
          "predecessor",
          "son",
          "daughter",
          "wife",
          "widow",
          "government",
          "administration",
          "presidency",
          "election",
          "re-election",
          "death",
          "behest");

  private Bystander() {}

  static boolean is(Sentence sentence, Token token) {
    String marker = sentence.marker(token);
    if (sentence.child(token, "acl").isPresent()) {
      return false;
    }
    return marker.equals("as")
        || marker.equals("of")
            && sentence
                .head(token)
                .filter(head -> head.mention() == null && OWNED.contains(head.lemma()))
                .isPresent();
  }
}
