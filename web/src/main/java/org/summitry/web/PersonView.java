package org.summitry.web;

import java.util.List;

/**
 * A person's engagements, oldest first.
 *
 * @param office the latest one known, with the country
 */
public record PersonView(String name, String office, String summary, List<Row> rows) {}
