package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final int SHORTEST_LINK = 15;
  private static final int LONGEST_DATE = 40;

  /** Characters by which most stories differ. */
  private static final int START = 32;

  private final LineReader reader;
  private final TeaserList teasers;

  OtherStories(LineReader reader) {
    this.reader = reader;
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
    Map<String, List<String>> seen = new HashMap<>();
    for (Story story : teasers.list(text.text(), main)) {
      if (isNew(story.title() + story.text(), seen)) {
        stories.add(onPage(story, offsets));
      }
    }
    return stories;
  }

  /**
   * Whether the words have not been seen, whatever their case; remembers them. Only what begins
   * alike is compared as a whole.
   *
   * @param seen by the words' beginning
   */
  private static boolean isNew(String words, Map<String, List<String>> seen) {
    String start = words.substring(0, Math.min(words.length(), START)).toLowerCase(Locale.ROOT);
    List<String> alike = seen.computeIfAbsent(start, each -> new ArrayList<>(1));
    String small = alike.isEmpty() ? "" : words.toLowerCase(Locale.ROOT);
    if (alike.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(small))) {
      return false;
    }
    alike.add(words);
    return true;
  }

  /** Length of "Also read: " before the story's own words; "More on this story" has none. */
  private static int lead(BlockKinds kinds, int block) {
    return kinds.leadsToStories(block) ? kinds.afterPhrase(block) : 0;
  }

  private void append(MappedText text, Block block, int skipped) {
    int cut = skipped == 0 ? dateEdge(block) : -1;
    if (cut >= 0) {
      append(text, block, 0, cut);
      text.appendOwn("\n");
      append(text, block, cut + 1, block.text().length());
    } else if (skipped > 0) {
      append(text, block, skipped, block.text().length());
    } else {
      text.append(block.text(), block.runs());
    }
  }

  private static void append(MappedText text, Block block, int from, int to) {
    MappedText whole = new MappedText();
    whole.append(block.text(), block.runs());
    OffsetMap part = OffsetMap.identity(from, to - from);
    text.append(block.text().substring(from, to), OffsetMaps.compose(part, whole.offsets()));
  }

  /** The space between a link and the date beside it in one line, -1 when there is none. */
  private int dateEdge(Block block) {
    int length = block.text().length();
    int links = block.linkCharacters();
    if (links < SHORTEST_LINK || links >= length || length - links > LONGEST_DATE) {
      return -1;
    }
    if (isEdge(block.text(), links) && isDate(block.text().substring(links).strip())) {
      return block.text().indexOf(' ', links - 1);
    }
    int before = length - links;
    return isEdge(block.text(), before) && isDate(block.text().substring(0, before).strip())
        ? block.text().lastIndexOf(' ', before)
        : -1;
  }

  /** Whether a space stands at the offset or right before it. */
  private static boolean isEdge(String text, int at) {
    return text.charAt(at) == ' ' || text.charAt(at - 1) == ' ';
  }

  private boolean isDate(String line) {
    return reader.dateLines().isRelative(line) || reader.dateLines().find(line, 1).isPresent();
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
