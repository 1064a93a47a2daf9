package org.summitry.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of larger evaluation sets beside the project; tests that need it skip without it. */
final class SharedFolder {
  private SharedFolder() {}

  static Path root() {
    return Path.of(System.getProperty("summitry.root", ".")).toAbsolutePath().normalize();
  }

  static Path requireEvaluation() {
    Path folder = root().resolveSibling("shared").resolve("eval");
    assumeTrue(Files.isDirectory(folder), "skipped: there is no folder " + folder);
    return folder;
  }
}
