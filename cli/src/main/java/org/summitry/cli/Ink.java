package org.summitry.cli;

import org.summitry.model.Status;

/** Colours of printed text; without colour every method gives the text as it came. */
final class Ink {
  private final boolean colour;

  Ink(boolean colour) {
    this.colour = colour;
  }

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  /** The text in the colour of the status: green has happened, red has not. */
  String status(Status status, String text) {
    return paint(
        switch (status) {
          case HELD -> "32";
          case UNDERWAY -> "92";
          case PLANNED -> "36";
          case POSSIBLE -> "33";
          case POSTPONED -> "35";
          case CANCELLED, DENIED -> "31";
        },
        text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
