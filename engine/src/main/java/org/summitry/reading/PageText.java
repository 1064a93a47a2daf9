package org.summitry.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.summitry.model.Page;

/** The characters that a page's bytes stand for. */
final class PageText {
  private PageText() {}

  static String decode(Page page, boolean html) {
    Charset charset = StandardCharsets.UTF_8;
    String declared = page.given().charset();
    if (declared != null) {
      try {
        charset = Charset.forName(declared);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        charset = StandardCharsets.UTF_8;
      }
    }
    return new String(page.bytes(), charset);
  }
}
