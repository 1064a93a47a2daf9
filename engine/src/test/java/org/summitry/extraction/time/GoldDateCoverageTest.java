package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many start dates of the gold sets are said by some time expression of their article (or are
 * the day of writing): what the finder misses, no later stage can find. With {@code
 * -Dsummitry.time.missed=true} the missed ones are printed.
 */
class GoldDateCoverageTest {
  private static final Path EVALUATION =
      Path.of(System.getProperty("summitry.root", "..")).resolve("../shared/eval");

  private final JsonMapper json = new JsonMapper();
  private final TimeFinder finder = new TimeFinder();
  private final TimeResolver resolver = new TimeResolver();
  private final Narrative narrative = new Narrative();

  private record Text(String body, DayInterval published) {}

  @ParameterizedTest
  @CsvSource({
    "seeds, seeds/gold.jsonl, seeds, 0.87",
    "dev, dev/gold.jsonl, dev/articles.jsonl, 0.99",
    "news c, news/gold-c.jsonl, news/articles-c.jsonl, 0.99",
    "news d, news/gold-d.jsonl, news/articles-d.jsonl, 0.99",
    "news e, news/gold-e.jsonl, news/articles-e.jsonl, 0.97"
  })
  void goldStartDatesAreSaidByTimeExpressions(
      String set, String gold, String articles, double floor) throws IOException {
    assumeTrue(
        Files.isReadable(EVALUATION.resolve(gold)), () -> "no evaluation data at " + EVALUATION);
    Map<String, Text> texts = texts(EVALUATION.resolve(articles));
    List<String> missed = new ArrayList<>();
    int dated = 0;
    for (String line : Files.readAllLines(EVALUATION.resolve(gold))) {
      JsonNode row = json.readTree(line);
      if (row.path("start").isMissingNode() || row.path("start").isNull()) {
        continue;
      }
      dated++;
      Text text = texts.get(row.path("article").asString());
      Set<String> said = candidates(text, tense(values(row.path("status")).getFirst()));
      if (values(row.path("start")).stream().noneMatch(said::contains)) {
        missed.add(line + "\n    " + text.published());
      }
    }
    double coverage = (dated - missed.size()) / (double) dated;
    if (Boolean.getBoolean("summitry.time.missed")) {
      System.out.printf(
          "%s: %d of %d covered, %.3f%n", set, dated - missed.size(), dated, coverage);
      missed.forEach(System.out::println);
    }
    assertThat(coverage).as("gold start dates said in %s", set).isGreaterThanOrEqualTo(floor);
  }

  /** The gold's value, or the several that it allows. */
  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> values.add(one.asString("")));
    } else {
      values.add(value.asString(""));
    }
    return values;
  }

  private static Tense tense(String status) {
    return switch (status) {
      case "held" -> Tense.PAST;
      case "underway" -> Tense.PRESENT;
      default -> Tense.FUTURE;
    };
  }

  /** Every date, month and year that an expression of the text can start with. */
  private Set<String> candidates(Text text, Tense tense) {
    Set<String> dates = new LinkedHashSet<>();
    text.published().toPartialDate().ifPresent(date -> addAll(dates, date));
    List<TimeExpression> found = finder.find(text.body());
    List<TimeAnchor> anchors = narrative.listAnchors(text.body(), found, text.published());
    for (Tense used : new Tense[] {tense, Tense.UNKNOWN}) {
      for (int i = 0; i < found.size(); i++) {
        resolver
            .resolve(found.get(i), anchors.get(i), used)
            .map(DateRange::start)
            .ifPresent(date -> addAll(dates, date));
      }
    }
    return dates;
  }

  private static void addAll(Set<String> dates, PartialDate date) {
    String text = date.toString();
    dates.add(text);
    dates.add(text.substring(0, 4));
    if (text.length() > 7) {
      dates.add(text.substring(0, 7));
    }
  }

  private Map<String, Text> texts(Path path) throws IOException {
    Map<String, Text> texts = new HashMap<>();
    if (Files.isDirectory(path)) {
      for (String line : Files.readAllLines(path.resolve("published.tsv"))) {
        String[] cells = line.split("\t");
        String body = Files.readString(path.resolve(cells[0] + ".txt"));
        texts.put(cells[0], new Text(body, DayInterval.parse(cells[1])));
      }
      return texts;
    }
    for (String line : Files.readAllLines(path)) {
      JsonNode row = json.readTree(line);
      String title = row.path("title").asString("");
      texts.put(
          row.path("id").asString(),
          new Text(
              title + "\n\n" + row.path("text").asString(),
              DayInterval.parse(row.path("published").asString())));
    }
    return texts;
  }
}
