package org.summitry.gazetteer;

import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;

/**
 * One edition of a summit series.
 *
 * @param series the series' code: {@code SCO}
 * @param host alpha-3; null for a virtual edition
 * @param name what this one alone is called, "COP26", where it has such a name
 */
public record Edition(
    String series,
    int year,
    PartialDate start,
    @Nullable PartialDate end,
    @Nullable String city,
    @Nullable String host,
    @Nullable String name,
    String source) {}
