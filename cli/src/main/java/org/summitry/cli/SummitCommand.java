package org.summitry.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Answer.Gathering;
import org.summitry.gazetteer.Gazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry summit}: the editions of a summit series. */
@Command(
    name = "summit",
    description = "Print the editions of a summit series, those nearest to the day first.",
    footer = {
      "  summitry summit SCO --year 2024",
      "  summitry summit 'China-Central Asia'",
      "  summitry summit G7 --year 2025 --json"
    })
final class SummitCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "SERIES",
      arity = "1..*",
      description = "A series by its name or its organisation's: SCO, 'G20 summit', C5+1.")
  private List<String> words = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "Only editions of this year.")
  private @Nullable Integer year;

  @Mixin private QuestionOptions options = new QuestionOptions();

  SummitCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    OptionalInt asked = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    var answer =
        Gazetteers.lookup(workshop.gazetteer())
            .editions(String.join(" ", words), asked, options.day(), LocalDate.now(ZoneOffset.UTC));
    List<String> lines = answer.candidates().stream().map(SummitCommand::line).toList();
    return options.print(workshop.screen(), answer, lines);
  }

  private static String line(Gathering gathering) {
    String place = gathering.city() == null ? "" : ", " + gathering.city();
    return "%s: %s%s%s%n    %s, %s"
        .formatted(
            gathering.id(),
            gathering.start(),
            gathering.end() == null ? "" : " to " + gathering.end(),
            gathering.country() == null ? " (by video)" : place + ", " + gathering.country(),
            gathering.name(),
            gathering.why());
  }
}
