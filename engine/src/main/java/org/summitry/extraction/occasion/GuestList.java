package org.summitry.extraction.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * A list of guests below a line that announces it: "Those expected to attend the funeral include:"
 * and then names only, line by line, until a line tells something else. Used once, by one thread.
 */
final class GuestList {
  private static final Set<String> CLOSING = Set.of(":", ";");

  private static final StatusReading CAME =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "came");

  /** Lines without a name between the names: whose picture it is. */
  private static final int CREDITS = 2;

  private final WordLists words;
  private final GuestNames names;
  private @Nullable Status announced;
  private @Nullable Draft arrival;
  private int nameless;

  GuestList(WordLists words) {
    this.words = words;
    this.names = new GuestNames(words);
  }

  /** The row of a line in the list; none outside of a list. Every sentence is to be read. */
  List<GuestRow> read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (isAnnouncement(tokens)) {
      boolean ahead = tokens.stream().anyMatch(token -> isWord("ahead", token));
      announced = ahead ? Status.PLANNED : Status.HELD;
      arrival = ahead ? null : arrival(sentence);
      nameless = 0;
      return List.of();
    }
    Status status = announced;
    if (status == null) {
      return List.of();
    }
    boolean telling = tokens.stream().anyMatch(t -> t.isVerb() && t.mention() == null);
    boolean credit = tokens.stream().anyMatch(token -> token.word().equals("/"));
    List<Token> row = credit ? List.of() : names.ahead(tokens, 0);
    nameless = row.isEmpty() ? nameless + 1 : 0;
    if (telling || nameless > CREDITS) {
      announced = null;
      return List.of();
    }
    return GuestRow.list(row, status, false);
  }

  /** Whether a list goes on. */
  boolean isOpen() {
    return announced != null;
  }

  /**
   * How those listed came, where the line above the list tells it ("Those who arrived this
   * morning:"); without a day until it is dated.
   */
  Optional<Draft> findArrival() {
    return isOpen() ? Optional.ofNullable(arrival) : Optional.empty();
  }

  private @Nullable Draft arrival(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> isWord("come", token))
        .findFirst()
        .map(verb -> new Draft(Kind.VISIT, "occasion", sentence, verb, verb, CAME))
        .orElse(null);
  }

  /** "The guests include:", "Here are the leaders who attended:". */
  private boolean isAnnouncement(List<Token> tokens) {
    return !tokens.isEmpty()
        && CLOSING.contains(tokens.getLast().word())
        && tokens.stream().anyMatch(this::isGuest)
        && tokens.stream()
            .anyMatch(
                token -> isWord("list", token) || isWord("there", token) || isWord("come", token));
  }

  private boolean isGuest(Token token) {
    return token.mention() instanceof GroupMention
        || token.mention() instanceof RoleMention role && role.plural()
        || isWord("guest", token);
  }

  private boolean isWord(String list, Token token) {
    return token.mention() == null && words.has(list, Phrases.lower(token));
  }
}
