/** The record in one SQLite file. */
@NullMarked
package org.summitry.record.sqlite;

import org.jspecify.annotations.NullMarked;
