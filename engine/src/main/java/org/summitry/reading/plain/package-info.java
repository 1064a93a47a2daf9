/** Plain text to stories: the main one, and the others whose teasers stand on the page. */
@NullMarked
package org.summitry.reading.plain;

import org.jspecify.annotations.NullMarked;
