package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadAttributesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a class="more" href="/news/1" rel="next">go</a>  | <a class="more" rel="next">go</a>
          <img src="/i/1.jpg" alt="" class="wide">          | <img class="wide">
          <a href="/news?q=<b>" id="x">go</a>               | <a id="x">go</a>
          <a href=/news/1 target="_top">go</a>              | <a href=/news/1 target="_top">go</a>
          <a href="/1"class="x" target="_top">go</a>        | <a href="/1"class="x" target="_top">go</a>
          <a href='/1' target="_top">go</a>                 | <a href='/1' target="_top">go</a>
          <a href="/1" hidden src="x">go</a>                | <a hidden src="x">go</a>
          <a href="/1>go</a>                                | <a href="/1>go</a>
          <link rel="canonical" href="/1">                  | <link rel="canonical" href="/1">
          <abbr class="published" title="2020">go</abbr>    | <abbr class="published" title="2020">go</abbr>
          """)
  void leaves_out_what_is_surely_not_read(String html, String parsed) {
    assertThat(new SourceScan(html).toParse()).isEqualTo(parsed);
  }
}
