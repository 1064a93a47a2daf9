package org.summitry.extraction.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;

/**
 * Reads people one after the other, without the help of a parse: "Britain's Starmer, Friedrich
 * Merz, the German chancellor, and Japan's Ishiba".
 */
final class PeopleReader {
  private static final int APPOSITION = 14;
  private static final int ASIDE = 12;

  /** So many names in a row are a list, whatever stands behind them. */
  private static final int MANY = 3;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "they", "them", "his", "her", "their", "both");

  private final WordLists words;
  private final References references;

  PeopleReader(WordLists words, References references) {
    this.words = words;
    this.references = references;
  }

  /** Somebody and the words that name them. */
  record Named(Entity entity, Token token) {}

  /**
   * The people of a list.
   *
   * @param end index of the word behind the list
   */
  record Group(List<Named> people, int end) {
    Group {
      people = List.copyOf(people);
    }

    /** These people behind those of another list, if there is one. */
    Group after(@Nullable Group before) {
      if (before == null) {
        return this;
      }
      List<Named> both = new ArrayList<>(before.people());
      both.addAll(people);
      return new Group(both, end);
    }
  }

  /**
   * The people whose list begins at the word: the whole list first, then what stands before a mere
   * comma, as the next name may belong to the words behind ("With Putin, Modi also talked"). Empty
   * when no list begins there.
   */
  List<Group> list(Sentence sentence, int at) {
    List<Group> groups = new ArrayList<>();
    List<Named> people = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int next = at;
    boolean closed = false;
    int heads = 0;
    while (next >= 0) {
      int head = skipped(sentence, next);
      List<Entity> here = head < 0 ? List.of() : entities(sentence, head);
      int named = head < 0 || !here.isEmpty() ? -1 : Apposed.nameBehind(sentence, head);
      if (named > 0) {
        head = named;
        here = entities(sentence, head);
      }
      for (Entity entity : here) {
        if (keys.add(entity.key())) {
          people.add(new Named(entity, sentence.tokens().get(head)));
        }
      }
      if (here.isEmpty()) {
        break;
      }
      heads++;
      int end =
          behindCompany(
              sentence,
              behindApposition(
                  sentence,
                  Apposed.behindCountry(sentence, Apposed.behindName(sentence, head + 1))));
      if (closed) {
        groups.clear();
      }
      boolean whole =
          people.size() == 1 || heads == 1 && isNamedByCountry(sentence, head) || heads >= MANY;
      if (whole || closed || sentence.zone() == Sentence.Zone.HEADLINE) {
        groups.addFirst(new Group(people, end));
      }
      next = behindJoint(sentence, end);
      closed = next > end && isClosing(sentence, end, next);
    }
    return groups;
  }

  private List<Entity> entities(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return isPerson(token) ? references.resolve(sentence, token) : List.of();
  }

  static boolean isPerson(Token token) {
    return token.mention() instanceof Actor
        || token.mention() == null && PRONOUNS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** The next person, past "Ukraine's", "both" and titles; -1 when other words come first. */
  private int skipped(Sentence sentence, int from) {
    if (Apposed.isOwned(sentence.tokens(), from)) {
      return from + Apposed.OWNED;
    }
    for (int i = from; i < Math.min(sentence.tokens().size(), from + 5); i++) {
      Token token = sentence.tokens().get(i);
      if (isPerson(token) && !isDeterminer(sentence, i)) {
        return i;
      }
      boolean around =
          token.mention() instanceof CountryMention
              || token.mention() instanceof DemonymMention
              || i > from
                  && token.word().equals(",")
                  && isIntroduction(sentence.tokens().get(i - 1))
              || token.mention() == null
                  && (words.has("before-name", lower(token)) || isPartOfName(token));
      if (!around) {
        return -1;
      }
    }
    return -1;
  }

  /** "Kay Rala Xanana Gusmao": names before the one that is known. */
  private static boolean isPartOfName(Token token) {
    return token.tag().equals("NNP") && token.relation().equals("compound");
  }

  /** Whether more than a comma joins the next name: a list ends with "and". */
  private boolean isClosing(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> !token.word().equals(","));
  }

  /** "two prime ministers, Hariri of Lebanon and": who they are comes behind the comma. */
  private boolean isIntroduction(Token token) {
    return token.tag().equals("NNS") || words.has("counterpart", lower(token));
  }

  /** "both Xi and Putin", "his host Mark Carney": the word belongs to the name behind it. */
  private static boolean isDeterminer(Sentence sentence, int at) {
    String word = lower(sentence.tokens().get(at));
    boolean next =
        at + 1 < sentence.tokens().size()
            && sentence.tokens().get(at + 1).mention() instanceof Actor;
    return next && (word.equals("both") || word.equals("his") || word.equals("her"));
  }

  /** "The leaders of Kenya and Ghana": said of these and no others, unlike "both sides". */
  private static boolean isNamedByCountry(Sentence sentence, int at) {
    return sentence.tokens().get(at).mention() instanceof GroupMention group
        && !group.countries().isEmpty();
  }

  /** Behind "and his wife", "and her delegation". */
  private int behindCompany(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    boolean company =
        from + 2 < tokens.size()
            && tokens.get(from).word().equals("and")
            && tokens.get(from + 1).tag().equals("PRP$")
            && tokens.get(from + 2).mention() == null
            && words.has("company", lower(tokens.get(from + 2)));
    return company ? from + 3 : from;
  }

  /** Behind ", the foreign minister of France," and "(left)" and ", who leads it,". */
  private int behindApposition(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    if (from + 1 >= tokens.size()) {
      return from;
    }
    String mark = tokens.get(from).word();
    String close = mark.equals(",") ? "," : mark.equals("(") ? ")" : null;
    if (close == null || !startsApposition(tokens.get(from + 1), mark)) {
      return from;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + APPOSITION); i++) {
      String word = tokens.get(i).word();
      if (word.equals(close)) {
        return mark.equals("(") ? i + 1 : i;
      }
      if (word.equals(".") || word.equals(";")) {
        return i;
      }
      boolean another = i > from + 1 && tokens.get(i).mention() instanceof Actor;
      if (another && !(tokens.get(i).mention() instanceof RoleMention)) {
        return from;
      }
    }
    return from;
  }

  private boolean startsApposition(Token token, String mark) {
    return mark.equals("(")
        || token.mention() instanceof RoleMention
        || token.mention() == null && words.has("apposition", lower(token));
  }

  /** Behind "and", a comma, "as well as", "and separately with": the next one; -1 for none. */
  private int behindJoint(Sentence sentence, int from) {
    int i = from;
    boolean joined = false;
    while (i < sentence.tokens().size() && i < from + 6) {
      Token token = sentence.tokens().get(i);
      boolean joint = token.mention() == null && words.has("joint", lower(token));
      boolean along = joined && token.mention() == null && words.has("along", lower(token));
      if (!joint && !along) {
        break;
      }
      joined = true;
      i++;
    }
    int person = joined ? skipped(sentence, i) : -1;
    return person >= 0 && !isOfNextClause(sentence, from, person) ? i : -1;
  }

  /** "Ado, and the two announced": who does something in a clause of their own. */
  private static boolean isOfNextClause(Sentence sentence, int from, int person) {
    Token token = sentence.tokens().get(person);
    return sentence.tokens().get(from).word().equals(",")
        && token.isRelation("nsubj")
        && sentence
            .head(token)
            .filter(verb -> verb.isVerb() && verb.isRelation("conj"))
            .filter(verb -> verb.index() > person)
            .isPresent();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  /** Behind ", his office said," and ", whom they had elected,": no part of what is said. */
  int behindAside(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(from).word().equals(",")) {
      return from;
    }
    boolean report = from + 1 < tokens.size() && words.has("relative", lower(tokens.get(from + 1)));
    for (int i = from + 1; i < Math.min(tokens.size(), from + ASIDE); i++) {
      Token token = tokens.get(i);
      report |= token.mention() == null && words.has("said", lower(token));
      if (token.word().equals(",")) {
        return report ? i + 1 : from;
      }
    }
    return from;
  }
}
