package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.model.Issue;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the documents say of the program is so, and nothing of the program is missing there. */
class DocumentationTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"));

  private static CommandLine commands() {
    Screen nobody = Screen.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    return new Program(nobody).commandLine();
  }

  private static String document(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }

  /** The part of the commands' page from the command's heading to the next. */
  private static String section(String command) throws IOException {
    Matcher matcher =
        Pattern.compile("(?ms)^## summitry " + Pattern.quote(command) + "\\b.*?(?=^## |\\z)")
            .matcher(document("docs/commands.md"));
    assertThat(matcher.find()).as("a section on " + command).isTrue();
    return matcher.group();
  }

  @TestFactory
  Stream<DynamicTest> everyOptionOfEveryCommandIsDocumented() {
    return commands().getSubcommands().entrySet().stream()
        .map(command ->
            DynamicTest.dynamicTest(
                command.getKey(),
                () ->
                    assertThat(section(command.getKey()))
                        .contains(ownOptions(command.getValue()))));
  }

  private static List<String> ownOptions(CommandLine command) {
    return Stream.concat(
            Stream.of(""),
            command.getCommandSpec().options().stream()
                .filter(
                    option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .map(name -> "`" + name))
        .toList();
  }

  @Test
  void everyDocumentedCommandAndOptionIsThere() throws IOException {
    CommandLine commands = commands();
    String command = "";
    for (String line : document("docs/commands.md").lines().toList()) {
      Matcher heading = Pattern.compile("## summitry (\\S+).*").matcher(line);
      if (heading.matches()) {
        command = heading.group(1);
        assertThat(commands.getSubcommands()).containsKey(command);
      }
      Matcher option = Pattern.compile("\\| `(--[a-z-]+).*").matcher(line);
      if (option.matches()) {
        CommandLine of = command.isEmpty() ? commands : commands.getSubcommands().get(command);
        assertThat(of.getCommandSpec().findOption(option.group(1)))
            .as(command + " " + option.group(1))
            .isNotNull();
      }
    }
    assertThat(command).isNotEmpty();
  }

  @Test
  void everyExitCodeIsDocumentedWithItsMeaning() throws IOException {
    assertThat(document("docs/commands.md"))
        .contains(
            Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.number() + " | " + code.meaning() + " |")
                .toList());
  }

  @Test
  void everyIssueIsExplainedAndNoOther() throws IOException {
    List<String> explained =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(document("docs/issues.md"))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(explained)
        .containsExactlyElementsOf(Arrays.stream(Issue.Code.values()).map(Summary::words).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.list(ROOT), Files.walk(ROOT.resolve("docs")))) {
      return files.filter(file -> file.toString().endsWith(".md")).toList().stream()
          .map(
              file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String> dead =
        Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .filter(link -> !Files.exists(file.resolveSibling(link)))
            .toList();
    assertThat(dead).isEmpty();
  }

  @Test
  void theCommandsOfTheReadmeCanBeParsed() throws IOException {
    List<String> lines =
        document("README.md")
            .lines()
            .map(String::strip)
            .map(line -> line.replaceFirst("^\\$ ", ""))
            .filter(line -> line.startsWith("./summitry "))
            .map(line -> line.replaceFirst("\\s+#.*$", "").replaceFirst(" [|>] .*$", ""))
            .toList();

    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      String[] arguments = Shell.words(line.substring("./summitry ".length()));
      assertThat(commands().parseArgs(arguments).subcommand()).as(line).isNotNull();
    }
  }

  /** Splits a command line of the documents at spaces outside single quotes. */
  private static final class Shell {
    static String[] words(String line) {
      return Pattern.compile("'([^']*)'|(\\S+)")
          .matcher(line)
          .results()
          .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
          .toArray(String[]::new);
    }
  }
}
