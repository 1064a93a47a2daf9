/**
 * Journeys told stage by stage: texts in parts that begin with a day or a place, where the one who
 * travels may be named in the title alone.
 */
@NullMarked
package org.summitry.extraction.chronicle;

import org.jspecify.annotations.NullMarked;
