package org.summitry.reading.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is, by its first bytes where these are plain, else by its ending. */
enum Format {
  PLAIN,
  HTML,
  JSON_LINES,
  WARC,
  PDF,
  MAIL,
  XML,
  ZIP,
  TAR,
  GZIP;

  /** How many bytes at the start are looked at. */
  static final int HEAD = 1024;

  private static final Pattern MAIL_HEADERS =
      Pattern.compile(
          "(?s)\\A(?:From \\S+ [^\\n]*\\n)?(?:[A-Za-z][A-Za-z0-9-]{0,40}: ?[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");

  /** The format, or empty when neither bytes nor ending tell. */
  static Optional<Format> find(Source source, byte[] head) {
    Optional<Format> magic = findByMagic(head);
    if (magic.isPresent()) {
      return magic;
    }
    return switch (source.ending()) {
      case "txt", "text", "md" -> Optional.of(PLAIN);
      case "html", "htm", "xhtml", "shtml", "asp", "aspx", "php" -> Optional.of(HTML);
      case "jsonl", "ndjson", "json" -> Optional.of(JSON_LINES);
      case "eml" -> Optional.of(MAIL);
      case "warc" -> Optional.of(WARC);
      case "pdf" -> Optional.of(PDF);
      case "xml", "rss", "atom" -> Optional.of(looksLikeHtml(text(head)) ? HTML : XML);
      default ->
          source.sniffing() == Source.Sniffing.ASKED_FOR
              ? Optional.of(ofText(head))
              : Optional.empty();
    };
  }

  private static Optional<Format> findByMagic(byte[] head) {
    if (startsWith(head, "\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    if (startsWith(head, "PK\u0003\u0004")) {
      return Optional.of(ZIP);
    }
    if (startsWith(head, "%PDF-")) {
      return Optional.of(PDF);
    }
    if (startsWith(head, "WARC/")) {
      return Optional.of(WARC);
    }
    boolean tar =
        head.length > 262 && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    return tar ? Optional.of(TAR) : Optional.empty();
  }

  /** For standard input and files without an ending. */
  private static Format ofText(byte[] head) {
    String text = text(head);
    if (text.startsWith("{")) {
      return JSON_LINES;
    }
    if (text.startsWith("<")) {
      boolean feed = text.contains("<rss") || text.contains("<feed") || text.contains("<urlset");
      return !looksLikeHtml(text) && (feed || text.contains("<sitemapindex")) ? XML : HTML;
    }
    boolean mail =
        MAIL_HEADERS.matcher(text).matches()
            && Pattern.compile("(?im)^(?:from|date|subject|received|mime-version): ")
                .matcher(text)
                .find();
    return mail ? MAIL : PLAIN;
  }

  private static boolean looksLikeHtml(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("<html") || lower.contains("<!doctype html");
  }

  private static String text(byte[] head) {
    return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
  }

  private static boolean startsWith(byte[] head, String magic) {
    return new String(head, 0, Math.min(head.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }
}
