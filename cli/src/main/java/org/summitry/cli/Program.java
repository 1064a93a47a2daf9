package org.summitry.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole: arguments in, exit code out.
 *
 * <p>Example: {@code new Program(screen).run("show", "Xi Jinping")}. A new command is one class and
 * one line in {@link #commandLine()}.
 */
public final class Program {
  private final Screen screen;

  public Program(Screen screen) {
    this.screen = screen;
  }

  /** Runs one command and returns the process's exit code; never throws for what users do. */
  public int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  /** All commands, ready to parse, to document or to complete. */
  CommandLine commandLine() {
    SummitryCommand top = new SummitryCommand(screen);
    Workshop workshop = new Workshop(top, screen);
    CommandLine commands =
        new CommandLine(top)
            .addSubcommand(new IngestCommand(workshop))
            .addSubcommand(new ExtractCommand(workshop))
            .addSubcommand(new CompletionCommand(screen));
    commands.setOut(new java.io.PrintWriter(screen.out(), true));
    commands.setErr(new java.io.PrintWriter(screen.err(), true));
    commands.setUsageHelpWidth(Screen.WIDTH);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
    commands.setAbbreviatedOptionsAllowed(false);
    commands.setParameterExceptionHandler(this::explainWrongUse);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    return commands;
  }

  /** The bash and zsh completion script. */
  static String completionScript(CommandLine commands) {
    return AutoComplete.bash("summitry", commands);
  }

  private int explainWrongUse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    screen.err().println("summitry: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        wrong, new java.io.PrintWriter(screen.err(), true));
    screen
        .err()
        .println("See '" + command.getCommandSpec().qualifiedName() + " --help' for how to use it.");
    return ExitCode.USAGE.number();
  }

  private int explain(Exception failure) {
    screen.out().flush();
    if (failure instanceof CommandFailure known) {
      screen.err().println("summitry: " + known.getMessage());
      return known.exitCode().number();
    }
    screen.err().println("summitry: a fault in the program, please report it with these lines:");
    screen.err().println(failure);
    screen
        .err()
        .println(
            Arrays.stream(failure.getStackTrace())
                .limit(12)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining(System.lineSeparator())));
    return ExitCode.FAULT.number();
  }
}
