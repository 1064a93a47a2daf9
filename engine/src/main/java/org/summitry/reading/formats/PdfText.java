package org.summitry.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue;

/**
 * The running text of a PDF file (a statement, a communiqué): lines joined to paragraphs, words
 * broken at line ends mended, headers, footers and page numbers left out.
 *
 * @param text empty when the file holds pictures only, or cannot be read
 * @param problem what went wrong, one sentence; null when nothing did
 */
record PdfText(String text, Issue.@Nullable Code code, @Nullable String problem) {
  /** Longer documents are cut here: communiqués have some dozens. */
  private static final int PAGES = 200;

  private static final int MEMORY = 64 << 20;
  private static final int DISK = 256 << 20;

  static PdfText of(byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
      return new PdfText(Paragraphs.join(PageEdges.without(listPages(document))), null, null);
    } catch (InvalidPasswordException locked) {
      return new PdfText(
          "", Issue.Code.UNSUPPORTED_FORMAT, "a PDF with a password: save it without");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The library meets damaged files with any of these.
      return new PdfText("", Issue.Code.UNREADABLE_FILE, "damaged PDF: " + damaged.getMessage());
    }
  }

  /** The lines of each page, with empty ones where the layout parts paragraphs. */
  private static List<List<String>> listPages(PDDocument document) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (int number = 1; number <= Math.min(PAGES, document.getNumberOfPages()); number++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      pages.add(stripper.getText(document).lines().map(String::strip).toList());
    }
    return pages;
  }

  Optional<Issue> findIssue(String source) {
    return code == null || problem == null
        ? Optional.empty()
        : Optional.of(new Issue(code, source, null, problem));
  }
}
