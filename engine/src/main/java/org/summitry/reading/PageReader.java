package org.summitry.reading;

import org.summitry.model.Page;

/**
 * Reads the articles of a page. Pure: the same page gives the same reading; never throws for bad
 * input.
 */
public interface PageReader {
  Reading read(Page page);
}
