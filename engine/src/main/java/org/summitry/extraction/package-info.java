/**
 * From an article to reports: language, mentions, time, frames, status, merging within the article.
 */
@NullMarked
package org.summitry.extraction;

import org.jspecify.annotations.NullMarked;
