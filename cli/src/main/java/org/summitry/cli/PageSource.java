package org.summitry.cli;

import org.summitry.reading.PageSink;

/** Pages from somewhere, handed over one by one in an order that is always the same. */
interface PageSource {
  void sendTo(PageSink sink);
}
