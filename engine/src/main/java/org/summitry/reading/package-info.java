/** From bytes to pages to articles: formats, main text, teasers, dates, voices. */
@NullMarked
package org.summitry.reading;

import org.jspecify.annotations.NullMarked;
