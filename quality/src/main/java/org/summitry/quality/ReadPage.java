package org.summitry.quality;

import java.util.List;
import java.util.stream.Stream;
import org.summitry.extraction.Extraction;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.Reading;

/**
 * A page with what the engine makes of it.
 *
 * @param extractions one for each article of the reading, in the same order
 */
public record ReadPage(Page page, Reading reading, List<Extraction> extractions) {
  public ReadPage {
    extractions = List.copyOf(extractions);
  }

  public List<Report> reports() {
    return extractions.stream().flatMap(extraction -> extraction.reports().stream()).toList();
  }

  public List<Issue> issues() {
    return Stream.concat(
            reading.issues().stream(),
            extractions.stream().flatMap(extraction -> extraction.issues().stream()))
        .toList();
  }
}
