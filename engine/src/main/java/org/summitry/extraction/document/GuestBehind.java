package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * A guest behind the place or day of the welcome: "received at the palace on Monday the President
 * of Romania" is read as a "Monday President" on whom something is done; no day or place is a first
 * name.
 */
final class GuestBehind {
  private static final Set<String> TAKING_GUESTS = Vocabulary.of("taking-guests");

  private GuestBehind() {}

  static void mend(List<Token> tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      Token guest = tokens.get(at);
      if (guest.mention() instanceof Actor && guest.head() >= 0 && guest.isRelation("obl")) {
        Token verb = tokens.get(guest.head());
        Optional<Token> setting = setting(tokens, guest);
        if (setting.isPresent() && takesGuests(tokens, verb) && verb.index() < guest.index()) {
          part(tokens, verb, setting.get(), guest);
        }
      }
    }
  }

  private static boolean takesGuests(List<Token> tokens, Token verb) {
    return verb.isVerb()
        && TAKING_GUESTS.contains(verb.lemma())
        && tokens.stream()
            .filter(token -> token.head() == verb.index())
            .noneMatch(token -> token.isRelation("obj") || token.isRelation("aux:pass"));
  }

  private static Optional<Token> setting(List<Token> tokens, Token guest) {
    Token before = tokens.get(guest.index() - 1);
    Mention mention = before.mention();
    boolean setting =
        mention instanceof PlaceMention
            || mention instanceof CountryMention
            || mention instanceof TimeMention;
    return setting && before.head() == guest.index() && before.isRelation("compound")
        ? Optional.of(before)
        : Optional.empty();
  }

  /** The place or day belongs to the verb with its preposition, the guest is its object. */
  private static void part(List<Token> tokens, Token verb, Token setting, Token guest) {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == guest.index() && token.isRelation("case")) {
        tokens.set(token.index(), token.placed(token.index(), setting.index(), "case"));
      }
    }
    tokens.set(setting.index(), setting.placed(setting.index(), verb.index(), "obl"));
    tokens.set(guest.index(), guest.placed(guest.index(), verb.index(), "obj"));
  }
}
