package org.summitry.extraction.mention;

import java.util.List;

/**
 * Tells a government's house from the government: one dines "at the Élysée", stands "on the steps
 * of Downing Street" and is "invited to the Kremlin", but "the Élysée said" and "talks with Downing
 * Street" are about governments.
 */
final class Seats {
  private final ActorWords words;

  Seats(ActorWords words) {
    this.words = words;
  }

  /** Whether what stands before the piece makes a place of it. */
  boolean isPlace(List<Piece> pieces, int at) {
    int before = at - 1;
    while (before >= 0 && pieces.get(before).isWord("the", "nearby")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    String word = pieces.get(before).lower();
    if (words.has("seat-in", word)) {
      return true;
    }
    boolean part = word.equals("of") && isBefore(pieces, before, "seat-part");
    boolean goal = word.equals("to") && isBefore(pieces, before, "seat-going");
    return part || goal;
  }

  private boolean isBefore(List<Piece> pieces, int at, String list) {
    return at > 0 && words.has(list, pieces.get(at - 1).lower());
  }
}
