/** What came of an engagement: agreements, joint statements, declarations, pledges. */
@NullMarked
package org.summitry.extraction.outcome;

import org.jspecify.annotations.NullMarked;
