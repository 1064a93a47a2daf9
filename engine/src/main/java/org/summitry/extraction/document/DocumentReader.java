package org.summitry.extraction.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.ParseGate.Worth;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.language.SentenceSplitter;
import org.summitry.extraction.language.Syntax;
import org.summitry.extraction.language.SyntaxModel;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.MentionFinder;
import org.summitry.extraction.time.Narrative;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeFinder;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.model.Article;
import org.summitry.model.Span;

/**
 * Analyses an article: mentions are found first and taken as one word each, then the sentences that
 * can tell of an engagement are tagged and parsed; all others are not.
 */
public final class DocumentReader {
  private static final int HEADLINE_WORDS = 22;
  private static final int TOWN_WORDS = 3;

  /** So many sentences on "he" and "the talks" can mean what was told. */
  private static final int REACH = 15;

  /** So many sentences on, "he" in a place can mean whom a sentence that tells nothing named. */
  private static final int NEXT = 2;

  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SyntaxModel syntax;
  private final ParseGate gate;
  private final SpeechTag speechTag = new SpeechTag();
  private final Function<Article, Optional<String>> home;

  /**
   * @param sorts what a word may be as a trigger, given it and the word behind it
   * @param home the country of whoever publishes an article, where that is a principal
   */
  public DocumentReader(
      Gazetteer gazetteer,
      MentionFinder mentionFinder,
      SyntaxModel syntax,
      BiFunction<String, String, Set<TriggerSort>> sorts,
      Function<Article, Optional<String>> home) {
    this.home = home;
    this.gazetteer = gazetteer;
    this.mentionFinder = mentionFinder;
    this.syntax = syntax;
    this.gate = new ParseGate(sorts);
  }

  /** The article's sentences; those that can tell nothing have no arcs. */
  public Document read(Article article) {
    String title = article.title().replace('\n', ' ');
    boolean titled = !title.isBlank() && !article.text().strip().startsWith(title.strip());
    String text = titled ? title + "\n" + article.text() : article.text();
    int bodyStart = titled ? title.length() + 1 : 0;
    List<NameMatch> names = gazetteer.match(text);
    if (!mayTell(names, text)) {
      return new Document(article, text, bodyStart, List.of(), Map.of());
    }
    List<TimeExpression> times = timeFinder.find(text);
    List<List<RawToken>> split = splitter.split(text);
    List<List<Mention>> mentions =
        new ArticleMentions(mentionFinder, text, names, times).find(split);
    Sides sides =
        Sides.of(mentions.stream().flatMap(List::stream).toList(), home.apply(article), gazetteer);
    if (!sides.areTwo()) {
      return new Document(article, text, bodyStart, List.of(), Map.of());
    }
    List<Sentence> sentences = new ArrayList<>();
    int told = -REACH;
    int named = -REACH;
    boolean spoken = false;
    for (int i = 0; i < split.size(); i++) {
      List<Slot> slots = slots(split.get(i), mentions.get(i), text);
      spoken |= Turn.speakerOf(slots) >= 0;
      Span span = span(split.get(i));
      Zone zone = isHeadline(span, split.get(i), text) ? Zone.HEADLINE : Zone.BODY;
      Company company = Company.of(slots, spoken, sides);
      boolean followed = i - named <= NEXT && company.people() > 0 && company.located();
      Worth worth = gate.worth(slots, zone == Zone.HEADLINE, i - told < REACH || followed, company);
      named = company.actors() ? i : named;
      told = worth == Worth.TELLING ? i : told;
      boolean parsed = worth != Worth.NOTHING;
      boolean opens =
          zone == Zone.BODY && (isLineStart(span, text) || i > 0 && isTown(split.get(i - 1), text));
      sentences.add(new Sentence(i, zone, span, parsed ? parsed(slots, opens) : plain(slots)));
    }
    List<TimeAnchor> anchors =
        new Narrative().listAnchors(text, times, new WrittenDay(timeFinder).of(article));
    Map<Span, TimeAnchor> bySpan = new HashMap<>();
    for (int i = 0; i < times.size(); i++) {
      bySpan.put(times.get(i).span(), anchors.get(i));
    }
    return new Document(article, text, bodyStart, sentences, bySpan);
  }

  private static Span span(List<RawToken> words) {
    return words.getFirst().span().cover(words.getLast().span());
  }

  private boolean mayTell(List<NameMatch> names, String text) {
    boolean somebody =
        names.stream()
            .flatMap(name -> name.meanings().stream())
            .anyMatch(meaning ->
                meaning instanceof NameMatch.PersonName
                    || meaning instanceof NameMatch.OfficeWord
                    || meaning instanceof NameMatch.SeriesName);
    boolean series =
        names.stream()
            .flatMap(name -> name.meanings().stream())
            .anyMatch(NameMatch.SeriesName.class::isInstance);
    return somebody
        && (series || words(text).anyMatch(w -> ParseGate.isBeing(w) || gate.isTrigger(w, "")));
  }

  private static java.util.stream.Stream<String> words(String text) {
    return java.util.regex.Pattern.compile("[^\\p{L}-]+").splitAsStream(text);
  }

  private static List<Slot> slots(List<RawToken> words, List<Mention> mentions, String text) {
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    for (RawToken word : words) {
      while (next < mentions.size() && mentions.get(next).span().end() <= word.span().start()) {
        next++;
      }
      Mention mention = next < mentions.size() ? mentions.get(next) : null;
      if (mention == null || word.span().end() <= mention.span().start()) {
        slots.add(new Slot(word.span(), word.word(), word.word(), null));
      } else if (word.span().start() <= mention.span().start()) {
        String surface = mention.span().in(text);
        slots.add(new Slot(mention.span(), surface, StandIns.standIn(mention, surface), mention));
      }
    }
    return slots;
  }

  /** "KYIV.": a line that opens with the town and a stop. */
  private static boolean isTown(List<RawToken> words, String text) {
    String first = words.getFirst().word();
    return words.size() <= TOWN_WORDS
        && first.equals(first.toUpperCase(Locale.ROOT))
        && first.length() > 2
        && isLineStart(span(words), text);
  }

  private static boolean isLineStart(Span span, String text) {
    int line = text.lastIndexOf('\n', span.start() - 1) + 1;
    return text.substring(line, span.start()).isBlank();
  }

  /** Parsed without the dateline with which a line may open. */
  private List<Token> parsed(List<Slot> slots, boolean opens) {
    int line = opens ? Dateline.end(slots) : 0;
    int end = line > 0 || !opens ? line : LineLabel.end(slots);
    return end == 0
        ? parsedByParts(slots)
        : Dateline.before(slots.subList(0, end), parsedByParts(slots.subList(end, slots.size())));
  }

  /** What is said, and who says so behind it. */
  private List<Token> parsedByParts(List<Slot> slots) {
    int comma = speechTag.find(slots);
    return comma < 0 ? parsed(slots) : SpeechTag.parsed(slots, comma, this::parsed);
  }

  private List<Token> parsed(List<Slot> slots) {
    List<String> words = new ArrayList<>();
    int[] place = new int[slots.size()];
    boolean capitals = StandIns.isAllCapitals(slots.stream().map(Slot::word).toList());
    if (startsWithNoun(slots)) {
      words.add("The");
    }
    int setting =
        StandIns.frontedEnd(
            slots.stream().map(Slot::word).toList(),
            slots.stream().map(slot -> Optional.ofNullable(slot.mention())).toList());
    int fronted = setting == 0 ? FrontedPhrase.end(slots) : setting;
    for (int i = 0; i < slots.size(); i++) {
      if (i > 0 && (i == fronted || StandIns.opensClause(slots, i))) {
        words.add(",");
      }
      if (StandIns.needsPreposition(
          i == 0 ? null : slots.get(i - 1).word(), slots.get(i).mention())) {
        words.add("on");
      }
      Slot slot = slots.get(i);
      if (StandIns.endsAside(slots, i)) {
        place[i] = -1;
        continue;
      }
      place[i] = words.size();
      boolean lower = slot.mention() == null && (capitals || (i == 0 && words.size() == 1));
      String word = slot.mention() == null ? ParserWord.of(slots, i) : slot.standIn();
      words.add(lower ? word.toLowerCase(Locale.ROOT) : word);
    }
    return tokens(slots, place, syntax.analyse(words));
  }

  /**
   * "Talks with X", "Meeting of": a headline that begins with its noun is read better with "the".
   */
  private boolean startsWithNoun(List<Slot> slots) {
    if (slots.size() < 3
        || slots.get(0).mention() != null
        || !gate.isTrigger(slots.get(0).word(), "")) {
      return false;
    }
    String next = slots.get(1).word().toLowerCase(Locale.ROOT);
    return List.of("with", "to", "of", "by", "between").contains(next);
  }

  /** The parse without the prepositions that were put in for the parser. */
  private static List<Token> tokens(List<Slot> slots, int[] place, Syntax parse) {
    int[] slotOf = new int[parse.tags().size()];
    java.util.Arrays.fill(slotOf, -1);
    for (int i = 0; i < place.length; i++) {
      if (place[i] >= 0) {
        slotOf[place[i]] = i;
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int at = place[i];
      Slot slot = slots.get(i);
      if (at < 0) {
        tokens.add(new Token(i, slot.span(), ",", ",", ",", i - 1, "punct", null));
        continue;
      }
      int head = parse.heads().get(at);
      while (head >= 0 && slotOf[head] < 0) {
        head = parse.heads().get(head);
      }
      tokens.add(
          new Token(
              i,
              slot.span(),
              slot.word(),
              lemma(slots, i, parse.lemmas().get(at)),
              parse.tags().get(at),
              head < 0 ? -1 : slotOf[head],
              parse.relations().get(at),
              slot.mention()));
    }
    return Mending.mend(tokens);
  }

  /** The word's own, where the parser saw another in its place. */
  private static String lemma(List<Slot> slots, int at, String parsed) {
    Slot slot = slots.get(at);
    boolean other = slot.mention() == null && !ParserWord.of(slots, at).equals(slot.standIn());
    return other ? ParserWord.lemma(slot.word()) : parsed;
  }

  private static List<Token> plain(List<Slot> slots) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      String lemma = slot.word().toLowerCase(Locale.ROOT);
      tokens.add(new Token(i, slot.span(), slot.word(), lemma, "", -1, "", slot.mention()));
    }
    return tokens;
  }

  private static boolean isHeadline(Span span, List<RawToken> words, String text) {
    int before = text.lastIndexOf('\n', span.start() - 1) + 1;
    int after = text.indexOf('\n', span.end());
    String line = text.substring(before, after < 0 ? text.length() : after).strip();
    char last = line.charAt(line.length() - 1);
    return ".!?:;\"”’".indexOf(last) < 0
        && words.size() <= HEADLINE_WORDS
        && span.length() >= line.length() - 2;
  }

  /** About when the article was written; null when not known. */
  public static @Nullable LocalDate day(Article article) {
    return article.published() == null ? null : article.published().middle();
  }
}
