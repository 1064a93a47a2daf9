package org.summitry.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of several words known as a whole: a holiday, or something with a date's words that is
 * no time ("Black Friday").
 *
 * @param words lower case, marks as words of their own
 * @param rule when the day falls; null for what is no time
 */
record NamedPhrase(String name, List<String> words, @Nullable HolidayRule rule) {}
