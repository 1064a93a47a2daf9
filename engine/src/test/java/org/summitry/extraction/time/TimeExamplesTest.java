package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;

/** Runs the lines of {@code examples.tsv} and {@code no_times.tsv}. */
class TimeExamplesTest {
  private static final TimeFinder FINDER = new TimeFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void expressionIsFoundAsAWholeAndMeansTheDate(String line) {
    String[] cells = line.split("\t");
    assertThat(cells).as("columns of %s", line).hasSize(6);
    int open = cells[0].indexOf('[');
    String text = cells[0].replace("[", "").replace("]", "");
    Span wanted = new Span(open, cells[0].indexOf(']') - 1);
    List<TimeExpression> found = FINDER.find(text);
    assertThat(found).extracting(TimeExpression::span).contains(wanted);
    TimeExpression expression =
        found.stream().filter(one -> one.span().equals(wanted)).findFirst().orElseThrow();

    DateRange range =
        RESOLVER
            .resolve(expression, anchor(cells[1], cells[3]), Tense.valueOf(cells[2]))
            .orElse(DateRange.UNKNOWN);

    assertThat(text(range.start()) + " " + text(range.end()))
        .as("%s as %s", line, expression.meaning())
        .isEqualTo(cells[4] + " " + cells[5]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentencesWithoutTime")
  void sentenceWithoutATimeHasNone(String sentence) {
    assertThat(FINDER.find(sentence)).as(sentence).isEmpty();
  }

  private static TimeAnchor anchor(String published, String context) {
    boolean told = context.startsWith("told ");
    String date = told ? context.substring(5) : context;
    return new TimeAnchor(
        published.equals("-") ? null : DayInterval.parse(published),
        date.equals("-") ? null : DateRange.of(PartialDate.parse(date)),
        told);
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "-" : date.toString();
  }

  static Stream<String> examples() throws IOException {
    return lines("examples.tsv");
  }

  static Stream<String> sentencesWithoutTime() throws IOException {
    return lines("no_times.tsv");
  }

  private static Stream<String> lines(String file) throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(TimeExamplesTest.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    }
  }
}
