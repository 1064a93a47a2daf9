/**
 * Gatherings of a series: which the text names, who takes part, when and where the edition is, and
 * which visits and meetings belong to it.
 */
@NullMarked
package org.summitry.extraction.summit;

import org.jspecify.annotations.NullMarked;
