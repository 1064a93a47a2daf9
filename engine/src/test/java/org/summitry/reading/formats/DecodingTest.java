package org.summitry.reading.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.summitry.reading.formats.Decoding.Origin;

class DecodingTest {
  @Test
  void utf8WithoutDeclarationIsSniffed() {
    Decoding decoding = Decoding.ofPlain("Orbán".getBytes(UTF_8), null);
    assertThat(decoding.text()).isEqualTo("Orbán");
    assertThat(decoding.origin()).isEqualTo(Origin.SNIFFED);
    assertThat(decoding.problem()).isNull();
  }

  @Test
  void aByteOrderMarkIsDropped() {
    Decoding decoding = Decoding.ofPlain("\uFEFFAstana".getBytes(UTF_8), "latin1");
    assertThat(decoding.text()).isEqualTo("Astana");
    assertThat(decoding.origin()).isEqualTo(Origin.BYTE_ORDER_MARK);
  }

  @Test
  void utf8DeclaredAsLatinIsReadAsUtf8() {
    Decoding decoding =
        Decoding.ofHtml(
            "<meta charset=iso-8859-1><p>Erdoğan visited São Tomé".getBytes(UTF_8), "iso-8859-1");
    assertThat(decoding.text()).contains("Erdoğan visited São Tomé");
    assertThat(decoding.origin()).isEqualTo(Origin.CORRECTED);
  }

  @Test
  void latinDeclaredAsUtf8FallsBack() {
    Decoding decoding =
        Decoding.ofHtml(
            "<meta charset=\"utf-8\"><p>El presidente visitó España para la reunión"
                .getBytes(ISO_8859_1),
            null);
    assertThat(decoding.text()).contains("visitó España para la reunión");
  }

  @Test
  void theDeclaredLegacyEncodingIsUsed() {
    Charset cyrillic = Charset.forName("windows-1251");
    Decoding decoding =
        Decoding.ofHtml(
            "<meta charset='windows-1251'><p>Президент прибыл в Астану".getBytes(cyrillic), null);
    assertThat(decoding.text()).contains("Президент прибыл в Астану");
    assertThat(decoding.origin()).isEqualTo(Origin.DECLARED);
  }

  @Test
  void cyrillicDeclaredAsLatinIsCorrected() {
    Charset cyrillic = Charset.forName("windows-1251");
    String text = "Президент Казахстана прибыл в Астану с официальным визитом. ".repeat(5);
    Decoding decoding = Decoding.ofPlain(text.getBytes(cyrillic), "iso-8859-1");
    assertThat(decoding.text()).isEqualTo(text);
    assertThat(decoding.origin()).isEqualTo(Origin.CORRECTED);
  }

  @Test
  void latinMeansWindows1252() {
    byte[] bytes = {'a', (byte) 0x93, 'b', (byte) 0x94};
    assertThat(Decoding.ofPlain(bytes, "latin1").text()).isEqualTo("a“b”");
  }

  @Test
  void utf16WithoutMarkIsFound() {
    String text = "The president arrived in Astana on Tuesday.";
    assertThat(Decoding.ofPlain(text.getBytes(UTF_16LE), null).text()).isEqualTo(text);
  }

  @Test
  void aPageThatCallsItselfUtf16InAsciiIsNot() {
    Decoding decoding = Decoding.ofHtml("<meta charset=utf-16><p>plain".getBytes(UTF_8), null);
    assertThat(decoding.text()).endsWith("<p>plain");
  }

  @Test
  void anUnknownDeclarationDoesNoHarm() {
    assertThat(Decoding.ofPlain("plain".getBytes(UTF_8), "x-klingon/9").text()).isEqualTo("plain");
  }

  @Test
  void damagedUtf8IsReadWithAnIssue() {
    byte[] bytes =
        ("Erdoğan met Orbán. " + "He said so in plain words. ".repeat(20)).getBytes(UTF_8);
    bytes[5] = (byte) 0xFF;
    Decoding decoding = Decoding.ofPlain(bytes, "utf-8");
    assertThat(decoding.text()).contains("met Orbán").contains("\uFFFD");
    assertThat(decoding.findIssue("a.txt")).isPresent();
  }

  @Test
  void bytesThatAreNoTextAreReported() {
    byte[] bytes = new byte[400];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertThat(Decoding.ofPlain(bytes, null).problem()).contains("not text");
  }

  @Test
  void accentsThatAllMeanNothingInTheDeclaredEncodingAreOfAnother() {
    byte[] page =
        ("<meta charset=utf-8><p>" + "A long page in English. ".repeat(40) + "Brasília, São Paulo")
            .getBytes(StandardCharsets.ISO_8859_1);
    Decoding decoding = Decoding.ofHtml(page, null);
    assertThat(decoding.text()).contains("Brasília, São Paulo");
    assertThat(decoding.problem()).isNull();
  }

  @Test
  void bytesThatAreNoTextGiveNoText() {
    assertThat(Decoding.ofPlain("\u0001\u0002abc\u0003".getBytes(StandardCharsets.UTF_8), null).text())
        .isEmpty();
  }
}
