package org.summitry.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which file the record is in. */
final class DatabaseOption {
  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The record's file (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("summitry.db");

  Path file() {
    return file;
  }
}
