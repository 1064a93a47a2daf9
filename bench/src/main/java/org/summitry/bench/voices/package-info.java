/** How well copies are grouped into voices: texts are perturbed, grouped, and the groups scored. */
@NullMarked
package org.summitry.bench.voices;

import org.jspecify.annotations.NullMarked;
