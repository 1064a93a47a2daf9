package org.summitry.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.summitry.gazetteer.Answer.Spot;
import org.summitry.gazetteer.Gazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code summitry where}: which places a name can mean. */
@Command(
    name = "where",
    description = "Print the places that a name can mean, called as on the day, best first.",
    footer = {
      "  summitry where Samarkand",
      "  summitry where 'Birmingham, Alabama'",
      "  summitry where Astana --on 2020-01-01 --json"
    })
final class WhereCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "PLACE",
      arity = "1..*",
      description = "A city, country, venue or airport; a comma may narrow it down.")
  private List<String> words = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  WhereCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    var answer =
        Gazetteers.lookup(workshop.gazetteer())
            .where(String.join(" ", words), options.day(), LocalDate.now(ZoneOffset.UTC));
    List<String> lines = answer.candidates().stream().map(WhereCommand::line).toList();
    return options.print(workshop.screen(), answer, lines);
  }

  private static String line(Spot spot) {
    return String.format(
        Locale.ROOT,
        "%s (%s), %s, %.3f %.3f%n    %s",
        spot.name(),
        spot.id(),
        spot.country(),
        spot.latitude(),
        spot.longitude(),
        spot.why());
  }
}
