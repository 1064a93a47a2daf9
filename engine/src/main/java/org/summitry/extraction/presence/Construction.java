package org.summitry.extraction.presence;

import java.util.List;
import org.summitry.extraction.frame.Draft;

/** One way in which English puts somebody in a place. */
interface Construction {
  /** The stays that the sentence tells of in this way. */
  List<Draft> find(Scene scene);
}
