package org.summitry.reading.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.LineShape;

/** Finds the block that is a page's headline: the one like the known title, else the first h1. */
final class TitleFinder {
  /**
   * "Headline - Outlet" and "Outlet | Headline"; one blank each side, so that no run is retried.
   */
  private static final Pattern TITLE_PARTS = Pattern.compile("\\s[-|–—:«»·]+\\s");

  private final List<Block> blocks;
  private final @Nullable String title;
  private final String key;

  /**
   * @param title the headline, null when it is not known
   */
  TitleFinder(List<Block> blocks, @Nullable String title) {
    this.blocks = blocks;
    this.title = title;
    this.key = title == null ? "" : key(title);
  }

  /** The headline's block, -1 when there is none. */
  int find() {
    if (title != null) {
      for (String piece : TITLE_PARTS.split(title)) {
        String part = piece.strip();
        int found = LineShape.hasWords(part, 3) ? findLike(part) : -1;
        if (found >= 0) {
          return found;
        }
      }
    }
    return findFirstHeading();
  }

  /** Whether the block says again what the title says. */
  boolean isTitle(Block block) {
    return title != null && isLike(block, title.length(), key);
  }

  private int findFirstHeading() {
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at).heading() == 1 && blocks.get(at).hasWords(3)) {
        return at;
      }
    }
    return -1;
  }

  private int findLike(String part) {
    String partKey = key(part);
    int first = -1;
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (isLike(block, part.length(), partKey) && block.linkDensity() < 0.5) {
        if (block.heading() > 0) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    return first;
  }

  private static boolean isLike(Block block, int length, String other) {
    if (block.text().length() > length * 2 + 10 || !beginsAlike(block.text(), other)) {
      return false;
    }
    String one = key(block.text());
    return !one.isEmpty()
        && (one.equals(other)
            || one.length() > 20
                && (other.startsWith(one)
                    || one.startsWith(other) && one.length() < other.length() + 20));
  }

  /** Whether the first letter or digit is the key's: spares most blocks a key of their own. */
  private static boolean beginsAlike(String text, String key) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && !key.isEmpty()
        && Character.toLowerCase(text.charAt(at)) == key.charAt(0);
  }

  /** Letters and digits in lower case. */
  private static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        key[length++] = Character.toLowerCase(c);
      }
    }
    return new String(key, 0, length);
  }
}
