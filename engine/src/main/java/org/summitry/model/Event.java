package org.summitry.model;

import org.jspecify.annotations.Nullable;

/**
 * The summit that an engagement is, or belongs to.
 *
 * @param series the series' code in the gazetteer ({@code SCO}), or the name as said when unknown
 * @param year the edition's year, null when not known
 * @param name as the text has it, null when it only follows from the gazetteer
 */
public record Event(String series, @Nullable Integer year, @Nullable String name) {}
