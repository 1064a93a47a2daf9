package org.summitry.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, without a subcommand: prints its help. Holds what all commands share. */
@Command(
    name = "summitry",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    description =
        "Reads news pages and keeps a sourced record of leaders' visits, meetings, calls and summits.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    descriptionHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  summitry demo",
      "  summitry ingest pages/ --publisher 'Example Times'",
      "  summitry show 'Xi Jinping'",
      "  summitry COMMAND --help"
    })
final class SummitryCommand implements Runnable {
  private final Screen screen;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder with gazetteer files of your own that add to or override the built-in.")
  private @Nullable Path gazetteer;

  SummitryCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(screen.out());
    }
  }

  /** The user's own gazetteer folder. */
  Optional<Path> findGazetteerFolder() {
    return Optional.ofNullable(gazetteer);
  }
}
