package org.summitry.cli;

import picocli.CommandLine.Option;

/** Where to serve. */
final class PortOption {
  private static final int HIGHEST = 65535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to serve; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  int requirePort() {
    if (port < 0 || port > HIGHEST) {
      throw new CommandFailure(
          ExitCode.USAGE, "--port must be between 0 and " + HIGHEST + ", not " + port);
    }
    return port;
  }
}
