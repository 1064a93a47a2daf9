package org.summitry.reading.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.formats.DecodedPage.Shape;

/**
 * A page's bytes to its characters, whatever it came as: HTML and plain text of any encoding, a
 * JSON line's body, a PDF's running text, a mail's. Pure; never throws for bad input.
 *
 * <p>Example: the page {@code {"id":"a","html":"<p>Hello</p>"}} gives {@code <p>Hello</p>} as HTML.
 */
public final class PageDecoder {
  /** The characters of the page, with an issue when they could not all be read. */
  public DecodedPage decode(Page page) {
    return switch (mediaType(page)) {
      case "application/json" -> json(page);
      case "application/pdf" -> pdf(page);
      case "message/rfc822" -> mail(page);
      case "text/html", "application/xhtml+xml" ->
          decoded(page, Decoding.ofHtml(page.bytes(), page.given().charset()), Shape.HTML);
      default -> decoded(page, Decoding.ofPlain(page.bytes(), page.given().charset()), Shape.PLAIN);
    };
  }

  /** Without parameters ({@code ;charset=…}). */
  private static String mediaType(Page page) {
    String type = page.mediaType();
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
  }

  private static DecodedPage decoded(Page page, Decoding decoding, Shape shape) {
    return new DecodedPage(
        decoding.text(), shape, page.given(), decoding.findIssue(page.source()).stream().toList());
  }

  private static DecodedPage pdf(Page page) {
    PdfText pdf = PdfText.of(page.bytes());
    return new DecodedPage(
        pdf.text(), Shape.PLAIN, page.given(), pdf.findIssue(page.source()).stream().toList());
  }

  private static DecodedPage mail(Page page) {
    Mail mail = Mail.of(page.bytes());
    Optional<Issue> issue =
        Optional.ofNullable(mail.problem())
            .map(problem -> new Issue(Issue.Code.MALFORMED_RECORD, page.source(), null, problem));
    return new DecodedPage(mail.text(), mail.shape(), page.given(), issue.stream().toList());
  }

  private static DecodedPage json(Page page) {
    Decoding decoding = Decoding.ofPlain(page.bytes(), null);
    Optional<JsonArticle> article = JsonArticle.find(decoding.text());
    if (article.isEmpty()) {
      Issue issue = new Issue(Issue.Code.MALFORMED_JSON, page.source(), null, "not a JSON object");
      return new DecodedPage("", Shape.PLAIN, page.given(), List.of(issue));
    }
    Shape shape = article.get().html() != null ? Shape.HTML : Shape.PLAIN;
    return new DecodedPage(
        article.get().body(),
        shape,
        page.given(),
        decoding.findIssue(page.source()).stream().toList());
  }
}
