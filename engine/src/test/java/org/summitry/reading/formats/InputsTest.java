package org.summitry.reading.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;

class InputsTest {
  static byte[] gzip(byte[] content) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
        packed.write(content);
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void aTextFileIsOnePageNamedAfterIt() {
    Collected read = Collected.of("visit.txt", "Xi arrived.");
    assertThat(read.pages).singleElement().extracting(Page::name).isEqualTo("visit");
    assertThat(read.texts()).containsExactly("Xi arrived.");
  }

  @Test
  void packedFilesLoseBothEndings() {
    Collected read = Collected.of("visit.html.gz", gzip("<p>Xi arrived.".getBytes(UTF_8)));
    assertThat(read.pages).singleElement().extracting(Page::name).isEqualTo("visit");
    assertThat(read.pages.getFirst().mediaType()).isEqualTo("text/html");
  }

  @Test
  void theIdDependsOnBytesAndMetadataOnly() {
    Page one = Collected.of("a.txt", "same").pages.getFirst();
    Page two = Collected.of("b.txt", "same").pages.getFirst();
    Page other = Collected.of("a.txt", "other").pages.getFirst();
    assertThat(one.id()).isEqualTo(two.id()).isNotEqualTo(other.id()).hasSize(32);
  }

  @Test
  void eachJsonLineIsAPageWithItsMetadata() {
    Collected read =
        Collected.of(
            "news.jsonl",
            """
            {"id":"one","url":"http://a/1","publisher":"A","published":"2024-07","title":"T","text":"Body","x":[1]}

            {"html":"<p>Second"}
            """);
    assertThat(read.issues).isEmpty();
    assertThat(read.pages).extracting(Page::name).containsExactly("one", "news-3");
    assertThat(read.pages.getFirst().given())
        .isEqualTo(
            new Page.Given("http://a/1", "A", DayInterval.parse("2024-07"), "T", null, null));
    assertThat(read.texts()).containsExactly("Body", "<p>Second");
  }

  @Test
  void aMalformedLineIsReportedWithFileAndLineAndSkipped() {
    Collected read = Collected.of("news.jsonl", "{\"text\":\"a\"}\n{broken\n[1]\n{\"text\":\"b\"}");
    assertThat(read.texts()).containsExactly("a", "b");
    assertThat(read.codes()).containsExactly(Code.MALFORMED_JSON, Code.MALFORMED_JSON);
    assertThat(read.issues.getFirst().describe()).startsWith("news.jsonl: line 2: not JSON");
  }

  @Test
  void aMalformedDateIsReportedAndThePageKept() {
    Collected read = Collected.of("news.jsonl", "{\"text\":\"a\",\"published\":\"last week\"}");
    assertThat(read.codes()).containsExactly(Code.MALFORMED_DATE);
    assertThat(read.pages.getFirst().given().published()).isNull();
  }

  @Test
  void defaultsFillWhatALineDoesNotSay() {
    Collected read = new Collected();
    Page.Given given =
        new Page.Given(null, "Outlet", DayInterval.parse("2024-07-02"), null, null, null);
    new Inputs(InputOptions.withDefaults(given))
        .read(
            new java.io.ByteArrayInputStream(
                "{\"text\":\"a\",\"publisher\":\"Other\"}".getBytes(UTF_8)),
            "a.jsonl",
            read);
    assertThat(read.pages.getFirst().given().publisher()).isEqualTo("Other");
    assertThat(read.pages.getFirst().given().published())
        .isEqualTo(DayInterval.parse("2024-07-02"));
  }

  @Test
  void foldersAreWalkedInOrderAndHiddenFilesLeftOut(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    Files.writeString(folder.resolve("b/two.txt"), "two");
    Files.writeString(folder.resolve("b/.git/x.txt"), "hidden");
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve("c.tsv"), "x\ty");
    Collected read = new Collected();
    new Inputs(InputOptions.USUAL).read(folder.toString(), read);
    assertThat(read.texts()).containsExactly("one", "two");
    assertThat(read.codes()).containsExactly(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void anUnknownFileIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> new Inputs(InputOptions.USUAL).read("no/such.txt", new Collected()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no/such.txt: no such file");
  }

  @Test
  void standardInputIsSniffed() {
    assertThat(Collected.of("standard input", "{\"id\":\"x\",\"text\":\"a\"}").pages)
        .extracting(Page::name)
        .containsExactly("x");
    assertThat(Collected.of("standard input", "<html><p>a").pages.getFirst().mediaType())
        .isEqualTo("text/html");
    assertThat(Collected.of("standard input", "Plain words.").pages.getFirst().mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void aDamagedGzipFileIsReported() {
    byte[] packed = gzip("words ".repeat(5000).getBytes(UTF_8));
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    Collected read = Collected.of("a.txt.gz", cut);
    assertThat(read.pages).isEmpty();
    assertThat(read.codes()).containsExactly(Code.UNREADABLE_FILE);
  }

  @Test
  void aGzipBombIsReportedAndLeftOut() {
    Collected read = Collected.of("bomb.txt.gz", gzip(new byte[80 << 20]));
    assertThat(read.pages).isEmpty();
    assertThat(read.codes()).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void aJsonFileMayHoldOneObjectOverManyLinesOrAnArray() {
    assertThat(Collected.of("a.json", "{\n  \"id\": \"x\",\n  \"text\": \"one\"\n}\n").texts())
        .containsExactly("one");
    assertThat(Collected.of("a.json", "[{\"text\":\"one\"},\n{\"text\":\"two\"}]").texts())
        .containsExactly("one", "two");
    assertThat(Collected.of("a.json", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n").texts())
        .containsExactly("one", "two");
  }
}
