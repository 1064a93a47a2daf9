/** Damaged inputs of every format: nothing may crash, hang or fill the memory. */
@NullMarked
package org.summitry.bench.fuzz;

import org.jspecify.annotations.NullMarked;
