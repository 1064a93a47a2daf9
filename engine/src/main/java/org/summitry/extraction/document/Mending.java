package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * Mends what the parser is known to get wrong, where the right tree is beyond doubt.
 *
 * <ul>
 *   <li>"looks forward to welcoming Clinton": read as somebody called "welcoming Clinton"; the
 *       gerund is a verb, and Clinton its object.
 *   <li>"on the Visit of Clinton": with a capital read as a verb; behind an article it is a noun.
 *   <li>"welcoming to Paris Clinton and Blair": read as "Paris Clinton"; a place is no first name.
 *   <li>"State visits to Chad": read as a verb with the state as its subject; it is a noun.
 *   <li>"will lunch with Modi": a word that "will" helps is a verb.
 *   <li>"when Clinton and Blair meet here": a base form with a subject and no helping verb is a
 *       present.
 *   <li>"put off a trip planned for May": what is put off is the trip, and not that it planned.
 * </ul>
 */
final class Mending {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "'s", "’s", "his", "her", "their", "its", "my", "our", "this");

  private static final Set<String> KINDS_OF_VISIT = Vocabulary.of("kinds-of-visit");

  /** "with visiting Clinton" is what it looks like. */
  private static final Set<String> BEFORE_GERUND =
      Set.of("to", "of", "before", "after", "by", "for", "on", "without", "in", "since");

  /** "after visiting Greece and Cuba": of these a place is the object. */
  private static final Set<String> TO_PLACES = Set.of("visit", "tour", "leave", "reach", "enter");

  private static final Set<String> TAKING_GERUNDS = Vocabulary.of("verbs-with-gerunds");

  private static final Set<String> FIXED = Vocabulary.of("fixed");

  private Mending() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    openWithClause(mended);
    for (int i = 1; i < mended.size(); i++) {
      Token token = mended.get(i);
      Token before = mended.get(i - 1);
      if (token.mention() == null && isBaseVerb(token) && isDeterminer(before)) {
        mended.set(i, with(token, "NN", token.head(), token.relation()));
      } else if (isKindOfVisit(mended, i)) {
        mended.set(i - 1, with(before, "JJ", i, "amod"));
        mended.set(i, with(token, "NNS", token.head(), token.relation().replace("csubj", "nsubj")));
      } else if (isGerundOfSomebody(mended, token)) {
        unbind(mended, token, mended.get(token.head()));
      } else if (isPlaceBeforeObject(mended, i)) {
        part(mended, i);
      } else if (SecondVerb.isBase(mended, token)) {
        SecondVerb.make(mended, token, "VB");
      } else if (SecondVerb.isFinite(mended, token)) {
        SecondVerb.make(mended, token, "VBZ");
      } else if (isPresent(mended, token)) {
        mended.set(i, token.tagged("VBP"));
      } else if (isPlannedFor(mended, token)) {
        subject(mended, token).ifPresent(noun -> describe(mended, noun, token));
      }
    }
    OfCountries.mend(mended);
    CountrysOwn.mend(mended);
    WhoClause.mend(mended);
    TimeAsRoot.mend(mended);
    WhoseClause.mend(mended);
    BehindAside.mend(mended);
    FromThere.mend(mended);
    EachOf.mend(mended);
    GerundClause.mend(mended);
    PlaceInRow.mend(mended);
    HaveTo.mend(mended);
    ReportedClause.mend(mended);
    SplicedClause.mend(mended);
    VerbBehindAside.mend(mended);
    AfterClause.mend(mended);
    TimeOfTalks.mend(mended);
    TalkedOverTheLine.mend(mended);
    GuestBehind.mend(mended);
    VideoConference.mend(mended);
    return mended;
  }

  /** "State visits to Chad and Niger are planned": no state visits anything. */
  private static boolean isKindOfVisit(List<Token> tokens, int at) {
    Token visits = tokens.get(at);
    Token kind = tokens.get(at - 1);
    return visits.mention() == null
        && visits.word().equals("visits")
        && visits.tag().equals("VBZ")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).word().equals("to")
        && kind.mention() == null
        && KINDS_OF_VISIT.contains(kind.word().toLowerCase(Locale.ROOT))
        && (at == 1 || tokens.get(at - 2).tag().equals(tokens.get(at - 2).word()));
  }

  /** "Received by Ado in Lima, she said": a clause, and no adverb of saying. */
  private static void openWithClause(List<Token> tokens) {
    Token first = tokens.isEmpty() ? null : tokens.getFirst();
    if (first != null
        && first.mention() == null
        && first.tag().equals("VBN")
        && first.isRelation("advmod")) {
      tokens.set(0, with(first, "VBN", first.head(), "advcl"));
    }
  }

  private static boolean isPresent(List<Token> tokens, Token token) {
    return token.tag().equals("VB")
        && token.relation().startsWith("advcl")
        && children(tokens, token).anyMatch(c -> c.isRelation("nsubj"))
        && children(tokens, token)
            .noneMatch(c -> c.relation().startsWith("aux") || c.isRelation("mark"));
  }

  private static boolean isPlannedFor(List<Token> tokens, Token token) {
    int next = token.index() + 1;
    return token.mention() == null
        && token.relation().equals("ccomp")
        && token.tag().startsWith("VB")
        && FIXED.contains(token.lemma())
        && next < tokens.size()
        && tokens.get(next).word().equals("for")
        && tokens.get(token.head()).isVerb()
        && children(tokens, token)
            .noneMatch(c -> c.isRelation("aux") || c.isRelation("mark") || c.isRelation("obj"));
  }

  private static Optional<Token> subject(List<Token> tokens, Token verb) {
    return children(tokens, verb)
        .filter(c -> c.isRelation("nsubj") && c.isNoun() && c.index() > verb.head())
        .findFirst();
  }

  /** The noun is the object of the verb above, and the clause tells of it. */
  private static void describe(List<Token> tokens, Token noun, Token clause) {
    tokens.set(noun.index(), with(noun, noun.tag(), clause.head(), "obj"));
    tokens.set(clause.index(), with(clause, "VBN", noun.index(), "acl"));
  }

  private static Stream<Token> children(List<Token> tokens, Token token) {
    return tokens.stream().filter(child -> child.head() == token.index());
  }

  private static boolean isBaseVerb(Token token) {
    return (token.tag().equals("VB") || token.tag().equals("VBP"))
        && Character.isUpperCase(token.word().charAt(0));
  }

  private static boolean isDeterminer(Token token) {
    return token.mention() == null && DETERMINERS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isGerundOfSomebody(List<Token> tokens, Token token) {
    int head = token.index() + 1;
    boolean gerund = token.tag().equals("VBG") && token.relation().equals("amod");
    boolean noun = token.word().equals("meeting") && token.isRelation("compound");
    return token.mention() == null
        && (gerund || noun)
        && token.head() == head
        && (tokens.get(head).mention() instanceof Actor
            || tokens.get(head).isPlaceName() && TO_PLACES.contains(token.lemma()))
        && isBeforeGerund(tokens.get(token.index() - 1), head, tokens.get(head));
  }

  /** "with meeting Clinton", "denied meeting Clinton". */
  private static boolean isBeforeGerund(Token before, int head, Token object) {
    return BEFORE_GERUND.contains(before.lemma()) && before.head() == head
        || TAKING_GERUNDS.contains(before.lemma())
            && object.isRelation("obj")
            && object.head() == before.index();
  }

  private static boolean isPlaceBeforeObject(List<Token> tokens, int at) {
    Token place = tokens.get(at);
    int object = at + 1;
    return at > 1
        && object < tokens.size()
        && place.isPlaceName()
        && tokens.get(object).mention() instanceof Actor
        && place.head() == object
        && place.isRelation("compound")
        && tokens.get(at - 1).word().equalsIgnoreCase("to")
        && tokens.get(at - 2).isVerb()
        && tokens.get(object).head() == at - 2;
  }

  /** The place belongs to the verb, the person is the verb's object. */
  private static void part(List<Token> tokens, int at) {
    Token preposition = tokens.get(at - 1);
    Token place = tokens.get(at);
    Token object = tokens.get(at + 1);
    Token verb = tokens.get(at - 2);
    if (verb.tag().equals("VBG") && verb.isRelation("obl")) {
      tokens.set(at - 2, with(verb, "VBG", verb.head(), "xcomp"));
    }
    tokens.set(at - 1, with(preposition, preposition.tag(), at, "case"));
    tokens.set(at, with(place, place.tag(), at - 2, "obl"));
    tokens.set(at + 1, with(object, object.tag(), at - 2, "obj"));
  }

  /** The gerund takes the place of its object, and the words that hang on the object. */
  private static void unbind(List<Token> tokens, Token gerund, Token object) {
    Token preposition = tokens.get(gerund.index() - 1);
    for (Token token : List.copyOf(tokens)) {
      boolean behind = token.head() == object.index() && token.index() > object.index();
      if (behind && !token.relation().startsWith("conj") && !token.relation().startsWith("cc")) {
        String relation = token.isRelation("nmod") ? "obl" : token.relation();
        tokens.set(token.index(), with(token, token.tag(), gerund.index(), relation));
      }
    }
    boolean verb = object.head() == preposition.index();
    if (!verb) {
      tokens.set(preposition.index(), with(preposition, preposition.tag(), gerund.index(), "mark"));
    }
    String relation = verb ? "xcomp" : relation(preposition);
    tokens.set(gerund.index(), with(verb(gerund), "VBG", object.head(), relation));
    tokens.set(object.index(), with(object, object.tag(), gerund.index(), "obj"));
  }

  /** "forward to meeting Clinton": no meeting called Clinton. */
  private static Token verb(Token gerund) {
    return gerund.lemma().equals("meeting")
        ? new Token(
            gerund.index(),
            gerund.span(),
            gerund.word(),
            "meet",
            gerund.tag(),
            gerund.head(),
            gerund.relation(),
            gerund.mention())
        : gerund;
  }

  /** "forward to welcoming" belongs to its verb, "before meeting" is a clause of time. */
  private static String relation(Token preposition) {
    return preposition.word().equalsIgnoreCase("to") ? "xcomp" : "advcl";
  }

  private static Token with(Token token, String tag, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.word(),
        token.lemma(),
        tag,
        head,
        relation,
        token.mention());
  }
}
