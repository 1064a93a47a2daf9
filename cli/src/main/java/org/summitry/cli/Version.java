package org.summitry.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code summitry --version} prints: ours, and the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "summitry " + Objects.requireNonNullElse(own, "(not packaged)"),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name")
    };
  }
}
