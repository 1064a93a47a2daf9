package org.summitry.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.summitry.model.Issue.Code;

class PdfTest {
  /** A file with one page for each list of lines; an empty line is a gap. */
  static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(FontName.HELVETICA);
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 11);
          content.setLeading(14);
          content.newLineAtOffset(60, 720);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static final List<List<String>> STATEMENT =
      List.of(
          List.of(
              "Office of the President - Statement 14",
              "",
              "",
              "The President of Kazakhstan received the Prime Minister of Hungary in Astana and discus-",
              "sed trade, energy and transport with him before the two signed a plan for the coming two",
              "years.",
              "",
              "",
              "A second paragraph tells of the Vice-President, who will travel to Budapest in the spring",
              "to continue the talks that began last year in the",
              "",
              "Page 1 of 2"),
          List.of(
              "Office of the President - Statement 14",
              "",
              "same format.",
              "",
              "",
              "The third and last paragraph is short.",
              "",
              "Page 2 of 2"));

  @Test
  void linesBecomeParagraphsAndPageEdgesGo() throws IOException {
    Collected read = Collected.of("statement.pdf", pdf(STATEMENT));
    assertThat(read.issues).isEmpty();
    assertThat(read.pages.getFirst().mediaType()).isEqualTo("application/pdf");
    assertThat(read.texts().getFirst())
        .isEqualTo(
            """
            The President of Kazakhstan received the Prime Minister of Hungary in Astana and discussed trade, energy and transport with him before the two signed a plan for the coming two years.

            A second paragraph tells of the Vice-President, who will travel to Budapest in the spring to continue the talks that began last year in the same format.

            The third and last paragraph is short.\
            """);
  }

  @Test
  void aDamagedFileIsReportedAndNothingIsThrown() throws IOException {
    byte[] bytes = pdf(STATEMENT);
    DecodedPage decoded =
        new PageDecoder().decode(Collected.of("a.pdf", Arrays.copyOf(bytes, 90)).pages.getFirst());
    assertThat(decoded.text()).isEmpty();
    assertThat(decoded.issues()).singleElement().extracting("code").isEqualTo(Code.UNREADABLE_FILE);
  }

  @Test
  void hyphenatedWordsThatStandElsewhereKeepTheirHyphen() {
    String joined =
        Paragraphs.join(
            List.of(
                "The vice-president came to Astana on Tuesday and on Wednesday the same vice-",
                "president left for home, said a spokesperson who was there all of the time."));
    assertThat(joined).contains("the same vice-president left");
  }
}
