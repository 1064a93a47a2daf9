/**
 * Who comes as a guest to what is not a summit: funerals, inaugurations, parades, matches. "The
 * guests included X and Y" is read against the occasion that the article tells of.
 */
@NullMarked
package org.summitry.extraction.occasion;

import org.jspecify.annotations.NullMarked;
