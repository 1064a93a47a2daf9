package org.summitry.record;

/**
 * A country or organisation in the record.
 *
 * @param code alpha-3 or the organisation's code
 * @param hosted engagements that take place there
 * @param involved engagements that take place there or that its people take part in
 */
public record CountryEntry(String code, long hosted, long involved) {}
