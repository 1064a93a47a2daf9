package org.summitry.cli;

/** What the program's exit code says; the same list stands in {@code docs/commands.md}. */
public enum ExitCode {
  DONE(0, "done; pages that could not be read, if any, are listed"),
  NOTHING_THERE(1, "no such input, no page that could be read, or nothing found"),
  USAGE(2, "wrong use: unknown command or option, missing or wrong value"),
  DATABASE(3, "the database cannot be used: of a newer version, damaged, or no database"),
  PORT(4, "the port is in use or may not be used"),
  FAULT(70, "a fault in Summitry itself");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
