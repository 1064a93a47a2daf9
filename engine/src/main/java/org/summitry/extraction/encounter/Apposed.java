package org.summitry.extraction.encounter;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;

/** What stands behind a name or a role in a row of people and still belongs to it. */
final class Apposed {
  /** From "his" to the name in "his deputy, Ado". */
  static final int OWNED = 3;

  private Apposed() {}

  /** "his deputy, Ado": who is meant is named behind the comma. */
  static boolean isOwned(List<Token> tokens, int at) {
    return at + OWNED < tokens.size()
        && tokens.get(at).tag().equals("PRP$")
        && tokens.get(at + 1).mention() == null
        && tokens.get(at + 1).isNoun()
        && tokens.get(at + 2).word().equals(",")
        && tokens.get(at + OWNED).mention() instanceof PersonMention;
  }

  /** "his counterpart from that country, Thein Sein": the name says who is meant; -1 for none. */
  static int nameBehind(Sentence sentence, int role) {
    List<Token> tokens = sentence.tokens();
    boolean open = tokens.get(role).mention() instanceof RoleMention;
    for (int i = role + 1; open && i < Math.min(tokens.size() - 1, role + 6); i++) {
      if (tokens.get(i).word().equals(",") && tokens.get(i + 1).mention() instanceof Actor) {
        return i + 1;
      }
      if (tokens.get(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind a further family name: "Gabriel Boric Font", of whom two names are known. */
  static int behindName(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    boolean further =
        from + 1 < tokens.size()
            && tokens.get(from - 1).mention() instanceof PersonMention
            && tokens.get(from).mention() == null
            && tokens.get(from).tag().equals("NNP")
            && Set.of(",", "and", ".", ";").contains(tokens.get(from + 1).word());
    return further ? from + 1 : from;
  }

  /** Behind "of Lebanon". */
  static int behindCountry(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    boolean of =
        from + 1 < tokens.size()
            && tokens.get(from).lemma().equals("of")
            && tokens.get(from + 1).mention() instanceof CountryMention;
    return of ? from + 2 : from;
  }
}
