/** Time expressions: finding them in text and resolving them against a publication date. */
@NullMarked
package org.summitry.extraction.time;

import org.jspecify.annotations.NullMarked;
