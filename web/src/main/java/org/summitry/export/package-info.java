/** One class per format. */
@NullMarked
package org.summitry.export;

import org.jspecify.annotations.NullMarked;
