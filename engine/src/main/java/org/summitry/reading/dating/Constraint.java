package org.summitry.reading.dating;

import org.summitry.model.DayInterval;

/**
 * What one observation allows.
 *
 * @param reason for people: "Nancy Pelosi is Speaker"
 */
record Constraint(DayInterval days, String reason) {}
