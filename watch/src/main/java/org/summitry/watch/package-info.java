/**
 * Polls feeds and sitemaps and fetches what they link to: politely, within bounds, and never from
 * the inside of a network. {@link org.summitry.watch.Watcher} is the way in.
 */
@NullMarked
package org.summitry.watch;

import org.jspecify.annotations.NullMarked;
