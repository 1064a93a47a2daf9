package org.summitry.reading.plain;

import java.util.List;
import java.util.Optional;
import org.summitry.reading.Label;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;

/**
 * Walks from the first paragraph to the end of the page and keeps track of where it is: in the
 * story, in a list of other stories, or among readers' comments.
 */
final class BodyScan {
  private static final int EMBEDDED_WORDS = 6;

  private enum Place {
    STORY,
    OTHER_STORIES,
    FOOT
  }

  private final LineReader reader;
  private final List<Line> lines;
  private final Marks marks;
  private Place place = Place.STORY;
  private boolean bulletsOnly;

  BodyScan(LineReader reader, List<Line> lines, Marks marks) {
    this.reader = reader;
    this.lines = lines;
    this.marks = marks;
  }

  void scan(int from) {
    for (int at = from; at < lines.size(); at++) {
      at = scanLine(at);
    }
  }

  /** Marks the line, and those that belong with it; returns the last one marked. */
  private int scanLine(int at) {
    String text = lines.get(at).text();
    Optional<LineKind> kind = reader.find(text);
    if (kind.isEmpty()) {
      return scanText(at);
    }
    switch (kind.get()) {
      case INTERFACE, AD -> marks.mark(at, Label.INTERFACE);
      case COMMENTS -> {
        marks.mark(at, Label.INTERFACE);
        place = Place.FOOT;
      }
      case METADATA -> markMetadata(at);
      case STORIES -> {
        return scanHeading(at);
      }
    }
    return at;
  }

  private void markMetadata(int at) {
    if (place == Place.OTHER_STORIES && reader.isDate(lines.get(at).text())
        || place == Place.OTHER_STORIES && reader.isLooseDate(lines.get(at).text())) {
      marks.markTeaser(at);
    } else {
      marks.mark(at, Label.METADATA);
    }
  }

  int scanHeading(int at) {
    Line line = lines.get(at);
    int after = reader.phrases().afterPhrase(line.text());
    boolean bracketed = line.text().startsWith("(") && line.text().endsWith(")");
    String rest = line.text().substring(after, line.text().length() - (bracketed ? 1 : 0));
    if (rest.contains(" | ")) {
      marks.mark(at, Label.INTERFACE);
      return at;
    }
    if (LineShape.words(rest) < 3) {
      marks.mark(at, Label.INTERFACE);
      openZone();
      place = Place.OTHER_STORIES;
      bulletsOnly = at + 1 < lines.size() && LineShape.isBullet(lines.get(at + 1).text());
      return at;
    }
    openZone();
    marks.markTeaser(
        at, new Line(line.start() + after, line.start() + after + rest.length(), rest, line.gap()));
    int last = at;
    while (last + 1 < lines.size()
        && lines.get(last + 1).gap() == 0
        && reader.find(lines.get(last + 1).text()).isEmpty()
        && LineShape.isTruncated(lines.get(last + 1).text())) {
      last++;
      marks.markTeaser(last);
    }
    if (place == Place.OTHER_STORIES) {
      openZone();
    }
    return last;
  }

  private void openZone() {
    marks.openZone();
  }

  private int scanText(int at) {
    switch (place) {
      case STORY -> {
        return scanStory(at);
      }
      case OTHER_STORIES -> {
        if (storyResumes(at)) {
          place = Place.STORY;
          return scanStory(at);
        }
        marks.markTeaser(at);
      }
      case FOOT -> marks.mark(at, Label.INTERFACE);
    }
    return at;
  }

  /** A headline inside the text that is there twice over is the label of an embedded video. */
  private int scanStory(int at) {
    String text = lines.get(at).text();
    if (isDatedTeaser(at)) {
      openZone();
      marks.markTeaser(at);
      place = Place.OTHER_STORIES;
      bulletsOnly = false;
      return at;
    }
    boolean twice =
        at + 1 < lines.size() && text.equals(lines.get(at + 1).text()) && lines.get(at).gap() > 0;
    if (twice && LineShape.isHeadline(text) && LineShape.words(text) >= EMBEDDED_WORDS) {
      marks.openZone();
      marks.markTeaser(at);
      marks.mark(at + 1, Label.REPEAT);
      return at + 1;
    }
    return at;
  }

  /** Headline, date and first words right under one another: another story, without a heading. */
  private boolean isDatedTeaser(int at) {
    return at + 2 < lines.size()
        && lines.get(at).gap() > 0
        && LineShape.isHeadline(lines.get(at).text())
        && lines.get(at + 1).gap() == 0
        && reader.dateLines().find(lines.get(at + 1).text(), 0).isPresent()
        && lines.get(at + 2).gap() == 0
        && LineShape.isCut(lines.get(at + 2).text());
  }

  /**
   * After a list of other stories the story goes on where two whole paragraphs follow one another
   * without a headline between, or one after a list of bullets.
   */
  private boolean storyResumes(int at) {
    if (!isParagraph(at)) {
      return false;
    }
    if (bulletsOnly) {
      return true;
    }
    return lines.get(at).gap() > 0
        && at + 1 < lines.size()
        && lines.get(at + 1).gap() > 0
        && isParagraph(at + 1);
  }

  private boolean isParagraph(int at) {
    String text = lines.get(at).text();
    return LineShape.isProse(text) && !LineShape.isTruncated(text) && !LineShape.isBullet(text);
  }
}
