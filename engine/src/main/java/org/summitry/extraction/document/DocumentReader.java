package org.summitry.extraction.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.language.SentenceSplitter;
import org.summitry.extraction.language.Syntax;
import org.summitry.extraction.language.SyntaxModel;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.MentionFinder;
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

  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SyntaxModel syntax;
  private final Predicate<String> triggerForm;

  /**
   * @param triggerForm whether a word may be a form of a trigger
   */
  public DocumentReader(
      Gazetteer gazetteer,
      MentionFinder mentionFinder,
      SyntaxModel syntax,
      Predicate<String> triggerForm) {
    this.gazetteer = gazetteer;
    this.mentionFinder = mentionFinder;
    this.syntax = syntax;
    this.triggerForm = triggerForm;
  }

  /** The article's sentences; those that can tell nothing have no arcs. */
  public Document read(Article article) {
    String title = article.title().replace('\n', ' ');
    boolean titled = !title.isBlank() && !article.text().strip().startsWith(title.strip());
    String text = titled ? title + "\n" + article.text() : article.text();
    int bodyStart = titled ? title.length() + 1 : 0;
    List<NameMatch> names = gazetteer.match(text);
    if (!mayTell(names, text)) {
      return new Document(article, text, bodyStart, List.of());
    }
    List<TimeExpression> times = timeFinder.find(text);
    List<Sentence> sentences = new ArrayList<>();
    for (List<RawToken> words : splitter.split(text)) {
      if (!words.isEmpty()) {
        sentences.add(sentence(sentences.size(), words, text, names, times));
      }
    }
    return new Document(article, text, bodyStart, sentences);
  }

  private boolean mayTell(List<NameMatch> names, String text) {
    boolean somebody =
        names.stream()
            .flatMap(name -> name.meanings().stream())
            .anyMatch(
                meaning ->
                    meaning instanceof NameMatch.PersonName
                        || meaning instanceof NameMatch.OfficeWord
                        || meaning instanceof NameMatch.SeriesName);
    return somebody && words(text).anyMatch(triggerForm);
  }

  private static java.util.stream.Stream<String> words(String text) {
    return java.util.regex.Pattern.compile("[^\\p{L}-]+").splitAsStream(text);
  }

  private Sentence sentence(
      int index,
      List<RawToken> words,
      String text,
      List<NameMatch> names,
      List<TimeExpression> times) {
    Span span = words.getFirst().span().cover(words.getLast().span());
    List<NameMatch> here = names.stream().filter(n -> span.contains(n.span())).toList();
    List<TimeExpression> timesHere = times.stream().filter(t -> span.contains(t.span())).toList();
    List<Mention> mentions = mentionFinder.find(words, text, here, timesHere);
    List<Slot> slots = slots(words, mentions, text);
    Zone zone = isHeadline(span, words, text) ? Zone.HEADLINE : Zone.BODY;
    boolean worth = isWorthParsing(slots);
    return new Sentence(index, zone, span, worth ? parsed(slots) : plain(slots));
  }

  /** A word of the simplified sentence: a plain word or a mention with a word that stands in for it. */
  private record Slot(Span span, String word, String standIn, @Nullable Mention mention) {}

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
        slots.add(
            new Slot(mention.span(), surface, StandIns.standIn(mention, surface), mention));
      }
    }
    return slots;
  }

  private boolean isWorthParsing(List<Slot> slots) {
    boolean actor =
        slots.stream()
            .anyMatch(
                slot ->
                    slot.mention() instanceof Actor
                        || slot.mention() instanceof SeriesMention
                        || (slot.mention() == null && StandIns.isPronoun(slot.word())));
    boolean definite = slots.stream().anyMatch(slot -> slot.word().equalsIgnoreCase("the"));
    boolean trigger =
        slots.stream()
            .anyMatch(
                slot ->
                    slot.mention() instanceof SeriesMention
                        || (slot.mention() == null && triggerForm.test(slot.word())));
    return trigger && (actor || definite) && slots.size() <= 120;
  }

  private List<Token> parsed(List<Slot> slots) {
    Syntax parse = syntax.analyse(slots.stream().map(Slot::standIn).toList());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      tokens.add(
          new Token(
              i,
              slot.span(),
              slot.word(),
              parse.lemmas().get(i),
              parse.tags().get(i),
              parse.heads().get(i),
              parse.relations().get(i),
              slot.mention()));
    }
    return tokens;
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
    return ".!?:;\"”’)".indexOf(last) < 0
        && words.size() <= HEADLINE_WORDS
        && span.length() >= line.length() - 2;
  }

  /** About when the article was written; null when not known. */
  public static @Nullable LocalDate day(Article article) {
    return article.published() == null ? null : article.published().middle();
  }
}
