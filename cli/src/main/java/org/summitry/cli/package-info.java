/** One class per command, and the wiring. */
@NullMarked
package org.summitry.cli;

import org.jspecify.annotations.NullMarked;
