package org.summitry.record;

import org.jspecify.annotations.Nullable;

/**
 * A person in the record.
 *
 * @param key a participant's {@link org.summitry.model.Participant#key}
 * @param country the latest one, null when not known
 * @param engagements how many
 */
public record PersonEntry(String key, String name, @Nullable String country, long engagements) {}
