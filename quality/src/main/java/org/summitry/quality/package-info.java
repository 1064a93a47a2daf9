/** Scores of reports against gold, and the floors they must not fall below. */
@NullMarked
package org.summitry.quality;

import org.jspecify.annotations.NullMarked;
