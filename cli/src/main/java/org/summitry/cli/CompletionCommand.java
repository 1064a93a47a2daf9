package org.summitry.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code summitry completion}: the script that completes commands and options in a shell. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    footer = {
      "  source <(summitry completion)",
      "  summitry completion > ~/.local/share/bash-completion/completions/summitry"
    })
final class CompletionCommand implements Runnable {
  private final Screen screen;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    if (spec != null) {
      screen.out().print(AutoComplete.bash("summitry", spec.root().commandLine()));
    }
  }
}
