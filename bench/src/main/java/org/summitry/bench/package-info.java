/** Benchmarks and corpus runs. */
@NullMarked
package org.summitry.bench;

import org.jspecify.annotations.NullMarked;
