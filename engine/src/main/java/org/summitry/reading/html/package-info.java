/** HTML to stories: main text, metadata, teasers, each with its way back to the source. */
@NullMarked
package org.summitry.reading.html;

import org.jspecify.annotations.NullMarked;
