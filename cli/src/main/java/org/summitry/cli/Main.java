package org.summitry.cli;

/** Where the operating system's process and the program meet; everything else can be tested. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Screen screen = Screen.ofProcess(System.getenv());
    // Standard output belongs to results: what a library prints goes to standard error.
    System.setOut(System.err);
    int code = new Program(screen).run(arguments);
    screen.flush();
    System.exit(code);
  }
}
