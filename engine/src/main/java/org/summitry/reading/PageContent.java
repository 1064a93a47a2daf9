package org.summitry.reading;

import java.util.List;

/**
 * What a page was taken apart into.
 *
 * @param stories main story first; no story at all when the page has no text
 * @param regions of the whole decoded page, in order
 * @param metadata what the page says of its main story
 */
public record PageContent(List<Story> stories, List<Region> regions, PageMetadata metadata) {
  public PageContent {
    stories = List.copyOf(stories);
    regions = List.copyOf(regions);
  }
}
