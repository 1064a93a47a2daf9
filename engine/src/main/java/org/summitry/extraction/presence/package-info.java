/**
 * Who is where, told without a word for visiting: by acts ("In Luanda he conferred with"), by
 * captions ("Ardern in Suva"), by hosts ("Paris has him until Thursday"), by itineraries.
 */
@NullMarked
package org.summitry.extraction.presence;

import org.jspecify.annotations.NullMarked;
