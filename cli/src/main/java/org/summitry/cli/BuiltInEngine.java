package org.summitry.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.summitry.gazetteer.Gazetteer;

/** The engine that ships with the program. */
final class BuiltInEngine implements Engine {
  private final Optional<Path> ownGazetteer;

  BuiltInEngine(Optional<Path> ownGazetteer) {
    this.ownGazetteer = ownGazetteer;
  }

  @Override
  public Gazetteer gazetteer() {
    throw new CommandFailure(ExitCode.FAULT, "not wired yet " + ownGazetteer);
  }

  @Override
  public Analysis analysis() {
    throw new CommandFailure(ExitCode.FAULT, "not wired yet " + ownGazetteer);
  }
}
