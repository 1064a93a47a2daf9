package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.reading.html.ShapedPages.ShapedPage;

class TidyMarkupTest {
  @Test
  void mostShapedPagesAreTidyAndReadAsTheParserReadsThem() {
    int tidy = 0;
    for (ShapedPage page : ShapedPages.list()) {
      Optional<TidyMarkup> found = TidyMarkup.find(page.html());
      if (found.isPresent()) {
        tidy++;
        assertThat(tree(found.get().document()))
            .as(page.name())
            .isEqualTo(tree(Jsoup.parse(page.html())));
      }
    }
    assertThat(tidy).isGreaterThan(ShapedPages.list().size() * 2 / 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One<p>Two<ul><li>Three<li><p>Four</ul>",
        "<div><p>Five &amp; six&nbsp;<b>seven</b></div><hr/><br>eight",
        "<a href='/x' class=\"y z\">nine</a><img src=i alt='ten'><input type=text disabled>",
        "<svg class='icon'><g><path d='M0 0'/></g></svg><own-part hidden>eleven</own-part>",
        "<dl><dt>twelve<dd>thirteen<dt>fourteen</dl><!-- <p>no</p> --> fifteen",
        "<script>'<p>no</p>'</script><style>p > a {}</style><iframe><p>no</p></iframe>sixteen",
        "<script type='application/ld+json'>{\"a\": \"</b>\"}</script><h2 id=a>seventeen</h2>\r\n",
        "<form><label>eighteen</label><button>nineteen</button></form><noscript><p>20</p></noscript>"
      })
  void tidyMarkupIsReadAsTheParserReadsIt(String body) {
    String html = page(body);
    assertThat(TidyMarkup.find(html).map(tidy -> tree(tidy.document())))
        .contains(tree(Jsoup.parse(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><i>crossed</b></i>",
        "<p><b>open</p>",
        "<a>link <a>in a link</a></a>",
        "<h1>heading<h2>in a heading</h2></h1>",
        "<p><span>a paragraph<div>that a division ends</div></span></p>",
        "<ul><li><b>an item<li>that another ends</b></ul>",
        "<dl><dt>term</dt><li>item</li></dl></dl>",
        "</p>",
        "<div/>",
        "<table><tr><td>cell</td></tr></table>",
        "<select><option>choice</select>",
        "<svg><p>paragraph</p></svg>",
        "<noscript><svg></svg></noscript>",
        "<P>shouted</P>",
        "<p class=a class=b>twice</p>",
        "<p class = a>spaced</p>",
        "<!--> odd comment -->",
        "<?php ?>",
        "1 < 2",
        "<script><!-- <script></script> --></script>",
        "<textarea>typed</textarea>",
        "<pre>\nline</pre>",
        "<title>Second</title>",
        "zero \0 byte",
        "<p title='never closed"
      })
  void everythingElseIsLeftToTheParser(String body) {
    assertThat(TidyMarkup.find(page(body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no markup",
        "<p>fragment",
        "<html><head></head><body>no document type</body></html>",
        "<!doctype html><body>no head</body>",
        "<!doctype html><html><head><p></head><body></body></html>",
        "<!doctype html><html><head></head><body></body></html>more",
        "<!doctype html><html><head></head><body"
      })
  void aPageWithoutItsGreatElementsIsLeftToTheParser(String html) {
    assertThat(TidyMarkup.find(html)).isEmpty();
  }

  @Test
  void aPageWithoutEndTagsOfItsOwnIsReadToItsEnd() {
    String html = "<!doctype html><html><head></head><body><p>to its end";
    assertThat(TidyMarkup.find(html).map(tidy -> tree(tidy.document())))
        .contains(tree(Jsoup.parse(html)));
  }

  /** What breaks pages: tags that open, close or end others, and signs of markup out of place. */
  private static final List<String> SHARDS =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<li>",
          "</ul>",
          "<a href=x>",
          "</a>",
          "<b>",
          "</b>",
          "<table><tr><td>",
          "</table>",
          "<svg>",
          "</svg>",
          "<form>",
          "<h2>",
          "</h3>",
          "<br/>",
          "</br>",
          "<!-- ",
          "-->",
          "<",
          ">",
          "&",
          "&amp",
          "\"",
          "'",
          "=",
          "<script>",
          "</script>",
          "<title>",
          "</body>",
          "<body class=z>",
          "<select><option>",
          "<dd>",
          "<main>",
          "<B>",
          "<img alt=\"",
          "<noscript>",
          "<button>",
          "<iframe>",
          "<template>",
          "<math>",
          "<p/>");

  @Test
  void aPageBrokenAnywhereIsReadAsTheParserReadsItOrLeftToIt() {
    Random random = new Random(20);
    List<ShapedPage> pages = ShapedPages.list();
    int tidy = 0;
    for (int round = 0; round < Integer.getInteger("summitry.broken", 1500); round++) {
      String html = broken(pages.get(random.nextInt(pages.size())).html(), random);
      Optional<TidyMarkup> found = TidyMarkup.find(html);
      if (found.isPresent()) {
        tidy++;
        assertThat(tree(found.get().document())).as(html).isEqualTo(tree(Jsoup.parse(html)));
      }
    }
    assertThat(tidy).isPositive();
  }

  /** Up to three pieces put in, taken out or doubled; half of them between two tags. */
  private static String broken(String html, Random random) {
    StringBuilder broken = new StringBuilder(html);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(broken.length());
      int tag = broken.indexOf("<", at);
      at = random.nextBoolean() && tag >= 0 ? tag : at;
      int end = Math.min(broken.length(), at + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> broken.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
        case 1 -> broken.delete(at, end);
        default -> broken.insert(at, broken.substring(at, end));
      }
    }
    return broken.toString();
  }

  @Test
  void everyTextStandsWhereItSays() {
    String html = page("<p>One &lt; two</p> <!-- no -->\n<b>three</b>");
    TidyMarkup tidy = TidyMarkup.find(html).orElseThrow();
    StringBuilder found = new StringBuilder();
    tidy.document()
        .body()
        .traverse((node, depth) -> {
          if (node instanceof TextNode text) {
            found.append(tidy.find(text).in(html)).append('|');
          }
        });
    assertThat(found).hasToString("One &lt; two|||three|");
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html lang=en><head><meta charset=\"utf-8\"><title>A &amp; B</title>"
        + "<noscript><link rel=x></noscript></head>\n<body class=\"c\">"
        + body
        + "</body>\n</html>\n";
  }

  /** Head and body with all that is read from them. */
  private static String tree(Document document) {
    StringBuilder tree = new StringBuilder();
    document.head().children().forEach(child -> add(child, tree));
    add(document.body(), tree);
    // What stands behind the body's end counts as its last text.
    return tree.toString().replaceAll("\"\\s*\"\n</body>\n$", "</body>\n");
  }

  private static void add(Node node, StringBuilder tree) {
    switch (node) {
      case TextNode text -> tree.append('"').append(text.getWholeText()).append("\"\n");
      case DataNode data ->
          tree.append(data.parent().attr("type").contains("json") ? data + "\n" : "");
      case Element element -> {
        tree.append('<').append(element.normalName()).append(element.isBlock() ? " block" : "");
        boolean link = element.nameIs("a") || element.nameIs("img");
        for (Attribute attribute : element.attributes()) {
          boolean read = !link || !UnreadAttributes.isUnread(attribute.getKey());
          tree.append(read ? " " + attribute.getKey() + "=" + attribute.getValue() : "");
        }
        tree.append(">\n");
        boolean seen = !element.nameIs("iframe");
        if (seen) {
          element.childNodes().forEach(child -> add(child, tree));
        }
        tree.append("</").append(element.normalName()).append(">\n");
      }
      default -> {}
    }
  }
}
