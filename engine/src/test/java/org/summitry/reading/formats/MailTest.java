package org.summitry.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;
import org.summitry.reading.formats.DecodedPage.Shape;

class MailTest {
  private static final String HEADERS =
      """
      From: "Press Office" <press@example.org>
      To: list@example.org
      Subject: =?utf-8?Q?Orb=C3=A1n_in_Astana?=
      Date: Tue, 2 Jul 2024 23:30:00 +0500
      MIME-Version: 1.0
      """;

  @Test
  void subjectSenderAndDateAreGiven() {
    Collected read = Collected.of("a.eml", HEADERS + "\nThe prime minister arrived.\n");
    Page.Given given = read.pages.getFirst().given();
    assertThat(given.title()).isEqualTo("Orbán in Astana");
    assertThat(given.publisher()).isEqualTo("Press Office");
    assertThat(given.published()).isEqualTo(DayInterval.parse("2024-07-02"));
    assertThat(read.texts()).containsExactly("The prime minister arrived.");
  }

  @Test
  void aDateOfNothingButOpenBracketsIsNone() {
    String headers = HEADERS.replace("+0500", "+05" + "(".repeat(40_000));
    Collected read = Collected.of("a.eml", headers + "\nThe prime minister arrived.\n");
    assertThat(read.pages.getFirst().given().published()).isNull();
    assertThat(read.texts()).containsExactly("The prime minister arrived.");
  }

  @Test
  void theHtmlPartIsReadWhenThePlainOneIsAStub() {
    String mail =
        HEADERS
            + """
            Content-Type: multipart/alternative; boundary="x"

            --x
            Content-Type: text/plain

            Open in browser.
            --x
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Viktor Orb=C3=A1n arrived in Astana on Tuesday for talks with the presi=
            dent.</p>
            --x--
            """;
    Collected read = Collected.of("a.eml", mail);
    DecodedPage decoded = new PageDecoder().decode(read.pages.getFirst());
    assertThat(decoded.shape()).isEqualTo(Shape.HTML);
    assertThat(decoded.text().strip())
        .isEqualTo(
            "<p>Viktor Orbán arrived in Astana on Tuesday for talks with the president.</p>");
  }

  @Test
  void attachmentsAreNotRead() {
    String mail =
        HEADERS
            + """
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: text/plain

            The body.
            --x
            Content-Type: text/plain
            Content-Disposition: attachment; filename="list.txt"

            The attachment.
            --x--
            """;
    assertThat(Collected.of("a.eml", mail).texts()).containsExactly("The body.");
  }

  @Test
  void partsNestedWithoutEndAreReported() {
    StringBuilder mail = new StringBuilder(HEADERS);
    for (int i = 0; i < 2000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d\n".formatted(i, i));
    }
    DecodedPage decoded =
        new PageDecoder().decode(Collected.of("a.eml", mail.toString()).pages.getFirst());
    assertThat(decoded.issues()).singleElement();
  }

  @Test
  void aThousandPartsOfAnUnknownCharsetAreRead() {
    String part = "\n--x\nContent-Type: text/plain; charset=no-such-charset\n\nIt rained.\n";
    String mail =
        HEADERS + "Content-Type: multipart/mixed; boundary=x\n" + part.repeat(1000) + "\n--x--\n";
    assertThat(Collected.of("a.eml", mail).texts().getFirst()).startsWith("It rained.");
  }
}
