package org.summitry.resolution;

import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Report;

/**
 * A report with what weighs it.
 *
 * @param published when its article was published, null when not known
 * @param voice the voice that its article belongs to: copies of one text share it
 * @param publisher whose words they are: the agency that the article is credited to, else the
 *     outlet; null when not known
 */
public record SourcedReport(
    Report report, @Nullable DayInterval published, String voice, @Nullable String publisher) {}
