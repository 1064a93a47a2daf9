package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.OffsetMap;
import org.summitry.model.Span;
import org.summitry.reading.Label;
import org.summitry.reading.LineReader;
import org.summitry.reading.MappedText;
import org.summitry.reading.PageContent;
import org.summitry.reading.PageMetadata;
import org.summitry.reading.Region;
import org.summitry.reading.Story;
import org.summitry.reading.dating.DateClue;

/**
 * Takes an HTML page apart. Names of elements ("article-body", "related") and the weight of running
 * text in them say where the article is; what is left points to other stories or is interface.
 */
public final class HtmlPage {
  private static final int CAPTION_WORDS = 6;

  /** A date line may stand this many blocks before the headline. */
  private static final int HEAD_BLOCKS = 4;

  private final LineReader reader;
  private final OtherStories otherStories;
  private final RegionHints hints = RegionHints.load();
  private final TailPhrases tailPhrases = TailPhrases.load();

  public HtmlPage(LineReader reader) {
    this.reader = reader;
    this.otherStories = new OtherStories(reader);
  }

  /**
   * @param givenTitle the title known from elsewhere, null when none is
   */
  public PageContent read(String html, @Nullable String givenTitle) {
    ParsedPage parsed = ParsedPage.of(html, hints);
    Outline outline = parsed.outline();
    LinkedData linkedData = LinkedData.of(parsed.elements());
    PageMetadata metadata =
        new HtmlMetadata(parsed.elements(), linkedData, reader.dateLines().dates()).read();
    String title = givenTitle != null ? givenTitle : metadata.title();
    StatedBody stated =
        StatedBody.of(linkedData.find("articleBody").orElse(null), outline.blocks());
    BlockKinds kinds = new BlockKinds(outline.blocks(), reader);
    Label[] labels = MainText.label(Weights.of(outline), kinds, tailPhrases, title, stated);
    ShortText.takeIn(labels, outline, kinds);
    List<Story> stories = new ArrayList<>();
    Story main = main(outline.blocks(), labels, title, ago(outline.blocks(), labels));
    if (!main.text().isBlank()) {
      stories.add(main);
    }
    metadata =
        metadata
            .withDates(visibleDates(outline.blocks(), labels))
            .withAuthors(VisibleAuthors.list(outline, labels));
    captions(outline.blocks(), labels).ifPresent(stories::add);
    stories.addAll(otherStories.list(outline, kinds, labels, main));
    return new PageContent(stories, regions(outline.blocks(), labels, html.length()), metadata);
  }

  private static Story main(
      List<Block> blocks, Label[] labels, @Nullable String title, @Nullable String ago) {
    MappedText head = new MappedText();
    MappedText text = new MappedText();
    for (int at = 0; at < labels.length; at++) {
      Block block = blocks.get(at);
      if (labels[at] == Label.TITLE && head.isEmpty()) {
        head.append(block.text(), block.runs());
      } else if (labels[at] == Label.BODY) {
        if (!text.isEmpty()) {
          text.appendOwn("\n\n");
        }
        text.append(block.text(), block.runs());
      }
    }
    if (head.isEmpty() && title != null) {
      head.appendOwn(title);
    }
    return new Story(
        Article.Type.MAIN, head.text(), head.offsets(), text.text(), text.offsets(), null, ago);
  }

  /** "7 hours ago", shown between the headline and the first paragraph. */
  private @Nullable String ago(List<Block> blocks, Label[] labels) {
    int body = Arrays.asList(labels).indexOf(Label.BODY);
    for (int at = Math.max(0, Arrays.asList(labels).indexOf(Label.TITLE)); at < body; at++) {
      boolean candidate = labels[at] == Label.METADATA || labels[at] == Label.INTERFACE;
      Optional<String> shown =
          candidate ? reader.dateLines().findRelative(blocks.get(at).text()) : Optional.empty();
      if (shown.isPresent()) {
        return shown.get();
      }
    }
    return null;
  }

  /** Dates shown around the headline, then those after the text. */
  private List<DateClue> visibleDates(List<Block> blocks, Label[] labels) {
    int title = Arrays.asList(labels).indexOf(Label.TITLE);
    int body = Arrays.asList(labels).indexOf(Label.BODY);
    List<DateClue> dates = new ArrayList<>();
    for (int at = Math.max(0, title - HEAD_BLOCKS); at < labels.length; at++) {
      boolean head = at < body;
      boolean candidate = labels[at] == Label.METADATA || head && labels[at] == Label.INTERFACE;
      if (candidate) {
        double certainty = head ? 0.85 : 0.5;
        reader
            .dateLines()
            .find(blocks.get(at).text(), 8)
            .map(shown -> DayInterval.of(shown.requireDate()))
            .ifPresent(day -> dates.add(DateClue.of(day, "visible date", certainty)));
      }
    }
    return dates;
  }

  /** Captions that say something, one under another. */
  private static Optional<Story> captions(List<Block> blocks, Label[] labels) {
    MappedText text = new MappedText();
    for (int at = 0; at < labels.length; at++) {
      Block block = blocks.get(at);
      if (labels[at] == Label.CAPTION && block.hasWords(CAPTION_WORDS)) {
        text.appendOwn(text.isEmpty() ? "" : "\n\n");
        text.append(block.text(), block.runs());
      }
    }
    OffsetMap noTitle = new OffsetMap(List.of());
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Story(
                Article.Type.CAPTIONS, "", noTitle, text.text(), text.offsets(), null, false));
  }

  private static List<Region> regions(List<Block> blocks, Label[] labels, int length) {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    for (int number = 0; number < labels.length; number++) {
      Block block = blocks.get(number);
      int start = Math.max(at, block.pageStart());
      int end = Math.max(start, block.pageEnd());
      if (end == start) {
        continue;
      }
      if (start > at) {
        regions.add(new Region(new Span(at, start), Label.MARKUP, 0));
      }
      int part = labels[number] == Label.BODY || labels[number] == Label.TITLE ? 1 : 0;
      regions.add(new Region(new Span(start, end), labels[number], part));
      at = end;
    }
    if (at < length) {
      regions.add(new Region(new Span(at, length), Label.MARKUP, 0));
    }
    return regions;
  }
}
