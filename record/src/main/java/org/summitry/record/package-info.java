/** The store: pages, articles, reports, judgements, engagements; questions and search. */
@NullMarked
package org.summitry.record;

import org.jspecify.annotations.NullMarked;
