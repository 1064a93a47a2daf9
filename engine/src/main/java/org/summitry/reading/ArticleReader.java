package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Particulars;
import org.summitry.reading.dating.DateClue;
import org.summitry.reading.dating.Dating;
import org.summitry.reading.dating.KnownEngagements;
import org.summitry.reading.dating.TextDating;
import org.summitry.reading.formats.DecodedPage;
import org.summitry.reading.formats.PageDecoder;
import org.summitry.reading.html.HtmlPage;
import org.summitry.reading.plain.PlainPage;
import org.summitry.reading.plain.PlainWords;

/**
 * Reads pages of plain text, HTML, and JSON lines that hold either. The main story comes first;
 * every other story on the page follows as a teaser with its own date.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ArticleReader implements PageReader {
  /** Languages that are analysed. */
  private static final Set<String> SUPPORTED = Set.of("en");

  private final PageDecoder decoder = new PageDecoder();
  private final PlainPage plain;
  private final HtmlPage html;
  private final Dating dating;
  private final Languages languages = new Languages();

  /** Reads without dating by what texts tell. */
  public ArticleReader() {
    this(null, PlainWords.load());
  }

  /**
   * @param gazetteer who held which office when, and summit editions: for dating texts without a
   *     date
   */
  public ArticleReader(Gazetteer gazetteer) {
    this(gazetteer, PlainWords.load());
  }

  /**
   * @param known what has happened, for dating texts by it
   */
  public ArticleReader(Gazetteer gazetteer, KnownEngagements known) {
    this(gazetteer, PlainWords.load(), known);
  }

  private ArticleReader(@Nullable Gazetteer gazetteer, PlainWords words) {
    this(gazetteer, words, KnownEngagements.NONE);
  }

  private ArticleReader(@Nullable Gazetteer gazetteer, PlainWords words, KnownEngagements known) {
    this.plain = new PlainPage(words);
    this.html = new HtmlPage(words.lines());
    this.dating =
        new Dating(
            gazetteer == null
                ? null
                : new TextDating(gazetteer, words.lines().dateLines().dates(), known));
  }

  @Override
  public Reading read(Page page) {
    DecodedPage given = decoder.decode(page);
    List<Issue> issues = new ArrayList<>(given.issues());
    PageContent content =
        switch (given.shape()) {
          case HTML -> html.read(given.text(), given.given().title());
          case PLAIN -> plain.read(given.text(), given.given().title());
        };
    if (content.stories().isEmpty() && issues.isEmpty()) {
      issues.add(
          new Issue(
              Issue.Code.NO_TEXT,
              page.source(),
              null,
              "no story's text was found on the page; check that it holds one"));
    }
    String language = language(content);
    if (language != null && !SUPPORTED.contains(language)) {
      issues.add(
          new Issue(
              Issue.Code.UNSUPPORTED_LANGUAGE,
              page.source(),
              null,
              "the text is in the language \"" + language + "\"; only English is analysed"));
    }
    return new Reading(articles(page, given.given(), content, language), issues, content.regions());
  }

  /** What the main story is written in; where that cannot be told, what the page says of itself. */
  private @Nullable String language(PageContent content) {
    String stated = content.metadata().language();
    return content.stories().isEmpty()
        ? stated
        : languages.find(content.stories().getFirst().text()).orElse(stated);
  }

  private List<Article> articles(
      Page page, Page.Given given, PageContent content, @Nullable String language) {
    DateClue main = dating.main(given.published(), content, given.captured());
    List<Story> teasers =
        content.stories().stream().filter(story -> story.type() == Article.Type.TEASER).toList();
    List<@Nullable DateClue> teaserDates = dating.teasers(teasers, main, given.captured());
    List<Article> articles = new ArrayList<>();
    int teaser = 0;
    for (Story story : content.stories()) {
      int part = articles.size() + 1;
      DateClue date = story.type() == Article.Type.TEASER ? teaserDates.get(teaser++) : main;
      articles.add(article(page, given, content, story, part, date, language));
    }
    return articles;
  }

  private Article article(
      Page page,
      Page.Given given,
      PageContent content,
      Story story,
      int part,
      @Nullable DateClue date,
      @Nullable String language) {
    PageMetadata metadata = content.metadata();
    DayInterval days = date == null ? null : date.days();
    boolean main = story.type() != Article.Type.TEASER;
    return new Article(
        page.id() + "-" + part,
        page.id(),
        page.source(),
        page.name(),
        part,
        story.type(),
        story.title(),
        story.titleOffsets(),
        story.text(),
        story.offsets(),
        days,
        date == null ? List.of() : date.reasons(),
        date == null ? 0 : date.certainty(),
        given.publisher() != null ? given.publisher() : metadata.publisher(),
        !main ? null : given.url() != null ? given.url() : metadata.url(),
        language(story, language),
        null,
        story.type() == Article.Type.MAIN ? metadata.particulars() : Particulars.NOTHING);
  }

  /** A teaser may be in another language than the story it stands beside. */
  private @Nullable String language(Story story, @Nullable String ofPage) {
    if (story.type() != Article.Type.TEASER) {
      return ofPage;
    }
    return ofPage == null
        ? languages.find(story.text()).orElse(null)
        : languages.findBeside(story.text(), ofPage).orElse(ofPage);
  }
}
