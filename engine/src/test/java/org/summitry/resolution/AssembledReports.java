package org.summitry.resolution;

import static org.summitry.resolution.ReportBuilder.visit;

import java.util.List;
import java.util.stream.Stream;
import org.summitry.model.Engagement;
import org.summitry.model.PartialDate;

/** What the assembler makes of reports built by hand. */
final class AssembledReports {
  private AssembledReports() {}

  static List<Engagement> assemble(ReportBuilder... reports) {
    return assemble(List.of(), reports);
  }

  static List<Engagement> assemble(List<Judgement> judgements, ReportBuilder... reports) {
    return new Assembler(judgements)
        .assemble(Stream.of(reports).map(ReportBuilder::build).toList()).stream()
            .map(Assembled::engagement)
            .toList();
  }

  static ReportBuilder xiInKazakhstan(String id) {
    return visit(id, "Xi", "CHN", "KAZ");
  }

  static PartialDate day(String date) {
    return PartialDate.parse(date);
  }
}
