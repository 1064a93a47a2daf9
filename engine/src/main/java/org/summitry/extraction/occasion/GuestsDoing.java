package org.summitry.extraction.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.model.Status;

/**
 * What those named in a row before it do at an occasion: they "watched from the stands", "did not
 * attend", "sent their foreign ministers", "cancelled their trips".
 */
final class GuestsDoing {
  private static final Set<String> IN = Vocabulary.of("in-or-to");
  private static final Set<String> WITH = Set.of("with", "alongside");
  private static final int BEFORE = 12;
  private static final int BETWEEN = 6;
  private static final int PHRASE = 5;
  private static final Set<String> NOT = Vocabulary.of("negations");
  private static final Set<String> IS = Vocabulary.of("is-or-are");
  private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been");
  private static final Set<String> GROUPS = Vocabulary.of("groups-sent");
  private static final int NOUN = 4;
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their");

  private final WordLists words;
  private final GuestNames names;

  GuestsDoing(WordLists words, GuestNames names) {
    this.words = words;
    this.names = names;
  }

  /** What the words between the names and their verb say of it. */
  private record Mood(boolean negated, boolean ahead, boolean present) {
    Status told() {
      return ahead ? Status.PLANNED : present ? Status.UNDERWAY : Status.HELD;
    }

    Status status() {
      return negated ? Status.DENIED : told();
    }

    Mood behind(String word, boolean isAhead) {
      return new Mood(
          negated || NOT.contains(word), ahead || isAhead, present || IS.contains(word));
    }
  }

  /**
   * The row before the word there, and whom its people sent; none where the words behind tell of
   * something else.
   */
  List<GuestRow> find(List<Token> tokens, int from) {
    int near = Math.min(tokens.size(), from + BEFORE);
    if (tokens.subList(from, near).stream()
        .anyMatch(t -> words.has("remotely", Phrases.lower(t)))) {
      return List.of();
    }
    Mood mood = new Mood(false, false, false);
    for (int i = from; i <= Math.min(tokens.size() - 1, from + BETWEEN); i++) {
      Mood here = mood;
      int at = i;
      Optional<List<GuestRow>> rows =
          away(tokens, from, at, here).or(() -> there(tokens, from, at, here));
      if (rows.isPresent()) {
        return rows.get();
      }
      String word = Phrases.word(tokens, i);
      if (!words.has("between", word)) {
        return List.of();
      }
      mood = mood.behind(word, words.has("ahead", word) || word.equals("to"));
    }
    return List.of();
  }

  /** "cancelled his trip", "stayed at home", "sent B". */
  private Optional<List<GuestRow>> away(List<Token> tokens, int from, int at, Mood mood) {
    if (isPhrase("give-up", tokens, at) && isOfJourney(tokens, at)
        || isPhrase("give-up-bare", tokens, at) && isClosed(tokens, at)) {
      return Optional.of(row(tokens, from, Status.CANCELLED));
    }
    boolean sends =
        isPhrase("send", tokens, at) && !isSent(tokens, at) && !isOfGroup(tokens, at + 1);
    if (!sends && !isPhrase("away", tokens, at)) {
      return Optional.empty();
    }
    List<GuestRow> rows = new ArrayList<>(row(tokens, from, Status.DENIED));
    if (sends) {
      rows.addAll(GuestRow.list(first(names.ahead(tokens, at + 1)), mood.told(), false));
    }
    return Optional.of(rows);
  }

  /** "sent a team of diplomats": which does not say that no one else came. */
  private static boolean isOfGroup(List<Token> tokens, int from) {
    return tokens
        .subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + NOUN))
        .stream()
        .anyMatch(token -> token.mention() == null && GROUPS.contains(token.lemma()));
  }

  /** "was sent" is done to him; "was represented by B" tells of B all the same. */
  private static boolean isSent(List<Token> tokens, int at) {
    return PASSIVE.contains(Phrases.word(tokens, at - 1))
        && !Phrases.word(tokens, at).equals("represented");
  }

  /** "watched the parade", "led the delegation"; "arrived" only where more tells of an occasion. */
  private Optional<List<GuestRow>> there(List<Token> tokens, int from, int at, Mood mood) {
    boolean ceremony = isPhrase("there-ceremony", tokens, at);
    if (ceremony
        || isAmongOthers(tokens, at)
        || isPhrase("there", tokens, at)
        || isHeading(tokens, at)
        || isAtVenue(tokens, at)
        || isOnlyOne(tokens, at)) {
      List<GuestRow> rows =
          new ArrayList<>(GuestRow.list(names.behind(tokens, from - 1), mood.status(), ceremony));
      rows.addAll(GuestRow.list(beside(tokens, at), mood.status(), ceremony));
      return Optional.of(rows);
    }
    if (!isPhrase("there-weak", tokens, at)) {
      return Optional.empty();
    }
    List<Token> row = names.behind(tokens, from - 1);
    boolean sure = mood.negated() || mood.ahead() || row.size() > 1 || isSaid(tokens, at);
    return Optional.of(GuestRow.list(sure ? row : List.of(), mood.status(), false));
  }

  private List<GuestRow> row(List<Token> tokens, int from, Status status) {
    return GuestRow.list(names.behind(tokens, from - 1), status, false);
  }

  /** "cancelled his trip on doctors' orders", with no place behind that would say where to. */
  private boolean isOfJourney(List<Token> tokens, int at) {
    int end = Math.min(tokens.size() - 1, at + PHRASE);
    for (int i = at + 1; i < end; i++) {
      if (words.has("journey", Phrases.word(tokens, i))) {
        return POSSESSIVE.contains(Phrases.word(tokens, i - 1))
            && !IN.contains(Phrases.word(tokens, i + 1));
      }
    }
    return false;
  }

  /** Whether nothing that one gives up stands behind the one or two words. */
  private boolean isClosed(List<Token> tokens, int at) {
    int behind = words.has("give-up-bare", Phrases.word(tokens, at)) ? at + 1 : at + 2;
    return behind >= tokens.size() || words.has("closing", Phrases.word(tokens, behind));
  }

  /** "were also at the National Stadium". */
  private boolean isAtVenue(List<Token> tokens, int at) {
    return Phrases.word(tokens, at).equals("at")
        && Phrases.word(tokens, at + 1).equals("the")
        && tokens.subList(at, Math.min(tokens.size(), at + PHRASE)).stream()
            .anyMatch(token -> words.has("venue", Phrases.lower(token)));
  }

  /** "led the French delegation". */
  private boolean isHeading(List<Token> tokens, int at) {
    return words.has("heading", Phrases.word(tokens, at))
        && tokens.subList(at, Math.min(tokens.size(), at + PHRASE)).stream()
            .anyMatch(token -> Phrases.lower(token).equals("delegation"));
  }

  /** "were among the leaders", where several are one mention. */
  private static boolean isAmongOthers(List<Token> tokens, int at) {
    return Phrases.word(tokens, at).equals("among")
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).mention() instanceof GroupMention
            || tokens.get(at + 1).mention() instanceof RoleMention role && role.plural());
  }

  /** "attending with fellow premiers A and B". */
  private List<Token> beside(List<Token> tokens, int at) {
    int next = at + 1;
    boolean with = next < tokens.size() && WITH.contains(Phrases.word(tokens, next));
    return with ? names.ahead(tokens, next + 1) : List.of();
  }

  /** "was the only European leader to attend". */
  private boolean isOnlyOne(List<Token> tokens, int at) {
    return Phrases.word(tokens, at).equals("the")
        && Set.of("only", "first", "lone").contains(Phrases.word(tokens, at + 1))
        && tokens.subList(at, Math.min(tokens.size(), at + BEFORE)).stream()
            .anyMatch(token -> Phrases.lower(token).equals("attend"));
  }

  /** Whether an occasion is named behind the verb. */
  private boolean isSaid(List<Token> tokens, int verb) {
    return tokens.subList(verb, tokens.size()).stream()
        .anyMatch(token -> token.mention() == null && words.has("occasion", Phrases.lower(token)));
  }

  private boolean isPhrase(String list, List<Token> tokens, int at) {
    for (int length = 1; length <= PHRASE; length++) {
      if (words.has(list, Phrases.phrase(tokens, at, length))) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> first(List<Token> names) {
    return names.subList(0, Math.min(1, names.size()));
  }
}
