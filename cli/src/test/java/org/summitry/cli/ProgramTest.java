package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class ProgramTest {
  private static CommandLine commands() {
    Screen nobody = Screen.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    return new Program(nobody).commandLine();
  }

  @Test
  void printsItsHelpWhenNothingIsAsked() {
    Attempt attempt = Attempt.of();

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out()).contains("Usage: summitry").contains("extract");
    assertThat(attempt.err()).isEmpty();
  }

  @Test
  void saysItsVersionAndTheJavaItRunsOn() {
    Attempt attempt = Attempt.of("--version");

    assertThat(attempt.out()).startsWith("summitry ").contains("Java 25");
  }

  @TestFactory
  Stream<DynamicTest> everyCommandExplainsItselfWithExamplesIn80Columns() {
    return commands().getSubcommands().keySet().stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () -> {
                  Attempt attempt = Attempt.of(name, "--help");
                  assertThat(attempt.code()).isZero();
                  assertThat(attempt.out()).contains("Examples:").contains("summitry " + name);
                  assertThat(attempt.out().lines()).allMatch(line -> line.length() <= 80);
                }));
  }

  @Test
  void anUnknownCommandIsWrongUseAndTheHelpIsNamed() {
    Attempt attempt = Attempt.of("exract", "a.txt");

    assertThat(attempt.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(attempt.err()).contains("exract").contains("--help");
    assertThat(attempt.out()).isEmpty();
  }

  @Test
  void aMissingInputIsWrongUse() {
    Attempt attempt = Attempt.of("extract");

    assertThat(attempt.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(attempt.err()).contains("INPUT");
  }

  @Test
  void theGazetteerFolderMayStandBeforeOrAfterTheCommand() {
    assertThat(commands().parseArgs("--gazetteer", "own", "extract", "a").errors()).isEmpty();
    assertThat(commands().parseArgs("extract", "a", "--gazetteer", "own").errors()).isEmpty();
  }

  @Test
  void theCompletionScriptKnowsEveryCommand() {
    Attempt attempt = Attempt.of("completion");

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out()).contains(commands().getSubcommands().keySet());
  }
}
