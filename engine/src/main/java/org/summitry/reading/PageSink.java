package org.summitry.reading;

import org.summitry.model.Issue;
import org.summitry.model.Page;

/** Takes the pages of an input one by one, and what could not be read of it. */
public interface PageSink {
  void page(Page page);

  void issue(Issue issue);
}
