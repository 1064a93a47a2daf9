package org.summitry.extraction.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.ParseGate.Worth;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.language.SentenceSplitter;
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
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]+");

  /** So many sentences on "he" and "the talks" can mean what was told. */
  private static final int REACH = 15;

  /** So many sentences on, "he" in a place can mean whom a sentence that tells nothing named. */
  private static final int NEXT = 2;

  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final ParseGate gate;
  private final SentenceParser parser;
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
    this.gate = new ParseGate(sorts);
    this.parser = new SentenceParser(syntax, gate);
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
        new ArticleMentions(mentionFinder, gazetteer, text, names, times).find(split);
    Sides sides =
        Sides.of(mentions.stream().flatMap(List::stream).toList(), home.apply(article), gazetteer);
    if (!sides.areTwo()) {
      return new Document(article, text, bodyStart, List.of(), Map.of());
    }
    return new Document(
        article,
        text,
        bodyStart,
        sentences(split, mentions, text, sides),
        anchors(article, text, times));
  }

  private List<Sentence> sentences(
      List<List<RawToken>> split, List<List<Mention>> mentions, String text, Sides sides) {
    List<Sentence> sentences = new ArrayList<>();
    Layout layout = new Layout(text);
    int told = -REACH;
    int named = -REACH;
    boolean spoken = false;
    for (int i = 0; i < split.size(); i++) {
      List<RawToken> words = split.get(i);
      List<Slot> slots = Slot.list(words, mentions.get(i), text);
      spoken |= Turn.speakerOf(slots) >= 0;
      Zone zone = layout.isHeadline(words) ? Zone.HEADLINE : Zone.BODY;
      Company company = Company.of(slots, spoken, sides);
      boolean followed = i - named <= NEXT && company.people() > 0 && company.located();
      Worth worth = gate.worth(slots, zone == Zone.HEADLINE, i - told < REACH || followed, company);
      named = company.actors() ? i : named;
      told = worth == Worth.TELLING ? i : told;
      boolean opens = zone == Zone.BODY && layout.opensLine(words, i > 0 ? split.get(i - 1) : null);
      List<Token> tokens =
          worth == Worth.NOTHING ? SentenceParser.plain(slots) : parser.parse(slots, opens);
      sentences.add(new Sentence(i, zone, Layout.span(words), tokens));
    }
    return sentences;
  }

  private Map<Span, TimeAnchor> anchors(Article article, String text, List<TimeExpression> times) {
    List<TimeAnchor> anchors =
        new Narrative().listAnchors(text, times, new WrittenDay(timeFinder).of(article));
    Map<Span, TimeAnchor> bySpan = new HashMap<>();
    for (int i = 0; i < times.size(); i++) {
      bySpan.put(times.get(i).span(), anchors.get(i));
    }
    return bySpan;
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

  private static Stream<String> words(String text) {
    return NO_LETTERS.splitAsStream(text);
  }

  /** About when the article was written; null when not known. */
  public static @Nullable LocalDate day(Article article) {
    return article.published() == null ? null : article.published().middle();
  }
}
