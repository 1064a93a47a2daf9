package org.summitry.reading.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Page;

/**
 * Makes pages, with the id that their bytes and given metadata have: 128 bits of SHA-256 in hex.
 */
public final class PageIds {
  private PageIds() {}

  /** The page of these bytes, under their id. */
  public static Page page(
      String source, String name, byte[] bytes, String mediaType, Page.Given given) {
    return new Page(idOf(bytes, mediaType, given), source, name, bytes, mediaType, given);
  }

  static String idOf(byte[] bytes, String mediaType, Page.Given given) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      add(digest, mediaType);
      add(digest, given.url());
      add(digest, given.publisher());
      add(digest, given.published() == null ? null : given.published().toString());
      add(digest, given.title());
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static void add(MessageDigest digest, @Nullable String value) {
    digest.update((byte) (value == null ? 0 : 1));
    digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
