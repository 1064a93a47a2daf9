package org.summitry.gazetteer;

import org.summitry.model.Rank;

/**
 * An office of a country or organisation.
 *
 * @param id {@code KAZ/president}, {@code EU/commission-president}
 * @param title in English: "President"
 * @param country alpha-3 code, or the organisation's code
 * @param type what sort of office, for words that name it in any country
 */
public record Office(String id, String title, String country, Rank rank, OfficeType type) {}
