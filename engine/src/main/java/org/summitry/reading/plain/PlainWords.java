package org.summitry.reading.plain;

import org.summitry.reading.LineReader;

/** The knowledge that reading plain text needs. */
public record PlainWords(LineReader lines, Paragraphs paragraphs) {
  public static PlainWords load() {
    LineReader lines = LineReader.load();
    return new PlainWords(lines, Paragraphs.load(lines));
  }
}
