package org.summitry.reading;

import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.OffsetMap;
import org.summitry.reading.dating.VisibleDate;

/**
 * One story as found on the page, before it becomes an article.
 *
 * @param title empty when there is none
 * @param shown the date that the page shows for the story; null when it shows none
 * @param ago the line by which the page dates it from the time of the visit ("7 hours ago"); null
 *     when there is none
 */
public record Story(
    Article.Type type,
    String title,
    OffsetMap titleOffsets,
    String text,
    OffsetMap offsets,
    @Nullable VisibleDate shown,
    @Nullable String ago) {

  /** A story that the page does not date from the time of the visit. */
  public Story(
      Article.Type type,
      String title,
      OffsetMap titleOffsets,
      String text,
      OffsetMap offsets,
      @Nullable VisibleDate shown,
      boolean relative) {
    this(type, title, titleOffsets, text, offsets, shown, relative ? "" : null);
  }

  /** Whether the page dates it by the time before the visit. */
  public boolean relative() {
    return ago != null;
  }
}
