/** Spans that name persons, offices, places, summits and times, and whom they stand for. */
@NullMarked
package org.summitry.extraction.mention;

import org.jspecify.annotations.NullMarked;
