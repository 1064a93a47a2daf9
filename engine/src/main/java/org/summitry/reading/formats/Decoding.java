package org.summitry.reading.formats;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue;

/**
 * A page's bytes as characters, with where the encoding came from. Declarations are believed only
 * as far as the bytes bear them out: UTF-8 that was declared as {@code iso-8859-1} is read as
 * UTF-8.
 *
 * <p>Example: the bytes {@code 43 61 66 C3 A9} declared as {@code latin1} give {@code "Café"} with
 * {@link Origin#CORRECTED}.
 *
 * @param text every byte but a leading byte order mark; U+FFFD where bytes mean nothing; empty when
 *     the bytes are no text at all
 * @param charset what the bytes were read as
 * @param origin how the charset was found
 * @param problem what is wrong with the encoding, one sentence; null when nothing is
 */
public record Decoding(String text, Charset charset, Origin origin, @Nullable String problem) {
  /** What a charset rests on. */
  public enum Origin {
    /** The page starts with a byte order mark. */
    BYTE_ORDER_MARK,
    /** HTTP, a MIME header or the page itself says so, and the bytes agree. */
    DECLARED,
    /** Nothing is declared; the bytes are valid UTF-8, or a detector recognised them. */
    SNIFFED,
    /** Something else is declared than what the bytes are. */
    CORRECTED,
    /** Nothing fits: windows-1252, as browsers do. */
    FALLBACK
  }

  /** Decodes text without markup; {@code declared} is what came with it from outside. */
  public static Decoding ofPlain(byte[] bytes, @Nullable String declared) {
    return new Decoder(bytes, declared, null).decode();
  }

  /**
   * Decodes HTML or XML: {@code declared} (HTTP) goes before the page's own {@code meta} or {@code
   * <?xml?>} declaration.
   */
  public static Decoding ofHtml(byte[] bytes, @Nullable String declared) {
    return new Decoder(bytes, declared, DeclaredCharset.find(bytes).orElse(null)).decode();
  }

  /** The problem as an issue of the page read from {@code source}. */
  public Optional<Issue> findIssue(String source) {
    return problem == null
        ? Optional.empty()
        : Optional.of(new Issue(Issue.Code.UNREADABLE_ENCODING, source, null, problem));
  }
}
