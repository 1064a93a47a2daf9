/**
 * Who says so besides the outlet: agencies, papers, ministries, spokespeople, the people
 * themselves.
 */
@NullMarked
package org.summitry.extraction.attribution;

import org.jspecify.annotations.NullMarked;
