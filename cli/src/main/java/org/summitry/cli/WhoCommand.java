package org.summitry.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.gazetteer.Answer.Holder;
import org.summitry.gazetteer.Gazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code summitry who}: who is meant by a name or held an office on a day. */
@Command(
    name = "who",
    description = "Print who is meant by a name, an office or both on a day, best first.",
    footer = {
      "  summitry who 'Kazakh president' --on 2022-09-14",
      "  summitry who Xi",
      "  summitry who 'Premier Li' --on 2015-05-05 --json"
    })
final class WhoCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "A name, an office, or both: Xi, 'Kazakh president', 'the Holy Father'.")
  private List<String> words = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  WhoCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    var answer =
        Gazetteers.lookup(workshop.gazetteer())
            .who(String.join(" ", words), options.day(), LocalDate.now(ZoneOffset.UTC));
    List<String> lines = answer.candidates().stream().map(WhoCommand::line).toList();
    return options.print(workshop.screen(), answer, lines);
  }

  private static String line(Holder holder) {
    return "%s (%s), %s, %s, %s%n    %s"
        .formatted(
            holder.name(),
            holder.id(),
            holder.office(),
            holder.country(),
            QuestionOptions.period(holder.start(), holder.end()),
            holder.why());
  }
}
