package org.summitry.extraction.occasion;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.model.Status;

/**
 * Words that announce a row of names behind them: "Among the guests were A and B", "attended by A,
 * B and C", "Arm in arm with the host walked A, B and C".
 */
final class GuestsAnnounced {
  private static final int BEFORE = 12;
  private static final int PHRASE = 5;
  private static final int TURNED = 6;
  private static final Set<String> IS = Vocabulary.of("is-or-are");
  private static final Set<String> LISTED_BY = Set.of("as", "like");

  private final WordLists words;
  private final GuestNames names;

  GuestsAnnounced(WordLists words, GuestNames names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Whether the word announces names.
   *
   * @param further whether the sentence has told of guests before it
   */
  boolean begins(List<Token> tokens, int at, boolean further) {
    return isWelcomed(tokens, at)
        || isInverted(tokens, at)
        || isListed(tokens, at)
        || further && isOfDelegation(tokens, at);
  }

  /** The row behind the word; none where it names nobody, or greets but one. */
  List<GuestRow> find(List<Token> tokens, int at) {
    List<Token> row = names.ahead(tokens, at + 1);
    return row.size() <= 1 && isWelcomed(tokens, at)
        ? List.of()
        : GuestRow.list(row, listed(tokens, at), false);
  }

  /** "The guests are": now; "will be": ahead. */
  private Status listed(List<Token> tokens, int at) {
    boolean now = IS.contains(Phrases.word(tokens, at));
    return isAhead(tokens, at) ? Status.PLANNED : now ? Status.UNDERWAY : Status.HELD;
  }

  /** "Among the guests were", "attended by": names follow. */
  private boolean isListed(List<Token> tokens, int at) {
    for (int length = 2; length <= PHRASE && length <= at + 1; length++) {
      if (words.has("led-by", Phrases.phrase(tokens, at + 1 - length, length))) {
        return true;
      }
    }
    String word = Phrases.word(tokens, at);
    if (!words.has("list", word)
        || LISTED_BY.contains(word)
            && !Set.of("such", "guests").contains(Phrases.word(tokens, at - 1))) {
      return false;
    }
    return at > 1 && at <= TURNED && words.has("turned", Phrases.word(tokens, 0))
        || tokens.subList(Math.max(0, at - BEFORE), at).stream().anyMatch(this::isGuest);
  }

  /** "B led the French delegation, which also included C". */
  private boolean isOfDelegation(List<Token> tokens, int at) {
    return words.has("list", Phrases.word(tokens, at))
        && tokens.subList(Math.max(0, at - PHRASE), at).stream()
            .anyMatch(token -> Phrases.lower(token).equals("delegation"));
  }

  /** "At the front, arm in arm with the host, walked A, B and C". */
  private boolean isInverted(List<Token> tokens, int at) {
    return words.has("inverted", Phrases.word(tokens, at))
        && words.has("turning", Phrases.word(tokens, 0))
        && at + 1 < tokens.size()
        && !GuestNames.isName(tokens.get(at - 1))
        && (GuestNames.isName(tokens.get(at + 1))
            || tokens.get(at + 1).mention() instanceof CountryMention);
  }

  /** "greeted A, B and C at the airport". */
  private boolean isWelcomed(List<Token> tokens, int at) {
    return words.has("welcome", Phrases.word(tokens, at))
        && at > 0
        && GuestNames.isName(tokens.get(at - 1))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).mention() != null;
  }

  private boolean isGuest(Token token) {
    boolean many = token.mention() instanceof RoleMention role && role.plural();
    return many || token.mention() == null && words.has("guest", Phrases.lower(token));
  }

  private boolean isAhead(List<Token> tokens, int before) {
    return tokens.subList(Math.max(0, before - BEFORE), before + 1).stream()
        .anyMatch(token -> token.mention() == null && words.has("ahead", Phrases.lower(token)));
  }
}
