/** The nouns of the project as immutable values; see the codebook for what each one records. */
@NullMarked
package org.summitry.model;

import org.jspecify.annotations.NullMarked;
