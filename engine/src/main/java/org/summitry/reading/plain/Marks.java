package org.summitry.reading.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitry.model.Span;
import org.summitry.reading.Label;
import org.summitry.reading.Region;

/** What each line of a page has been found to be, while the page is being read. */
final class Marks {
  private final List<Line> lines;
  private final Label[] labels;
  private final List<List<Line>> zones = new ArrayList<>();

  Marks(List<Line> lines) {
    this.lines = lines;
    labels = new Label[lines.size()];
    Arrays.fill(labels, Label.BODY);
  }

  void mark(int line, Label label) {
    labels[line] = label;
  }

  void openZone() {
    zones.add(new ArrayList<>());
  }

  /** The line belongs to the list of other stories opened last. */
  void markTeaser(int line) {
    markTeaser(line, lines.get(line));
  }

  /** Of the line, {@code part} belongs to the list of other stories opened last. */
  void markTeaser(int line, Line part) {
    labels[line] = Label.TEASER;
    zones.getLast().add(part);
  }

  boolean is(int line, Label label) {
    return labels[line] == label;
  }

  /** Whether the line is part of the main story's text. */
  boolean isKept(int line) {
    return labels[line] == Label.BODY || labels[line] == Label.CAPTION;
  }

  List<List<Line>> listZones() {
    return zones.stream().filter(zone -> !zone.isEmpty()).toList();
  }

  /** The whole page, labelled. */
  List<Region> listRegions(int pageLength) {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    for (int line = 0; line < lines.size(); line++) {
      Line next = lines.get(line);
      if (next.start() > at) {
        regions.add(new Region(new Span(at, next.start()), Label.MARKUP, 0));
      }
      int part = isKept(line) || is(line, Label.TITLE) ? 1 : 0;
      regions.add(new Region(new Span(next.start(), next.end()), labels[line], part));
      at = next.end();
    }
    if (at < pageLength) {
      regions.add(new Region(new Span(at, pageLength), Label.MARKUP, 0));
    }
    return regions;
  }
}
