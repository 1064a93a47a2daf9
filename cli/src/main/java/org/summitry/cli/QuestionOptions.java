package org.summitry.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the questions to the gazetteer share: the day they are about and how the answer is printed.
 */
final class QuestionOptions {
  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The day asked about: 2022-09-14, 2022-09 or 2022 (their first day); default today.")
  private @Nullable String on;

  @Option(names = "--json", description = "Print one JSON object {query, on, candidates}.")
  private boolean json;

  @Nullable LocalDate day() {
    if (on == null) {
      return null;
    }
    try {
      return PartialDate.parse(on).first();
    } catch (DateTimeException wrong) {
      throw new CommandFailure(
          ExitCode.USAGE, "--on must be a date such as 2022-09-14, not " + on, wrong);
    }
  }

  /** Prints the answer; an empty one is an exit code of its own. */
  int print(Screen screen, org.summitry.gazetteer.Answer<?> answer, List<String> lines) {
    if (json) {
      screen.out().println(JsonMapper.shared().writeValueAsString(answer));
    } else if (lines.isEmpty()) {
      screen.err().println("summitry: nothing in the gazetteer fits \"" + answer.query() + "\"");
    } else {
      lines.forEach(screen.out()::println);
    }
    return (answer.candidates().isEmpty() ? ExitCode.NOTHING_THERE : ExitCode.DONE).number();
  }

  static String period(@Nullable String start, @Nullable String end) {
    return start == null ? "" : start + (end == null ? " to now" : " to " + end);
  }
}
