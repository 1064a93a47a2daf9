package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.model.OffsetMap;
import org.summitry.reading.Label;
import org.summitry.reading.LineReader;
import org.summitry.reading.MappedText;
import org.summitry.reading.OffsetMaps;
import org.summitry.reading.Story;
import org.summitry.reading.plain.TeaserList;

/**
 * The stories that a page only points to: blocks labelled as teasers, those of one list item taken
 * together.
 */
final class OtherStories {
  private static final int ITEM_BLOCKS = 5;

  private final TeaserList teasers;

  OtherStories(LineReader reader) {
    this.teasers = new TeaserList(reader);
  }

  List<Story> list(Outline outline, BlockKinds kinds, Label[] labels, Story main) {
    MappedText text = new MappedText();
    int before = -1;
    for (int at = 0; at < labels.length; at++) {
      Block block = outline.blocks().get(at);
      if (labels[at] != Label.TEASER) {
        continue;
      }
      int skipped = lead(kinds, at);
      if (skipped == 0 || skipped < block.text().length() - 1) {
        text.appendOwn(before < 0 ? "" : isSameItem(outline, before, at) ? "\n" : "\n\n");
        append(text, block, skipped);
        before = at;
      }
    }
    OffsetMap offsets = text.offsets();
    List<Story> stories = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Story story : teasers.list(text.text(), main)) {
      if (seen.add((story.title() + story.text()).toLowerCase(Locale.ROOT))) {
        stories.add(onPage(story, offsets));
      }
    }
    return stories;
  }

  /** Length of "Also read: " before the story's own words; "More on this story" has none. */
  private static int lead(BlockKinds kinds, int block) {
    return kinds.leadsToStories(block) ? kinds.afterPhrase(block) : 0;
  }

  private static void append(MappedText text, Block block, int skipped) {
    if (skipped == 0) {
      text.append(block.text(), block.runs());
      return;
    }
    MappedText whole = new MappedText();
    whole.append(block.text(), block.runs());
    OffsetMap rest = OffsetMap.identity(skipped, block.text().length() - skipped);
    text.append(block.text().substring(skipped), OffsetMaps.compose(rest, whole.offsets()));
  }

  /** Whether the two blocks stand in one small element: an item of a list. */
  static boolean isSameItem(Outline outline, int one, int other) {
    int first = outline.blocks().get(one).owner();
    int second = outline.blocks().get(other).owner();
    int around = first;
    while (around >= 0 && !outline.isInside(second, around)) {
      around = outline.parent(around);
    }
    if (around < 0) {
      return false;
    }
    return outline.blockCount(around) <= ITEM_BLOCKS;
  }

  private static Story onPage(Story story, OffsetMap offsets) {
    return new Story(
        story.type(),
        story.title(),
        OffsetMaps.compose(story.titleOffsets(), offsets),
        story.text(),
        OffsetMaps.compose(story.offsets(), offsets),
        story.shown(),
        story.ago());
  }
}
