package org.summitry.reading.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.summitry.reading.formats.Decoding.Origin;

/**
 * Finds what a page's bytes are encoded in. Order: byte order mark, UTF-8 that proves itself, the
 * declaration (HTTP before the page's own) when the bytes bear it out, a detector, windows-1252.
 */
final class Decoder {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** A declared multi-byte encoding, or damaged UTF-8, may have this share of broken characters. */
  private static final double BROKEN_ACCEPTED = 0.01;

  /** Text with more control characters than this is no text. */
  private static final double CONTROLS_ACCEPTED = 0.02;

  /** Above this share of non-ASCII bytes a text declared as Western European is looked at again. */
  private static final double WESTERN_ACCENTS = 0.2;

  private static final long EIGHT_SPACES = 0x2020202020202020L;
  private static final long EIGHT_SIGNS = 0x8080808080808080L;
  private static final int SNIFFED_BYTES = 64 * 1024;

  private final byte[] bytes;
  private final @Nullable String outer;
  private final @Nullable String inner;

  Decoder(byte[] bytes, @Nullable String outer, @Nullable String inner) {
    this.bytes = bytes;
    this.outer = outer;
    this.inner = inner;
  }

  Decoding decode() {
    Optional<Decoding> marked = findMarked();
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> utf8 = findUtf8();
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    if (utf8.isPresent() && !ascii) {
      return checked(utf8.get(), StandardCharsets.UTF_8, utf8Origin());
    }
    Optional<Charset> wide = findUnmarkedUtf16();
    if (wide.isPresent()) {
      return checked(lenient(wide.get(), 0), wide.get(), Origin.SNIFFED);
    }
    for (String name : new String[] {outer, inner}) {
      if (ascii && name != null && isUtf8(name)) {
        return checked(utf8.get(), StandardCharsets.UTF_8, Origin.DECLARED);
      }
      Optional<Decoding> declared = name == null ? Optional.empty() : findDeclared(name);
      if (declared.isPresent()) {
        return declared.get();
      }
    }
    return ascii ? checked(utf8.get(), StandardCharsets.UTF_8, utf8Origin()) : sniffed();
  }

  private Origin utf8Origin() {
    String name = outer != null ? outer : inner;
    if (name == null) {
      return Origin.SNIFFED;
    }
    return isUtf8(name) ? Origin.DECLARED : Origin.CORRECTED;
  }

  private static boolean isUtf8(String name) {
    return DeclaredCharset.resolve(name).filter(StandardCharsets.UTF_8::equals).isPresent();
  }

  private Optional<Decoding> findMarked() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(Charset.forName("UTF-32LE"), 4));
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(Charset.forName("UTF-32BE"), 4));
    }
    if (startsWith(0xFF, 0xFE)) {
      return Optional.of(marked(StandardCharsets.UTF_16LE, 2));
    }
    return startsWith(0xFE, 0xFF)
        ? Optional.of(marked(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private Decoding marked(Charset charset, int length) {
    String text = lenient(charset, length);
    // A mark before bytes of another encoding: pages put together from parts have it.
    return charset.equals(StandardCharsets.UTF_8) && brokenShare(text) > BROKEN_ACCEPTED
        ? checked(lenient(FALLBACK, length), FALLBACK, Origin.CORRECTED)
        : checked(text, charset, Origin.BYTE_ORDER_MARK);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: most text has a zero in every second byte. */
  private Optional<Charset> findUnmarkedUtf16() {
    int length = Math.min(bytes.length, 2048) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 8) {
      return Optional.empty();
    }
    if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private Optional<Decoding> findDeclared(String name) {
    Optional<Charset> found = DeclaredCharset.resolve(name);
    if (found.isEmpty() || name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")) {
      return Optional.empty();
    }
    Charset charset = found.get();
    String text = lenient(charset, 0);
    if (brokenShare(text) > BROKEN_ACCEPTED || isOfAnother(text)) {
      return Optional.empty();
    }
    if (charset.equals(FALLBACK) && highByteShare() > WESTERN_ACCENTS) {
      return findDetected()
          .filter(other -> !other.equals(charset))
          .map(other -> checked(lenient(other, 0), other, Origin.CORRECTED))
          .or(() -> Optional.of(checked(text, charset, Origin.DECLARED)));
    }
    return Optional.of(checked(text, charset, Origin.DECLARED));
  }

  private Decoding sniffed() {
    boolean declared = outer != null || inner != null;
    Optional<Charset> detected = findDetected();
    if (detected.isPresent()) {
      String text = lenient(detected.get(), 0);
      if (brokenShare(text) <= BROKEN_ACCEPTED) {
        return checked(text, detected.get(), declared ? Origin.CORRECTED : Origin.SNIFFED);
      }
    }
    return checked(lenient(FALLBACK, 0), FALLBACK, Origin.FALLBACK);
  }

  private Optional<Charset> findDetected() {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(DeclaredCharset::resolve);
  }

  private double highByteShare() {
    int high = 0;
    for (byte each : bytes) {
      high += each < 0 ? 1 : 0;
    }
    return bytes.length == 0 ? 0 : (double) high / bytes.length;
  }

  /** The text when all bytes are good UTF-8. */
  private Optional<String> findUtf8() {
    // Decoding with replacements is many times faster, and most pages need none.
    String text = lenient(StandardCharsets.UTF_8, 0);
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : findStrictUtf8();
  }

  private Optional<String> findStrictUtf8() {
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  private String lenient(Charset charset, int from) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static double brokenShare(String text) {
    int broken = broken(text);
    return text.isEmpty() ? 0 : (double) broken / text.length();
  }

  /** Whether no byte beyond ASCII means anything: few accents, all of them wrong. */
  private static boolean isOfAnother(String text) {
    int broken = broken(text);
    return broken > 0 && text.chars().filter(c -> c > 127).count() == broken;
  }

  /** How many characters stand for bytes that mean nothing. */
  private static int broken(String text) {
    int broken = 0;
    for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      broken++;
    }
    return broken;
  }

  private Decoding checked(String text, Charset charset, Origin origin) {
    double broken = brokenShare(text);
    double controls = controlShare(text, charset);
    String problem = null;
    if (controls > CONTROLS_ACCEPTED) {
      problem = "the bytes are not text: give the file its right ending, or leave it out";
      return new Decoding("", charset, origin, problem);
    }
    if (broken > 0) {
      problem =
          broken(text)
              + " characters mean nothing in "
              + charset.name()
              + ": save the page in UTF-8, or declare its encoding";
    }
    return new Decoding(text, charset, origin, problem);
  }

  /** Share of control characters; in most encodings each is one byte of the same value. */
  private double controlShare(String text, Charset charset) {
    int controls = 0;
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      for (int at = 0; at < text.length(); at++) {
        controls += isControl(text.charAt(at)) ? 1 : 0;
      }
    } else {
      controls = controlBytes();
    }
    return text.isEmpty() ? 0 : (double) controls / text.length();
  }

  /** Looked for in eight bytes at a time: most hold not even a line break. */
  private int controlBytes() {
    ByteBuffer eights = ByteBuffer.wrap(bytes);
    int controls = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = Math.min(bytes.length, at + Long.BYTES);
      if (end - at == Long.BYTES && !hasLow(eights.getLong(at))) {
        at = end;
      }
      for (; at < end; at++) {
        controls += (bytes[at] & ~0x1F) == 0 && isControl((char) bytes[at]) ? 1 : 0;
      }
    }
    return controls;
  }

  /** Whether one of the eight bytes is below that of a space. */
  private static boolean hasLow(long eight) {
    return (eight - EIGHT_SPACES & ~eight & EIGHT_SIGNS) != 0;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t';
  }
}
