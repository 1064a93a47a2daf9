/**
 * Who held which office when; countries, cities, organisations, summit editions; matching and
 * lookup by date.
 */
@NullMarked
package org.summitry.gazetteer;

import org.jspecify.annotations.NullMarked;
