/** Meetings and calls told in turns of phrase rather than by one word with its objects. */
@org.jspecify.annotations.NullMarked
package org.summitry.extraction.encounter;
