package org.summitry.reading.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineReader;

/** What the words of a page's blocks say they are; each block is looked at once, when asked for. */
final class BlockKinds {
  private final List<Block> blocks;
  private final LineReader reader;
  private final @Nullable LineKind[] kinds;
  private final boolean[] known;

  BlockKinds(List<Block> blocks, LineReader reader) {
    this.blocks = blocks;
    this.reader = reader;
    this.kinds = new LineKind[blocks.size()];
    this.known = new boolean[blocks.size()];
  }

  /** Empty when the block may be a story's text. */
  Optional<LineKind> find(int block) {
    if (!known[block]) {
      kinds[block] = reader.find(blocks.get(block).text()).orElse(null);
      known[block] = true;
    }
    return Optional.ofNullable(kinds[block]);
  }

  /** Whether the block's words lead to other stories: "More on this story", "Also read: …". */
  boolean leadsToStories(int block) {
    boolean possible =
        known[block] || reader.phrases().mayLeadToStories(blocks.get(block).text());
    return possible && find(block).filter(kind -> kind == LineKind.STORIES).isPresent();
  }

  boolean isDate(int block) {
    return reader.isDate(blocks.get(block).text());
  }

  /** Where in the block the words after its phrase begin: "Next: storm to bring gales". */
  int afterPhrase(int block) {
    return reader.phrases().afterPhrase(blocks.get(block).text());
  }
}
