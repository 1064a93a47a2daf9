package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
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
  /** How much of a fault's stack is printed, per cause. */
  private static final int FRAMES = 12;

  private final Screen screen;
  private final Function<Optional<Path>, Engine> engines;

  public Program(Screen screen) {
    this(screen, BuiltInEngine::new);
  }

  Program(Screen screen, Function<Optional<Path>, Engine> engines) {
    this.screen = screen;
    this.engines = engines;
  }

  /** Runs one command and returns the process's exit code; never throws. */
  public int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (Error fault) {
      return explainFault(fault);
    }
  }

  /** All commands, ready to parse, to document or to complete. */
  CommandLine commandLine() {
    SummitryCommand top = new SummitryCommand(screen);
    Workshop workshop = new Workshop(top, screen, engines);
    CommandLine commands =
        new CommandLine(top)
            .addSubcommand(new DemoCommand(workshop))
            .addSubcommand(new IngestCommand(workshop))
            .addSubcommand(new WatchCommand(workshop))
            .addSubcommand(new RegroupCommand(workshop))
            .addSubcommand(new ReadCommand(workshop))
            .addSubcommand(new ExtractCommand(workshop))
            .addSubcommand(new ExplainCommand(workshop))
            .addSubcommand(new ShowCommand(workshop))
            .addSubcommand(new ServeCommand(workshop))
            .addSubcommand(new ExportCommand(workshop))
            .addSubcommand(new WhoCommand(workshop))
            .addSubcommand(new WhereCommand(workshop))
            .addSubcommand(new SummitCommand(workshop))
            .addSubcommand(new CompletionCommand(screen));
    commands.setOut(new PrintWriter(screen.out(), true));
    commands.setErr(new PrintWriter(screen.err(), true));
    commands.setUsageHelpWidth(Screen.WIDTH);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
    commands.setAbbreviatedOptionsAllowed(false);
    commands.setParameterExceptionHandler(this::explainWrongUse);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    return commands;
  }

  private int explainWrongUse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    screen.err().println("summitry: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        wrong, new PrintWriter(screen.err(), true));
    screen
        .err()
        .println(
            "See '" + command.getCommandSpec().qualifiedName() + " --help' for how to use it.");
    return ExitCode.USAGE.number();
  }

  private int explain(Exception failure) {
    if (failure instanceof Screen.ReaderGone) {
      return ExitCode.DONE.number();
    }
    if (failure instanceof CommandFailure known) {
      screen.out().flush();
      screen.err().println("summitry: " + known.getMessage());
      return known.exitCode().number();
    }
    return explainFault(failure);
  }

  private int explainFault(Throwable fault) {
    screen.out().flush();
    screen.err().println("summitry: a fault in the program, please report it with these lines:");
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      screen.err().println(cause);
      Arrays.stream(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> screen.err().println("  at " + frame));
    }
    return ExitCode.FAULT.number();
  }
}
