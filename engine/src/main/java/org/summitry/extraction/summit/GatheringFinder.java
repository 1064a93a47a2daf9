package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Series;

/**
 * Finds the gatherings that a sentence names: "the SCO summit", "the 46th Regular Meeting of the
 * Caribbean Community", "NATO leaders will gather", "the summit" of one named before.
 */
final class GatheringFinder {
  /** So many words on "plus" can stand behind the noun and its group. */
  private static final int WIDENING = 8;

  private static final int NAME_WORDS = 9;

  private final Gazetteer gazetteer;
  private final SummitWords words;
  private final NamedGatherings named;

  GatheringFinder(Gazetteer gazetteer, SummitWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.named = new NamedGatherings(words);
  }

  /**
   * @param last the series named last before the sentence, null when none was
   */
  List<Gathering> find(Sentence sentence, @Nullable String last) {
    List<Gathering> found = new ArrayList<>();
    @Nullable String before = last;
    for (Token token : sentence.tokens()) {
      Optional<Gathering> gathering = at(sentence, token, before);
      if (gathering.isPresent()) {
        before = gathering.get().series();
        found.add(gathering.get());
      }
    }
    return found;
  }

  private Optional<Gathering> at(Sentence sentence, Token token, @Nullable String last) {
    if (token.mention() instanceof SeriesMention series) {
      return isGathering(sentence, token, series)
          ? Optional.of(new Gathering(series.series().code(), token, series.span(), Sort.SERIES))
          : Optional.empty();
    }
    if (token.mention() instanceof RoleMention role && role.plural()) {
      return leaders(sentence, token, role);
    }
    boolean noun = token.mention() == null && words.has("gathering", token.lemma());
    if (!noun || token.tag().startsWith("V") || token.tag().isEmpty()) {
      return Optional.empty();
    }
    return organisation(sentence, token)
        .filter(gathering -> !isWidened(sentence, token))
        .or(() -> again(sentence, token, last))
        .or(() -> named.find(sentence, token));
  }

  /** "the G7" is a group; "at the G7", "left the G7" its gathering. */
  private boolean isGathering(Sentence sentence, Token token, SeriesMention mention) {
    String surface = token.word().toLowerCase(Locale.ROOT);
    if (isLabel(sentence, token) && surface.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    if (!words.has("group", surface)) {
      return !isRegional(sentence, token, mention);
    }
    if (isEdition(sentence, token)) {
      return true;
    }
    if (token.isRelation("compound") || token.isRelation("nmod:poss") || token.isRelation("amod")) {
      return isLeft(sentence, token) || ofGroup(sentence, token);
    }
    if (token.isRelation("conj")) {
      return false;
    }
    String marker = lastWord(sentence.marker(token));
    Optional<Token> head = sentence.head(token);
    boolean attended = head.filter(verb -> words.has("attend", sentence, verb)).isPresent();
    if (token.isRelation("obj")) {
      return attended;
    }
    boolean at = List.of("at", "during").contains(marker);
    boolean sideline =
        marker.equals("of")
            && head.filter(h ->
                    words.has("sideline", h.lemma())
                        || words.has("time-of", h.lemma())
                        || words.has("sitting-of", h.lemma()))
                .isPresent();
    boolean spoken = head.filter(h -> words.has("speak", h.lemma())).isPresent();
    boolean there = head.filter(h -> sentence.child(h, "cop").isPresent()).isPresent();
    boolean bound = words.has("to", marker) && (attended && !spoken || there);
    return at || sideline || bound;
  }

  /** "ECOWAS: Tinubu meets Talon": what the story is about. */
  private static boolean isLabel(Sentence sentence, Token token) {
    return token.index() == 0
        && sentence.tokens().size() > 1
        && sentence.tokens().get(1).word().equals(":");
  }

  /** "a summit of the G7 plus Peru and Chile" is not the group's own. */
  private static boolean isWidened(Sentence sentence, Token noun) {
    int end = Math.min(sentence.tokens().size(), noun.index() + WIDENING);
    return sentence.tokens().subList(noun.index(), end).stream()
        .takeWhile(token -> !token.isVerb())
        .anyMatch(token -> token.word().equalsIgnoreCase("plus"));
  }

  /** "the World Economic Forum on Africa" is not the one in Davos. */
  private static boolean isRegional(Sentence sentence, Token token, SeriesMention mention) {
    int next = token.index() + 1;
    return mention.series().code().startsWith("WEF")
        && next + 1 < sentence.tokens().size()
        && sentence.tokens().get(next).word().equals("on")
        && !(sentence.tokens().get(next + 1).mention() instanceof TimeMention);
  }

  /** "an extraordinary European Council", "the third European Political Community". */
  private boolean isEdition(Sentence sentence, Token token) {
    return token.index() > 0
        && sentence.children(token).stream()
            .anyMatch(child ->
                child.index() == token.index() - 1
                    && (words.has("many", child.lemma()) || words.has("ordinal", child.lemma())));
  }

  /** "the IBSA Ministerial Commission" is what the group holds. */
  private boolean ofGroup(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(head -> head.mention() == null)
        .filter(head -> words.has("gathering", head.lemma()) || words.has("of-group", head.lemma()))
        .isPresent();
  }

  /** "left the G7 hours before the end": a verb of taking part straight before it. */
  private boolean isLeft(Sentence sentence, Token token) {
    int at = token.index() - 1;
    boolean article = at > 0 && sentence.tokens().get(at).lemma().equals("the");
    Token before = article ? sentence.tokens().get(at - 1) : null;
    return before != null
        && before.isVerb()
        && words.has("attend", sentence, before)
        && sentence.head(token).filter(head -> head.tag().equals("NNS")).isPresent();
  }

  private static String lastWord(String marker) {
    return marker.substring(marker.lastIndexOf(' ') + 1);
  }

  /** "leaders of the CIS states will meet": the organisation's own series. */
  private Optional<Gathering> leaders(Sentence sentence, Token token, RoleMention role) {
    Optional<Token> verb =
        sentence.pathToRoot(token).stream().skip(1).limit(4).filter(Token::isVerb).findFirst();
    boolean convene =
        verb.filter(v -> words.has("convene", sentence, v))
            .filter(v ->
                sentence.pathToRoot(token).stream()
                    .takeWhile(above -> above.index() != v.index())
                    .anyMatch(above -> above.isRelation("nsubj")))
            .isPresent();
    boolean joined =
        token.isRelation("obj")
            && verb.filter(v -> v.lemma().equals("join") || v.lemma().equals("rejoin")).isPresent();
    String organisation = role.country();
    return !(convene || joined) || organisation == null
        ? Optional.empty()
        : series(organisation).map(code -> new Gathering(code, token, token.span(), Sort.SERIES));
  }

  /**
   * "a meeting of the Shanghai Cooperation Organisation", "the Eighth Summit of Heads of State of
   * the Community of Latin American and Caribbean States (CELAC)".
   */
  private Optional<Gathering> organisation(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean names =
          child.isRelation("nmod") || child.isRelation("compound") || child.isRelation("amod");
      if (names && child.mention() instanceof OrganisationMention mention) {
        return of(noun, child, mention.organisation());
      }
      String holder = child.mention() instanceof RoleMention role ? role.country() : null;
      if (names && holder != null && child.mention() instanceof RoleMention role) {
        return level(holder, role)
            .or(() -> series(holder))
            .map(code -> gathering(code, noun, child));
      }
    }
    int first = noun.index() + 1;
    int last = Math.min(sentence.tokens().size(), first + NAME_WORDS + NAME_WORDS);
    boolean chain = first < last && sentence.tokens().get(first).lemma().equals("of");
    for (int i = first; chain && i < last; i++) {
      Token token = sentence.tokens().get(i);
      if (token.mention() instanceof OrganisationMention mention) {
        return isOfOthers(sentence, token)
            ? Optional.empty()
            : of(noun, token, mention.organisation());
      }
      chain = isPartOfName(token);
    }
    return Optional.empty();
  }

  private static boolean isPartOfName(Token token) {
    boolean joint = List.of("of", "the", "and", "(", "-lrb-", "for").contains(token.lemma());
    return joint || Character.isUpperCase(token.word().charAt(0));
  }

  /** "a meeting of EU officials with the two sides" is not the EU's. */
  private static boolean isOfOthers(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.tokens().size()
        && sentence.tokens().get(next).isNoun()
        && !List.of("leader", "head", "state", "member", "country", "nation")
            .contains(sentence.tokens().get(next).lemma());
  }

  private Optional<Gathering> of(Token noun, Token name, String organisation) {
    return series(organisation).map(code -> gathering(code, noun, name));
  }

  private static Gathering gathering(String series, Token noun, Token name) {
    return new Gathering(series, noun, noun.span().cover(name.span()), Sort.SERIES);
  }

  /** "the meeting of the SCO heads of government": some organisations have two sorts of summits. */
  private Optional<String> level(String organisation, RoleMention role) {
    return role.office() != OfficeType.HEAD_OF_GOVERNMENT
        ? Optional.empty()
        : gazetteer.seriesOf(organisation).stream()
            .filter(series -> series.name().contains("government"))
            .map(Series::code)
            .findFirst();
  }

  private Optional<String> series(String organisation) {
    List<String> codes = gazetteer.seriesOf(organisation).stream().map(Series::code).toList();
    return codes.contains(organisation) ? Optional.of(organisation) : codes.stream().findFirst();
  }

  /** "the summit", "this year's gathering of leaders", "such a summit", after one was named. */
  private Optional<Gathering> again(Sentence sentence, Token noun, @Nullable String last) {
    if (last == null || !words.has("again", noun.lemma())) {
      return Optional.empty();
    }
    boolean definite =
        sentence.children(noun).stream()
            .anyMatch(
                child -> List.of("the", "this", "that", "such", "its").contains(child.lemma()));
    boolean described =
        sentence.children(noun).stream().anyMatch(child -> isDescription(sentence, child));
    return definite && !described
        ? Optional.of(new Gathering(last, noun, noun.span(), Sort.AGAIN))
        : Optional.empty();
  }

  /** What makes it another gathering: a name before it, or whose it is. */
  private boolean isDescription(Sentence sentence, Token child) {
    if (child.isRelation("nmod")) {
      boolean named = Character.isUpperCase(child.word().charAt(0));
      boolean people =
          child.mention() == null && !named && child.isNoun() && child.tag().endsWith("S");
      return sentence.marker(child).equals("of") && !people
          || List.of("with", "between").contains(sentence.marker(child));
    }
    boolean ordinary =
        child.isRelation("amod")
            && List.of("first", "second", "last", "such", "annual", "two-day")
                .contains(child.lemma());
    return (child.isRelation("compound") || child.isRelation("amod")) && !ordinary;
  }
}
