package org.summitry.extraction.chronicle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/** A part of a text that stands below an opening; filled while the text is read. */
final class Stage {
  final Sentence opener;

  /** The time of the opening, or of the heading above it; null for none. */
  final @Nullable Token time;

  /** The places that the opening names; empty where it names but the day. */
  final List<Stop> stops;

  final List<Sentence> sentences = new ArrayList<>();

  Stage(Sentence opener, @Nullable Token time, List<Stop> stops) {
    this.opener = opener;
    this.time = time;
    this.stops = new ArrayList<>(stops);
  }
}
