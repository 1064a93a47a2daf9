/** From drafts to reports: times, places, merging within the article, offices at the date. */
@NullMarked
package org.summitry.extraction.assembly;

import org.jspecify.annotations.NullMarked;
