package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.OffsetMap;
import org.summitry.model.Span;
import org.summitry.reading.Label;
import org.summitry.reading.LineReader;
import org.summitry.reading.MappedText;
import org.summitry.reading.PageContent;
import org.summitry.reading.PageMetadata;
import org.summitry.reading.Region;
import org.summitry.reading.Story;

/**
 * Takes an HTML page apart. Names of elements ("article-body", "related") and the weight of running
 * text in them say where the article is; what is left points to other stories or is interface.
 */
public final class HtmlPage {
  private final LineReader reader;
  private final RegionHints hints = RegionHints.load();

  public HtmlPage(LineReader reader) {
    this.reader = reader;
  }

  /**
   * @param givenTitle the title known from elsewhere, null when none is
   */
  public PageContent read(String html, @Nullable String givenTitle) {
    Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    PageMetadata metadata =
        new HtmlMetadata(document, LinkedData.of(document), reader.dateLines().dates()).read();
    Outline outline = Outline.of(html, document, hints);
    String title = givenTitle != null ? givenTitle : metadata.title();
    Label[] labels = MainText.label(Weights.of(outline), reader, title);
    List<Story> stories = new ArrayList<>();
    Story main = main(outline.blocks(), labels, title);
    if (!main.text().isBlank()) {
      stories.add(main);
    }
    return new PageContent(stories, regions(outline.blocks(), labels, html.length()), metadata);
  }

  private static Story main(List<Block> blocks, Label[] labels, @Nullable String title) {
    MappedText head = new MappedText();
    MappedText text = new MappedText();
    for (int at = 0; at < labels.length; at++) {
      Block block = blocks.get(at);
      if (labels[at] == Label.TITLE && head.isEmpty()) {
        head.append(block.text(), new OffsetMap(block.runs()));
      } else if (labels[at] == Label.BODY) {
        if (!text.isEmpty()) {
          text.appendOwn("\n\n");
        }
        text.append(block.text(), new OffsetMap(block.runs()));
      }
    }
    if (head.isEmpty() && title != null) {
      head.appendOwn(title);
    }
    return new Story(Article.Type.MAIN, head.text(), head.offsets(), text.text(), text.offsets(), null, false);
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
