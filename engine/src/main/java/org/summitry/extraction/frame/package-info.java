/**
 * From trigger words to readings of engagements: frames as data, roles along dependency paths,
 * status.
 */
@NullMarked
package org.summitry.extraction.frame;

import org.jspecify.annotations.NullMarked;
