package org.summitry.reading.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.OffsetMap;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;
import org.summitry.reading.MappedText;
import org.summitry.reading.Story;
import org.summitry.reading.dating.VisibleDate;

/**
 * Takes a list of other stories apart: which lines are one teaser's headline, date and first words.
 */
public final class TeaserList {
  private static final int SUMMARY_LENGTH = 110;

  /** Words of a line that shows a date. */
  private static final int LONGEST_DATE = 8;

  /** Characters of a teaser that nearly always tell that it is no copy of the main story. */
  private static final int COPY_SEARCHED = 24;

  /** One teaser while its lines are gathered. */
  private static final class Item {
    private @Nullable Line head;
    private final List<Line> summary = new ArrayList<>();
    private @Nullable VisibleDate shown;
    private @Nullable String ago;
    private boolean outlet;
  }

  private final LineReader reader;

  public TeaserList(LineReader reader) {
    this.reader = reader;
  }

  /** The stories of a text whose items stand apart by empty lines. */
  public List<Story> list(String text, Story main) {
    return list(Line.list(text), main);
  }

  List<Story> list(List<Line> zone, Story main) {
    List<Item> items = new ArrayList<>();
    for (Line line : zone) {
      place(line, items);
    }
    Passages mainText = new Passages(Headline.key(main.text()));
    List<Story> stories = new ArrayList<>();
    for (Item item : items) {
      Story story = story(item);
      if (!isEmpty(story) && !isCopy(story, main, mainText)) {
        stories.add(story);
      }
    }
    return stories;
  }

  private void place(Line line, List<Item> items) {
    Item current = items.isEmpty() ? null : items.getLast();
    if (reader.dateLines().isRelative(line.text())) {
      if (current != null) {
        current.ago = line.text().strip();
      }
      return;
    }
    Optional<VisibleDate> date =
        LineShape.hasWords(line.text(), LONGEST_DATE + 1)
            ? Optional.empty()
            : reader.dateLines().find(line.text(), 1);
    if (date.isPresent()) {
      placeDate(date.get(), line, current, items);
      return;
    }
    if (current != null && current.head != null && isOutlet(line, current.head)) {
      current.outlet = true;
      return;
    }
    int bullet = LineShape.bulletLength(line.text());
    Line bare =
        bullet == 0
            ? line
            : new Line(
                line.start() + bullet, line.end(), line.text().substring(bullet), line.gap());
    if (isHead(bare.text())) {
      placeHead(bare, current, items);
    } else {
      placeSummary(bare, bullet > 0, current, items);
    }
  }

  private static void placeDate(
      VisibleDate date, Line line, @Nullable Item current, List<Item> items) {
    if (current != null
        && current.shown == null
        && (line.gap() == 0 || current.summary.isEmpty())) {
      current.shown = date;
      return;
    }
    Item item = new Item();
    item.shown = date;
    items.add(item);
  }

  private static void placeHead(Line line, @Nullable Item current, List<Item> items) {
    boolean open = current != null && current.summary.isEmpty();
    if (current != null && open && (current.head == null || current.outlet && line.gap() == 0)) {
      current.head = line;
      return;
    }
    Item item = new Item();
    item.head = line;
    items.add(item);
  }

  private static void placeSummary(
      Line line, boolean bullet, @Nullable Item current, List<Item> items) {
    boolean first = current != null && current.summary.isEmpty() && !bullet;
    boolean more =
        current != null
            && !bullet
            && line.gap() == 0
            && !current.summary.isEmpty()
            && current.head != null
            && !LineShape.isTruncated(current.summary.getLast().text());
    if (current != null && (first || more)) {
      current.summary.add(line);
      return;
    }
    Item item = new Item();
    item.summary.add(line);
    items.add(item);
  }

  private static boolean isHead(String text) {
    return LineShape.isHeadline(text) && text.length() <= SUMMARY_LENGTH;
  }

  private static boolean isOutlet(Line line, Line head) {
    boolean alike =
        line.text().length() < head.text().length() * 2
            && Character.toLowerCase(line.text().charAt(0))
                == Character.toLowerCase(head.text().charAt(0));
    return alike && Headline.isSame(line.text(), head.text());
  }

  private Story story(Item item) {
    MappedText title = new MappedText();
    MappedText text = new MappedText();
    VisibleDate shown = item.shown;
    if (item.head != null) {
      ShownDate split = ShownDate.in(item.head, reader.dateLines().dates());
      shown = shown == null ? split.date() : shown;
      append(title, split.before());
      append(text, split.after());
    }
    for (Line line : item.summary) {
      ShownDate split =
          text.isEmpty() ? ShownDate.in(line, reader.dateLines().dates()) : ShownDate.none(line);
      shown = shown == null ? split.date() : shown;
      if (title.isEmpty() && split.after() != null) {
        append(title, split.before());
        append(text, split.after());
      } else {
        append(text, split.before());
        append(text, split.after());
      }
    }
    return new Story(
        Article.Type.TEASER,
        title.text(),
        title.isEmpty() ? new OffsetMap(List.of()) : title.offsets(),
        text.text(),
        text.offsets(),
        shown,
        item.ago);
  }

  private static void append(MappedText text, @Nullable Line line) {
    if (line != null && !line.text().isEmpty()) {
      if (!text.isEmpty()) {
        text.appendOwn("\n");
      }
      text.appendFor(line.text(), line.start(), line.end() - line.start());
    }
  }

  private static boolean isEmpty(Story story) {
    return story.text().isEmpty() && !LineShape.hasWords(story.title(), 3);
  }

  /** Whether the main story stands there again, by its title or by words of its text. */
  private static boolean isCopy(Story story, Story main, Passages mainText) {
    if (Headline.isSame(story.title(), main.title()) && !Headline.key(main.title()).isEmpty()) {
      return true;
    }
    String start = Headline.key(first(story.text(), COPY_SEARCHED));
    if (!mainText.mayBegin(start)) {
      return false;
    }
    start = first(Headline.key(first(story.text(), 120)), 80);
    return start.length() > 40 && mainText.contains(start);
  }

  private static String first(String text, int characters) {
    return text.substring(0, Math.min(characters, text.length()));
  }
}
