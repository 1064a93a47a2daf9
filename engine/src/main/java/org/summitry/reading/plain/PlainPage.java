package org.summitry.reading.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.OffsetMap;
import org.summitry.reading.Bylines;
import org.summitry.reading.Label;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineShape;
import org.summitry.reading.MappedText;
import org.summitry.reading.PageContent;
import org.summitry.reading.PageMetadata;
import org.summitry.reading.Story;
import org.summitry.reading.dating.DateClue;
import org.summitry.reading.dating.VisibleDate;

/**
 * Takes a page without markup apart: head (menu, headline, byline), body, lists of other stories,
 * foot. "You may also like" and what stands under it is no part of the story above.
 */
public final class PlainPage {
  private static final int STANDFIRST_WORDS = 6;
  private static final int REPEATED_LENGTH = 20;

  private final PlainWords words;
  private final TeaserList teasers;
  private final Headline headlines;

  public PlainPage(PlainWords words) {
    this.words = words;
    this.teasers = new TeaserList(words.lines());
    this.headlines = new Headline(words.lines());
  }

  /**
   * @param givenTitle the title known from elsewhere, null when none is
   */
  public PageContent read(String page, @Nullable String givenTitle) {
    List<Line> lines = words.paragraphs().join(Line.list(page));
    Marks marks = new Marks(lines);
    int title = headlines.find(lines, givenTitle);
    List<DateClue> dates = new ArrayList<>();
    int body = markHead(lines, title, marks);
    new BodyScan(words.lines(), lines, marks).scan(body);
    markTail(lines, body, marks);
    markRepeats(lines, title, marks);
    collectDates(lines, title, body, marks, dates);
    List<Story> stories = new ArrayList<>();
    Story main = main(page, lines, title, marks, givenTitle, ago(lines, title, body, marks));
    if (!main.text().isBlank() || !main.title().isBlank()) {
      stories.add(main);
    }
    for (List<Line> zone : marks.listZones()) {
      stories.addAll(teasers.list(zone, main));
    }
    return new PageContent(
        stories,
        marks.listRegions(page.length()),
        new PageMetadata(dates, null, null, null, null).withAuthors(authors(lines, body, marks)));
  }

  /** The names of the first byline about the headline. */
  private static List<String> authors(List<Line> lines, int body, Marks marks) {
    for (int at = 0; at < Math.min(body, lines.size()); at++) {
      List<String> names =
          marks.is(at, Label.METADATA) ? Bylines.find(lines.get(at).text()) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Marks all before the first paragraph of text; returns that paragraph's line. */
  private int markHead(List<Line> lines, int title, Marks marks) {
    BodyScan scan = new BodyScan(words.lines(), lines, marks);
    int body = 0;
    while (body < lines.size() && !isText(lines.get(body)) || body <= title) {
      body++;
    }
    if (body >= lines.size() && title < 0) {
      return 0;
    }
    for (int at = 0; at < body; at++) {
      String text = lines.get(at).text();
      Optional<LineKind> kind = words.lines().find(text);
      if (at == title) {
        marks.mark(at, Label.TITLE);
      } else if (kind.isPresent() && kind.get() == LineKind.STORIES) {
        at = scan.scanHeading(at);
      } else if (kind.isPresent()) {
        marks.mark(at, kind.get() == LineKind.METADATA ? Label.METADATA : Label.INTERFACE);
      } else if (DayHeadings.isFirst(lines, at, body)) {
        continue;
      } else if (words.lines().isLooseDate(text)) {
        marks.mark(at, Label.METADATA);
      } else if (at < title && !LineShape.isProse(text)) {
        marks.mark(at, Label.INTERFACE);
      } else if (LineShape.words(text) < STANDFIRST_WORDS) {
        marks.mark(at, Label.METADATA);
      }
    }
    return body;
  }

  private boolean isText(Line line) {
    return LineShape.isProse(line.text()) && words.lines().find(line.text()).isEmpty()
        || line.text().length() > 200;
  }

  /** Truncated paragraphs at the very end are teasers though no heading says so. */
  private void markTail(List<Line> lines, int body, Marks marks) {
    int last = lastKept(lines, marks);
    int first = last;
    while (first > body && isCutOrDropped(lines, first - 1, marks)) {
      first--;
    }
    int cut = 0;
    for (int at = Math.max(first, 0); at <= last; at++) {
      cut += marks.isKept(at) && LineShape.isTruncated(lines.get(at).text()) ? 1 : 0;
    }
    if (last >= 0 && cut >= 2 && LineShape.isTruncated(lines.get(last).text())) {
      marks.openZone();
      for (int at = first; at <= last; at++) {
        if (marks.isKept(at)) {
          marks.markTeaser(at);
        }
      }
      last = lastKept(lines, marks);
    }
    for (int at = last; at > body && marks.isKept(at); at--) {
      String text = lines.get(at).text();
      if (LineShape.isProse(text) || !isSignOff(text)) {
        break;
      }
      marks.mark(at, Label.METADATA);
    }
  }

  private static boolean isCutOrDropped(List<Line> lines, int at, Marks marks) {
    return !marks.isKept(at) || LineShape.isTruncated(lines.get(at).text());
  }

  /** A few words after the last sentence, or a credit in brackets. */
  private static boolean isSignOff(String text) {
    boolean brackets =
        text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
    return brackets && LineShape.words(text) <= 10
        || !LineShape.isSentence(text) && LineShape.words(text) <= 5;
  }

  private static int lastKept(List<Line> lines, Marks marks) {
    int last = lines.size() - 1;
    while (last >= 0 && !marks.isKept(last)) {
      last--;
    }
    return last;
  }

  private static void markRepeats(List<Line> lines, int title, Marks marks) {
    Set<String> seen = new HashSet<>();
    if (title >= 0) {
      seen.add(Headline.key(lines.get(title).text()));
    }
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      if (marks.isKept(at) && text.length() >= REPEATED_LENGTH && !seen.add(Headline.key(text))) {
        marks.mark(at, Label.REPEAT);
      }
    }
  }

  /** Dates shown near the headline, then those after the text ("Published in Dawn, …"). */
  private void collectDates(
      List<Line> lines, int title, int body, Marks marks, List<DateClue> dates) {
    for (int at = 0; at < lines.size(); at++) {
      if (!marks.is(at, Label.METADATA) || isOfPage(at, title, marks)) {
        continue;
      }
      Optional<VisibleDate> date = words.lines().dateLines().find(lines.get(at).text(), 8);
      double certainty = at < body ? 0.9 : 0.6;
      date.ifPresent(shown ->
          dates.add(DateClue.of(DayInterval.of(shown.requireDate()), "visible date", certainty)));
    }
  }

  /** A date above the menu is the day of the visit: no more than a menu stands between. */
  private static boolean isOfPage(int at, int title, Marks marks) {
    for (int next = at + 1; next < title; next++) {
      if (marks.is(next, Label.INTERFACE)) {
        return true;
      }
    }
    return false;
  }

  private static Story main(
      String page,
      List<Line> lines,
      int title,
      Marks marks,
      @Nullable String givenTitle,
      @Nullable String ago) {
    MappedText head = new MappedText();
    if (title >= 0) {
      Line line = lines.get(title);
      head.appendFor(line.text(), line.start(), line.end() - line.start());
    } else if (givenTitle != null) {
      head.appendOwn(givenTitle);
    }
    MappedText text = new MappedText();
    int before = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (!marks.isKept(at)) {
        continue;
      }
      Line line = lines.get(at);
      if (before >= 0 && before == at - 1) {
        text.appendPage(page, lines.get(before).end(), line.start());
      } else if (before >= 0) {
        text.appendOwn("\n\n");
      } else if (at == 0) {
        text.appendPage(page, 0, line.start());
      }
      text.appendFor(line.text(), line.start(), line.end() - line.start());
      before = at;
    }
    if (before >= 0 && before == lines.size() - 1) {
      text.appendPage(page, lines.get(before).end(), page.length());
    }
    return new Story(
        Article.Type.MAIN,
        head.text(),
        title >= 0 ? head.offsets() : new OffsetMap(List.of()),
        text.text(),
        text.offsets(),
        null,
        ago);
  }

  /** "7 hours ago", shown between the headline and the first paragraph. */
  private @Nullable String ago(List<Line> lines, int title, int body, Marks marks) {
    for (int at = Math.max(0, title); at < Math.min(body, lines.size()); at++) {
      Optional<String> shown =
          marks.is(at, Label.METADATA)
              ? words.lines().dateLines().findRelative(lines.get(at).text())
              : Optional.empty();
      if (shown.isPresent()) {
        return shown.get();
      }
    }
    return null;
  }
}
