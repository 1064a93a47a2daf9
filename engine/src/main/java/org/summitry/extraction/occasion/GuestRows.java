package org.summitry.extraction.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Status;

/**
 * Finds rows of names that a sentence sets among the guests of an occasion, by its words alone:
 * "The guests included A, B and C", "A, B and C watched from the stands", "A did not attend".
 */
final class GuestRows {
  private static final int BEFORE = 12;
  private static final int BETWEEN = 6;
  private static final int FILLERS = 4;
  private static final int PHRASE = 5;
  private static final int TURNED = 6;
  private static final Set<String> FAMILY = Vocabulary.of("family");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> IS = Set.of("is", "are");
  private static final Set<String> LISTED_BY = Set.of("as", "like");

  private final WordLists words;

  GuestRows(WordLists words) {
    this.words = words;
  }

  List<GuestRow> find(Sentence sentence) {
    List<GuestRow> rows = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (isListed(tokens, i) || !rows.isEmpty() && isOfDelegation(tokens, i)) {
        add(rows, ahead(tokens, i + 1), listed(tokens, i));
      } else if (endsRow(tokens, i)) {
        behind(tokens, i, rows);
      }
    }
    return rows;
  }

  /** "The guests are": now; "will be": ahead. */
  private Status listed(List<Token> tokens, int at) {
    boolean now = IS.contains(word(tokens, at));
    return isAhead(tokens, at) ? Status.PLANNED : now ? Status.UNDERWAY : Status.HELD;
  }

  /** Straight behind a name, or behind the comma after the last of several. */
  private static boolean endsRow(List<Token> tokens, int at) {
    int last = at - 1;
    if (last > 1 && word(tokens, last).equals(",")) {
      last--;
    }
    if (last > 1
        && tokens.get(last).mention() instanceof CountryMention
        && word(tokens, last - 1).equals("of")) {
      last -= 2;
    }
    return last >= 0 && isName(tokens.get(last)) && !word(tokens, at).equals(",");
  }

  private static void add(List<GuestRow> rows, List<Token> names, Status status) {
    add(rows, names, status, false);
  }

  private static void add(List<GuestRow> rows, List<Token> names, Status status, boolean ceremony) {
    if (!names.isEmpty()) {
      rows.add(new GuestRow(names, status, ceremony));
    }
  }

  /** "Among the guests were", "attended by": names follow. */
  private boolean isListed(List<Token> tokens, int at) {
    for (int length = 2; length <= PHRASE && length <= at + 1; length++) {
      if (words.has("led-by", phrase(tokens, at + 1 - length, length))) {
        return true;
      }
    }
    String word = word(tokens, at);
    if (!words.has("list", word)
        || LISTED_BY.contains(word) && !Set.of("such", "guests").contains(word(tokens, at - 1))) {
      return false;
    }
    return at > 1 && at <= TURNED && words.has("turned", word(tokens, 0))
        || tokens.subList(Math.max(0, at - BEFORE), at).stream().anyMatch(this::isGuest);
  }

  /** "B led the French delegation, which also included C". */
  private boolean isOfDelegation(List<Token> tokens, int at) {
    return words.has("list", word(tokens, at))
        && tokens.subList(Math.max(0, at - PHRASE), at).stream()
            .anyMatch(token -> lower(token).equals("delegation"));
  }

  private boolean isGuest(Token token) {
    boolean many = token.mention() instanceof RoleMention role && role.plural();
    return many
        || token.mention() instanceof GroupMention
        || token.mention() == null && words.has("guest", lower(token));
  }

  private boolean isAhead(List<Token> tokens, int before) {
    return tokens.subList(Math.max(0, before - BEFORE), before + 1).stream()
        .anyMatch(token -> token.mention() == null && words.has("ahead", lower(token)));
  }

  /** The names from there on, until something else begins. */
  private List<Token> ahead(List<Token> tokens, int from) {
    List<Token> names = new ArrayList<>();
    int fillers = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isName(token)) {
        names.addAll(isOfFamily(tokens, token) ? List.of() : List.of(token));
        fillers = 0;
      } else if (!isAround(token)) {
        boolean over = words.has("over", lower(token)) || isVerb(token);
        if (over || ++fillers > FILLERS) {
          return names;
        }
      }
    }
    return names;
  }

  /** The names before the word there, when it begins what they do at an occasion. */
  private void behind(List<Token> tokens, int from, List<GuestRow> rows) {
    boolean negated = false;
    boolean ahead = false;
    boolean present = false;
    for (int i = from; i <= Math.min(tokens.size() - 1, from + BETWEEN); i++) {
      Status told = ahead ? Status.PLANNED : present ? Status.UNDERWAY : Status.HELD;
      if (isPhrase("give-up", tokens, i) && isOfJourney(tokens, i)
          || isPhrase("give-up-bare", tokens, i) && isClosed(tokens, i)) {
        add(rows, row(tokens, from - 1), Status.CANCELLED);
        return;
      }
      boolean sent = Set.of("is", "are", "was", "were", "been").contains(word(tokens, i - 1));
      boolean sends = isPhrase("send", tokens, i) && !sent;
      if (sends || isPhrase("away", tokens, i)) {
        add(rows, row(tokens, from - 1), Status.DENIED);
        add(rows, sends ? first(ahead(tokens, i + 1)) : List.of(), told);
        return;
      }
      boolean ceremony = isPhrase("there-ceremony", tokens, i);
      if (ceremony
          || isPhrase("there", tokens, i)
          || isHeading(tokens, i)
          || isAtVenue(tokens, i)) {
        add(rows, row(tokens, from - 1), negated ? Status.DENIED : told, ceremony);
        return;
      }
      if (isPhrase("there-weak", tokens, i)) {
        List<Token> names = row(tokens, from - 1);
        boolean sure = negated || ahead || names.size() > 1 || isSaid(tokens, i);
        add(rows, sure ? names : List.of(), negated ? Status.DENIED : told);
        return;
      }
      String word = word(tokens, i);
      if (!words.has("between", word)) {
        return;
      }
      present |= IS.contains(word);
      negated |= NOT.contains(word);
      ahead |= words.has("ahead", word) || word.equals("to");
    }
  }

  /** "cancelled his trip on doctors' orders", with no place behind that would say where to. */
  private boolean isOfJourney(List<Token> tokens, int at) {
    int end = Math.min(tokens.size() - 1, at + PHRASE);
    for (int i = at + 1; i < end; i++) {
      if (words.has("journey", word(tokens, i))) {
        return Set.of("his", "her", "their").contains(word(tokens, i - 1))
            && !Set.of("to", "in").contains(word(tokens, i + 1));
      }
    }
    return false;
  }

  /** "were also at the National Stadium". */
  private boolean isAtVenue(List<Token> tokens, int at) {
    return word(tokens, at).equals("at")
        && word(tokens, at + 1).equals("the")
        && tokens.subList(at, Math.min(tokens.size(), at + PHRASE)).stream()
            .anyMatch(token -> words.has("venue", lower(token)));
  }

  /** Whether nothing that one gives up stands behind the one or two words. */
  private boolean isClosed(List<Token> tokens, int at) {
    int behind = words.has("give-up-bare", word(tokens, at)) ? at + 1 : at + 2;
    return behind >= tokens.size() || words.has("closing", word(tokens, behind));
  }

  private static List<Token> first(List<Token> names) {
    return names.subList(0, Math.min(1, names.size()));
  }

  /** "led the French delegation". */
  private boolean isHeading(List<Token> tokens, int at) {
    return words.has("heading", word(tokens, at))
        && tokens.subList(at, Math.min(tokens.size(), at + PHRASE)).stream()
            .anyMatch(token -> lower(token).equals("delegation"));
  }

  /** Whether an occasion is named behind the verb. */
  private boolean isSaid(List<Token> tokens, int verb) {
    return tokens.subList(verb, tokens.size()).stream()
        .anyMatch(token -> token.mention() == null && words.has("occasion", lower(token)));
  }

  private List<Token> row(List<Token> tokens, int last) {
    List<Token> names = new ArrayList<>();
    for (int i = last; i >= 0; i--) {
      Token token = tokens.get(i);
      if (isName(token)) {
        names.addAll(0, isOfFamily(tokens, token) ? List.of() : List.of(token));
      } else if (!isAround(token)) {
        return names;
      }
    }
    return names;
  }

  private boolean isPhrase(String list, List<Token> tokens, int at) {
    for (int length = 1; length <= PHRASE; length++) {
      if (words.has(list, phrase(tokens, at, length))) {
        return true;
      }
    }
    return false;
  }

  /** "First Lady Jill Biden", "his wife Peng Liyuan" hold no office. */
  private static boolean isOfFamily(List<Token> tokens, Token name) {
    return name.index() > 0
        && tokens.get(name.index() - 1).mention() == null
        && FAMILY.contains(tokens.get(name.index() - 1).lemma());
  }

  private static boolean isName(Token token) {
    return token.mention() instanceof Actor
        && !(token.mention() instanceof GroupMention)
        && !(token.mention() instanceof RoleMention role && role.plural());
  }

  private boolean isAround(Token token) {
    return token.mention() == null
        ? words.has("joint", lower(token))
        : !(token.mention() instanceof TimeMention);
  }

  private static boolean isVerb(Token token) {
    return token.isVerb() && token.mention() == null && !token.tag().equals("VBG");
  }

  private static String phrase(List<Token> tokens, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      String word = word(tokens, i);
      if (word.isEmpty()) {
        return "";
      }
      phrase.append(i == from ? "" : " ").append(word);
    }
    return phrase.toString();
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).mention() == null
        ? lower(tokens.get(at))
        : "";
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
