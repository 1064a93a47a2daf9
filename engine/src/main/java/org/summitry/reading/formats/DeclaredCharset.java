package org.summitry.reading.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a page names in its first bytes, and what a name stands for on the web: {@code
 * iso-8859-1} and {@code us-ascii} mean windows-1252, {@code gb2312} means GB18030.
 */
final class DeclaredCharset {
  private static final int SEARCHED = 4096;
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{2,40})");

  private DeclaredCharset() {}

  /** The name in {@code <meta charset>}, {@code <meta http-equiv>} or {@code <?xml encoding?>}. */
  static Optional<String> find(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(SEARCHED, bytes.length), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {META, XML}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        // A page whose declaration can be read byte by byte is not UTF-16, whatever it says.
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(name.startsWith("utf-16") ? "utf-8" : name);
      }
    }
    return Optional.empty();
  }

  /** The charset that the name stands for on the web, or empty when this machine has none. */
  static Optional<Charset> resolve(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
    try {
      return Optional.of(
          switch (plain) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
                Charset.forName("windows-1252");
            case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> Charset.forName("GB18030");
            case "utf-8", "utf8", "unicode-1-1-utf-8" -> StandardCharsets.UTF_8;
            case "windows-1252", "windows-1251", "iso-8859-15", "big5", "koi8-r" ->
                Charset.forName(plain);
            case "shift_jis", "shift-jis", "x-sjis", "sjis" -> Charset.forName("windows-31j");
            case "euc-kr", "ks_c_5601-1987" -> Charset.forName("x-windows-949");
            case "iso-8859-9", "latin5" -> Charset.forName("windows-1254");
            default -> charset(plain);
          });
    } catch (UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** A charset's name or one of its other names; the machine takes long to say that it has none. */
  private static Charset charset(String name) {
    Charset known = Known.BY_NAME.get(name);
    if (known == null) {
      throw new UnsupportedCharsetException(name);
    }
    return known;
  }

  /** All charsets of this machine, listed when the first unusual name comes. */
  private static final class Known {
    private static final Map<String, Charset> BY_NAME = list();

    private static Map<String, Charset> list() {
      Map<String, Charset> byName = new HashMap<>();
      for (Charset charset : Charset.availableCharsets().values()) {
        charset.aliases().forEach(alias -> byName.putIfAbsent(lower(alias), charset));
      }
      Charset.availableCharsets().values().forEach(each -> byName.put(lower(each.name()), each));
      return Map.copyOf(byName);
    }

    private static String lower(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
