package org.summitry.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One small input of each format, built here so that nothing has to be shipped. */
public final class Seeds {
  private static final String TEXT =
      """
      Orbán lands in Astana
      July 2, 2024 | World
      ASTANA (Example News) - Hungarian Prime Minister Viktor Orbán met Kazakh President \
      Kassym-Jomart Tokayev on Tuesday. "We spoke of trade," he said.
      Share this story
      Read more: Xi to visit Kazakhstan next week
      """;
  private static final String HTML =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Orb&aacute;n lands | Example</title>
      <meta property="og:title" content="Orb&aacute;n lands"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Orbán lands","datePublished":"2024-07-02T10:00:00Z"}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Orbán lands</h1><time datetime="2024-07-02">2 July</time>
      <p>Prime Minister Viktor Orbán met President Tokayev in Astana on Tuesday, and said so.</p>
      <p>He goes on to Tashkent on Thursday &amp; comes back.</p></article>
      <aside><ul><li><a href="/2">Xi to visit next week</a></li></ul></aside></body></html>
      """;
  private static final String JSON =
      """
      {"id":"a","url":"http://e.example/1","published":"2024-07-02","title":"T","text":"Xi met Putin in Astana on Tuesday."}
      {"html":"<p>The leaders met.</p>","published":"2024-07"}
      """;
  private static final String MAIL =
      """
      From: "Press" <p@example.org>
      Subject: =?utf-8?Q?Orb=C3=A1n?=
      Date: Tue, 2 Jul 2024 23:30:00 +0500
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="x"

      --x
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The prime minister arrived in Astana=20
      on Tuesday.
      --x
      Content-Type: text/html
      Content-Transfer-Encoding: base64

      PHA+SGUgYXJyaXZlZC48L3A+
      --x--
      """;
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>E</title><link>http://e.example</link><description>N</description>
      <item><title>Orbán lands</title><link>http://e.example/1</link><pubDate>Tue, 02 Jul 2024 10:00:00 GMT</pubDate>
      <content:encoded><![CDATA[<p>He landed in Astana.</p>]]></content:encoded></item></channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title>V</title><link href="http://e.example/1"/>
      <updated>2024-07-03T01:00:00Z</updated><content type="html">&lt;p&gt;He left.&lt;/p&gt;</content></entry></feed>
      """;

  private static final String UNDATED =
      """
      <html><head><title>A bad <b>page</title><body background=x><table><tr><td><ul><li>Home<li>World</ul>
      <td><h1>The two leaders meet again</h1><div class=story><font size=2>By Anna Example<br><br>
      PARIS - President-elect Emmanuel Macron met Chancellor Angela Merkel on Monday, 15 May, 54 years after
      the &Eacute;lys&eacute;e treaty.<br><br>&quot;We will meet at the G20 summit in Hamburg,&quot; she said&hellip;
      <p>They spoke for <i>two</i> hours<p>He flew home.<figure><img src=a><figcaption>At the palace</figcaption></figure>
      <blockquote>No word</blockquote></div><div id="comments"><p>I do not think so.</div>
      <td class=sidebar><a href=/1>Putin to visit Ankara in June</a> 7 hours ago <p>The president will arr...</table>
      <script>if (a<b) document.write("<p>x</p>")</script><template><p>y</p></template><!-- end -->
      """;
  private static final String SITEMAP =
      """
      <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>http://e.example/1</loc>
      <lastmod>2024-07-02</lastmod><news:news><news:publication_date>2024-07-02</news:publication_date>
      <news:title>Orbán lands</news:title></news:news></url><url><loc>http://e.example/2</loc></url></urlset>
      """;

  private Seeds() {}

  /** All seeds, always the same. */
  public static List<Seed> list() {
    try {
      List<Seed> seeds = new ArrayList<>();
      seeds.add(new Seed("s.txt", TEXT.getBytes(UTF_8)));
      seeds.add(new Seed("s.html", HTML.getBytes(UTF_8)));
      seeds.add(new Seed("s.undated.html", UNDATED.getBytes(UTF_8)));
      seeds.add(new Seed("s.utf16.html", HTML.replace("utf-8", "utf-16").getBytes(UTF_16)));
      seeds.add(new Seed("s.jsonl", JSON.getBytes(UTF_8)));
      seeds.add(new Seed("s.json", JSON.lines().findFirst().orElse("").getBytes(UTF_8)));
      seeds.add(new Seed("s.eml", MAIL.getBytes(UTF_8)));
      seeds.add(new Seed("s.rss", RSS.getBytes(UTF_8)));
      seeds.add(new Seed("s.atom", ATOM.getBytes(UTF_8)));
      seeds.add(new Seed("s.sitemap.xml", SITEMAP.getBytes(UTF_8)));
      seeds.add(new Seed("s.warc", warc()));
      seeds.add(new Seed("s.warc.gz", packedWarc()));
      seeds.add(new Seed("s.html.gz", gzip(HTML.getBytes(UTF_8))));
      seeds.add(new Seed("s.zip", zip()));
      seeds.add(new Seed("s.tar", tar()));
      seeds.add(new Seed("s.pdf", pdf()));
      return List.copyOf(seeds);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] record(String type, String contentType, String block) {
    return """
    WARC/1.0\r
    WARC-Type: %s\r
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
    WARC-Date: 2024-07-02T10:00:00Z\r
    WARC-Target-URI: http://e.example/1\r
    Content-Type: %s\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(type, contentType, block.getBytes(UTF_8).length, block)
        .getBytes(UTF_8);
  }

  private static List<byte[]> records() {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(HTML.getBytes(UTF_8).length, HTML);
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "1a\r\n<p>The leaders met today.</\r\n2\r\np>\r\n0\r\n\r\n";
    return List.of(
        record("response", "application/http; msgtype=response", http),
        record("response", "application/http", chunked),
        record("conversion", "text/plain", TEXT));
  }

  private static byte[] warc() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    records().forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] packedWarc() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records()) {
      out.writeBytes(gzip(record));
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("news/a.txt"));
      zip.write(TEXT.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("news/b.jsonl"));
      zip.write(JSON.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] tar() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] content : List.of(TEXT.getBytes(UTF_8), UNDATED.getBytes(UTF_8))) {
      byte[] header = new byte[512];
      put(header, 0, "news/" + content.length + (out.size() == 0 ? ".txt" : ".html"));
      put(header, 124, "%011o".formatted(content.length));
      put(header, 156, "0");
      put(header, 257, "ustar");
      out.writeBytes(header);
      out.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
    }
    out.writeBytes(new byte[1024]);
    return out.toByteArray();
  }

  private static void put(byte[] header, int at, String value) {
    System.arraycopy(value.getBytes(UTF_8), 0, header, at, value.length());
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 720);
        content.showText("The President received the Prime Minister in Astana on 2 July 2024.");
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
