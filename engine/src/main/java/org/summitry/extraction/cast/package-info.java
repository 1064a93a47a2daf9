/** Who is who in an article: names, roles and pronouns to entities. */
@NullMarked
package org.summitry.extraction.cast;

import org.jspecify.annotations.NullMarked;
