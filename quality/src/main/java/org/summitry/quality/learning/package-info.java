/** Learns from texts with known reports what clues count for in the engine. */
@NullMarked
package org.summitry.quality.learning;

import org.jspecify.annotations.NullMarked;
