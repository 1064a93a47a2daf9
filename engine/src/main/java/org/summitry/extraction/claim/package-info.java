/** Countable claims beside an engagement: "his fifth visit", "the first since 2019". */
@NullMarked
package org.summitry.extraction.claim;

import org.jspecify.annotations.NullMarked;
