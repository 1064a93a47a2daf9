/** When a story was published: visible dates, metadata, and what the text itself allows. */
@NullMarked
package org.summitry.reading.dating;

import org.jspecify.annotations.NullMarked;
