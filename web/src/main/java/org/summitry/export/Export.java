package org.summitry.export;

import org.summitry.model.Engagement;
import org.summitry.model.Report;

/** Writes a record's engagements or reports one by one in some format; the caller closes it. */
public interface Export extends AutoCloseable {
  void write(Engagement engagement);

  void write(Report report);

  @Override
  void close();
}
