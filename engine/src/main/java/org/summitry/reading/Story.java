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
 * @param relative whether the page dates it by the time before the visit ("7 hours ago")
 */
public record Story(
    Article.Type type,
    String title,
    OffsetMap titleOffsets,
    String text,
    OffsetMap offsets,
    @Nullable VisibleDate shown,
    boolean relative) {}
