package org.summitry.quality;

import org.jspecify.annotations.Nullable;

/** A person's stay abroad as human coders keep it; dates are days, {@code end} may be missing. */
public record Stay(
    String who,
    @Nullable String from,
    String host,
    String start,
    @Nullable String end,
    @Nullable String remarks) {
  String lastDay() {
    return end == null || end.isEmpty() ? start : end;
  }
}
