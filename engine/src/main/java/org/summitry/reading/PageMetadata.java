package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Particulars;
import org.summitry.reading.dating.DateClue;

/**
 * What a page says of its main story.
 *
 * @param dates of publication, the most trustworthy first, disagreeing ones included
 */
public record PageMetadata(
    List<DateClue> dates,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    Particulars particulars) {
  public static final PageMetadata NOTHING = new PageMetadata(List.of(), null, null, null, null);

  /** What pages without markup say. */
  public PageMetadata(
      List<DateClue> dates,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String language) {
    this(dates, title, publisher, url, language, Particulars.NOTHING);
  }

  public PageMetadata {
    dates = List.copyOf(dates);
  }

  /** The same with names that the page shows beside its story. */
  public PageMetadata withAuthors(List<String> shown) {
    return new PageMetadata(
        dates, title, publisher, url, language, Bylines.withShown(particulars, shown));
  }

  /** The same with further dates, less trustworthy than those there. */
  public PageMetadata withDates(List<DateClue> more) {
    List<DateClue> all = new ArrayList<>(dates);
    all.addAll(more);
    return new PageMetadata(all, title, publisher, url, language, particulars);
  }
}
