package org.summitry.reading.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;

class ArchiveTest {
  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(String name, String content) {
    byte[] body = content.getBytes(UTF_8);
    byte[] tar = new byte[512 + (body.length + 511) / 512 * 512 + 1024];
    byte[] header = name.getBytes(UTF_8);
    System.arraycopy(header, 0, tar, 0, header.length);
    byte[] size = "%011o".formatted(body.length).getBytes(UTF_8);
    System.arraycopy(size, 0, tar, 124, size.length);
    tar[156] = '0';
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    System.arraycopy(body, 0, tar, 512, body.length);
    return tar;
  }

  @Test
  void filesInAZipAreReadAsIfInAFolder() throws IOException {
    Collected read = Collected.of("pages.zip", zip(Map.of("news/one.txt", "one".getBytes(UTF_8))));
    assertThat(read.texts()).containsExactly("one");
    assertThat(read.pages.getFirst().source()).isEqualTo("pages.zip!news/one.txt");
    assertThat(read.pages).extracting(Page::name).containsExactly("one");
  }

  @Test
  void aPackedTarIsWalked() {
    byte[] file = InputsTest.gzip(tar("news/one.html", "<p>one"));
    Collected read = Collected.of("pages.tar.gz", file);
    assertThat(read.texts()).containsExactly("<p>one");
    assertThat(Collected.of("pages.tgz", file).texts()).containsExactly("<p>one");
  }

  @Test
  void archivesInArchivesEndSomewhere() throws IOException {
    byte[] inner = zip(Map.of("a.txt", "a".getBytes(UTF_8)));
    for (int i = 0; i < 6; i++) {
      inner = zip(Map.of("a.zip", inner));
    }
    Collected read = Collected.of("deep.zip", inner);
    assertThat(read.pages).isEmpty();
    assertThat(read.codes()).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void aZipBombIsLeftOut() throws IOException {
    byte[] bomb = zip(Map.of("a.txt", new byte[80 << 20]));
    Collected read = Collected.of("bomb.zip", bomb);
    assertThat(read.pages).isEmpty();
    assertThat(read.codes()).isNotEmpty().containsOnly(Code.TOO_LARGE);
  }

  @Test
  void aZipCutOffIsReported() throws IOException {
    byte[] file = zip(Map.of("a.txt", "words and words ".repeat(300).getBytes(UTF_8)));
    Collected read = Collected.of("a.zip", Arrays.copyOf(file, 60));
    assertThat(read.codes()).isEqualTo(List.of(Code.UNREADABLE_FILE));
  }

  @Test
  void aTarCutInAHeaderIsReported() {
    Collected read = Collected.of("a.tar", Arrays.copyOf(tar("one.txt", "one"), 300));
    assertThat(read.pages).isEmpty();
    assertThat(read.issues.getFirst().message()).contains("ends inside a header");
  }

  @Test
  void aZipThatIsNoneSaysWhatIsWrong() {
    Collected read = Collected.of("a.docx", "PK\u0003\u0004 and then nothing");
    assertThat(read.issues.getFirst().message()).contains("damaged archive");
  }
}
