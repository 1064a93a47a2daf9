package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.OffsetMap;
import org.summitry.model.Span;
import org.summitry.reading.OffsetMaps;
import org.summitry.reading.PageContent;
import org.summitry.reading.Region;
import org.summitry.reading.Story;
import org.summitry.reading.plain.PlainPage;

/** Takes an HTML page apart: its visible text is read as a plain page would be. */
public final class HtmlPage {
  private final PlainPage plain;

  public HtmlPage(PlainPage plain) {
    this.plain = plain;
  }

  public PageContent read(String html, @Nullable String givenTitle) {
    VisibleText visible = VisibleText.of(html);
    PageContent content = plain.read(visible.text(), givenTitle);
    List<Story> stories = new ArrayList<>();
    for (Story story : content.stories()) {
      stories.add(
          new Story(
              story.type(),
              story.title(),
              OffsetMaps.compose(story.titleOffsets(), visible.offsets()),
              story.text(),
              OffsetMaps.compose(story.offsets(), visible.offsets()),
              story.shown(),
              story.relative()));
    }
    List<Region> regions = regions(content.regions(), visible.offsets(), html.length());
    return new PageContent(stories, regions, content.metadata());
  }

  private static List<Region> regions(List<Region> seen, OffsetMap offsets, int length) {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    for (Region region : seen) {
      for (Span span : offsets.toPage(region.span())) {
        if (span.start() > at) {
          regions.add(new Region(new Span(at, span.start()), org.summitry.reading.Label.MARKUP, 0));
        }
        if (span.end() > at) {
          regions.add(
              new Region(
                  new Span(Math.max(at, span.start()), span.end()), region.label(), region.part()));
          at = span.end();
        }
      }
    }
    if (at < length) {
      regions.add(new Region(new Span(at, length), org.summitry.reading.Label.MARKUP, 0));
    }
    return regions;
  }
}
