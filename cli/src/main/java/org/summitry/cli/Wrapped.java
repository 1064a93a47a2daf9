package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a bounded width, broken at spaces; a longer word has a line of its own. */
final class Wrapped {
  private Wrapped() {}

  /** The text as lines of at most {@code width} characters; white space becomes single spaces. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  /** The text after {@code lead}, its further lines set in below it, within the screen's width. */
  static List<String> after(String lead, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(lead.length());
    for (String line : lines(text, Screen.WIDTH - lead.length())) {
      lines.add((lines.isEmpty() ? lead : indent) + line);
    }
    return List.copyOf(lines);
  }
}
