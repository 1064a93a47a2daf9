package org.summitry.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One captured source, its bytes kept as they came.
 *
 * @param id a hash of the bytes and the given metadata: the same page has the same id
 * @param source the file (with line or record) or address it was read from
 * @param name the short name that reports carry in {@code article}: the given id, or the file's
 *     name without its ending
 * @param bytes what was captured: the file, the record's payload, or the JSON line
 * @param mediaType as declared or guessed from the name
 * @param given what came with the page from outside; wins over what the page says of itself
 */
public record Page(
    String id, String source, String name, byte[] bytes, String mediaType, Given given) {

  /** Metadata that came with a page: from a JSON line, the command line, or HTTP headers. */
  public record Given(
      @Nullable String url,
      @Nullable String publisher,
      @Nullable DayInterval published,
      @Nullable String title,
      @Nullable DayInterval captured,
      @Nullable String charset) {
    public static final Given NOTHING = new Given(null, null, null, null, null, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page page
        && id.equals(page.id)
        && source.equals(page.source)
        && Arrays.equals(bytes, page.bytes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Page[" + id + ", " + source + ", " + bytes.length + " bytes]";
  }
}
