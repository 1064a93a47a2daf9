/**
 * Stays and encounters that no construction names: what stands in their favour and against is added
 * up.
 */
@NullMarked
package org.summitry.extraction.evidence;

import org.jspecify.annotations.NullMarked;
