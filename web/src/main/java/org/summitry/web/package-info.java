/** Server-rendered pages of the record. */
@NullMarked
package org.summitry.web;

import org.jspecify.annotations.NullMarked;
