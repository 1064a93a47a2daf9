/**
 * Files, folders, archives and streams to pages, and a page's bytes to its characters. {@link
 * org.summitry.reading.formats.Inputs} is the way in, {@link
 * org.summitry.reading.formats.PageDecoder} the way on.
 */
@NullMarked
package org.summitry.reading.formats;

import org.jspecify.annotations.NullMarked;
