/** From reports to engagements: matching, choosing values, status history, conflicts. */
@NullMarked
package org.summitry.resolution;

import org.jspecify.annotations.NullMarked;
