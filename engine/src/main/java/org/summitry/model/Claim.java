package org.summitry.model;

import org.jspecify.annotations.Nullable;

/**
 * A countable claim that an article makes beside an engagement ("his fifth visit", "first trip
 * abroad since January 2020"), kept to be checked against the record.
 *
 * @param type {@code ordinal} (the nth) or {@code last} (when it happened before)
 * @param number for an ordinal, the n
 * @param since the date that the claim counts from, null when not said
 * @param text the words of the claim
 */
public record Claim(
    String type, @Nullable Integer number, @Nullable PartialDate since, String text) {}
