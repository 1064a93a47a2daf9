package org.summitry.reading.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;

class WarcTest {
  private static String record(String type, String headers, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-07-02T10:00:00Z\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(
            type,
            UUID.nameUUIDFromBytes(block.getBytes(UTF_8)),
            headers,
            contentType,
            block.getBytes(UTF_8).length,
            block);
  }

  private static String response(String url, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.getBytes(UTF_8).length, body);
    return record(
        "response", "WARC-Target-URI: " + url + "\r\n", "application/http;msgtype=response", http);
  }

  private static final String INFO = record("warcinfo", "", "application/warc-fields", "a: b\r\n");
  private static final String ONE = response("http://a.example/1", "<p>one " + words());
  private static final String TWO = response("http://a.example/2", "<p>two " + words());
  private static final String THREE = response("http://a.example/3", "<p>three " + words());

  private static String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      words.append(Integer.toHexString(i * 7919)).append(' ');
    }
    return words.toString();
  }

  private static byte[] packed(String... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String record : records) {
      out.writeBytes(InputsTest.gzip(record.getBytes(UTF_8)));
    }
    return out.toByteArray();
  }

  private static List<String> names(Collected read) {
    return read.pages.stream().map(Page::name).toList();
  }

  @Test
  void responsesResourcesAndConversionsArePagesAndTheRestIsNot() {
    String target = "WARC-Target-URI: http://a.example/%s\r\n";
    Collected read =
        Collected.of(
            "crawl.warc",
            INFO
                + record(
                    "request", target.formatted("1"), "application/http", "GET / HTTP/1.1\r\n\r\n")
                + ONE
                + record(
                    "revisit", target.formatted("r"), "application/http", "HTTP/1.1 200 OK\r\n\r\n")
                + record("resource", target.formatted("x"), "text/html", "<p>resource")
                + record("conversion", target.formatted("t"), "text/plain", "conversion")
                + record("resource", target.formatted("i"), "image/png", "PNG"));
    assertThat(read.issues).isEmpty();
    assertThat(names(read))
        .containsExactly("http://a.example/1", "http://a.example/x", "http://a.example/t");
    assertThat(read.texts().getFirst()).startsWith("<p>one");
    Page.Given given = read.pages.getFirst().given();
    assertThat(given.url()).isEqualTo("http://a.example/1");
    assertThat(given.captured()).isEqualTo(DayInterval.parse("2024-07-02"));
    assertThat(given.charset()).isEqualTo("utf-8");
  }

  @Test
  void packedRecordsAreReadOneByOne() {
    Collected read = Collected.of("crawl.warc.gz", packed(INFO, ONE, TWO));
    assertThat(read.issues).isEmpty();
    assertThat(names(read)).containsExactly("http://a.example/1", "http://a.example/2");
  }

  @Test
  void aDamagedMemberIsReportedWithItsOffsetAndTheNextOnesAreRead() {
    byte[] file = packed(INFO, ONE, TWO, THREE);
    int start = packed(INFO, ONE).length;
    for (int i = start + 60; i < start + 160; i++) {
      file[i] = (byte) (i * 31);
    }
    Collected read = Collected.of("crawl.warc.gz", file);
    assertThat(names(read)).containsExactly("http://a.example/1", "http://a.example/3");
    assertThat(read.issues).extracting(Issue::code).containsExactly(Code.MALFORMED_RECORD);
    assertThat(read.issues.getFirst().describe()).startsWith("crawl.warc.gz: byte " + start + ":");
  }

  @Test
  void aDestroyedMemberHeaderIsReportedToo() {
    byte[] file = packed(INFO, ONE, TWO, THREE);
    int start = packed(INFO, ONE).length;
    Arrays.fill(file, start, start + 40, (byte) 'x');
    Collected read = Collected.of("crawl.warc.gz", file);
    assertThat(names(read)).contains("http://a.example/3").doesNotContain("http://a.example/2");
    assertThat(read.codes()).containsOnly(Code.MALFORMED_RECORD).isNotEmpty();
  }

  @Test
  void aFileCutOffGivesItsWholeRecords() {
    byte[] file = packed(INFO, ONE, TWO);
    Collected read = Collected.of("crawl.warc.gz", Arrays.copyOf(file, file.length - 200));
    assertThat(names(read)).containsExactly("http://a.example/1");
    assertThat(read.codes()).containsExactly(Code.MALFORMED_RECORD);
    assertThat(read.issues.getFirst().place()).isEqualTo("byte " + packed(INFO, ONE).length);
  }

  @Test
  void aRecordThatLiesAboutItsLengthDoesNotSwallowTheNext() {
    String lying = TWO.replaceFirst("Content-Length: \\d+", "Content-Length: 9999");
    Collected read = Collected.of("crawl.warc", INFO + ONE + lying + THREE);
    assertThat(names(read)).contains("http://a.example/1", "http://a.example/3");
    assertThat(names(read)).doesNotContain("http://a.example/2");
    assertThat(read.codes()).contains(Code.MALFORMED_RECORD);
  }

  @Test
  void aRecordThatTheCrawlerCutIsReportedAndSkipped() {
    String cut = TWO.replaceFirst("WARC-Type", "WARC-Truncated: length\r\nWARC-Type");
    Collected read = Collected.of("crawl.warc", INFO + cut + THREE);
    assertThat(names(read)).containsExactly("http://a.example/3");
    assertThat(read.codes()).containsExactly(Code.MALFORMED_RECORD);
  }

  @Test
  void packedContentIsUnpackedAndErrorsAreNoPages() {
    String http = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone";
    String missing =
        record("response", "WARC-Target-URI: http://a.example/4\r\n", "application/http", http);
    String body = new String(InputsTest.gzip("<p>packed".getBytes(UTF_8)), ISO_8859_1);
    String zipped =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-07-02T10:00:00Z\r\nWARC-Target-URI: http://a.example/5\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
            .formatted(UUID.nameUUIDFromBytes(new byte[1]), zipped.length());
    Collected read =
        Collected.of("crawl.warc", (missing + head + zipped + "\r\n\r\n").getBytes(ISO_8859_1));
    assertThat(read.texts()).containsExactly("<p>packed");
  }

  @Test
  void aBombInARecordIsLeftOutAndTheNextRecordRead() {
    byte[] bomb =
        InputsTest.gzip(
            record(
                    "resource",
                    "WARC-Target-URI: http://b.example/\r\n",
                    "text/html",
                    "0".repeat(40 << 20))
                .getBytes(UTF_8));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(packed(INFO));
    file.writeBytes(bomb);
    file.writeBytes(packed(THREE));
    Collected read = Collected.of("crawl.warc.gz", file.toByteArray());
    assertThat(names(read)).containsExactly("http://a.example/3");
    assertThat(read.codes()).containsExactly(Code.TOO_LARGE);
  }
}
