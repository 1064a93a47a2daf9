package org.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;
import org.summitry.record.fixture.SampleRecord;
import org.summitry.resolution.Assembler;
import org.summitry.resolution.SourcedReport;

class ExportTest {
  private static Report report() {
    return SampleRecord.stories().getFirst().extractions().getFirst().reports().getFirst();
  }

  private static Engagement engagement() {
    SourcedReport sourced = new SourcedReport(report(), null, "voice", null);
    return new Assembler().assemble(List.of(sourced)).getFirst().engagement();
  }

  @Test
  void aReportHasTheCodebooksKeysInItsOrder() {
    assertThat(Json.line(report()))
        .startsWith(
            "{\"article\":\"steppe-herald-1\",\"kind\":\"visit\",\"status\":\"planned\","
                + "\"participants\":[{\"id\":\"Q15031\",\"name\":\"Xi Jinping\","
                + "\"office\":\"President\",\"country\":\"CHN\",\"rank\":\"leader\","
                + "\"role\":\"traveller\"}")
        .contains(
            "],\"host\":\"KAZ\",\"place\":null,\"start\":\"2022-09-14\",\"end\":null,"
                + "\"form\":\"state\",\"event\":null,\"outcomes\":[],"
                + "\"attribution\":[\"Kazakh Ministry of Foreign Affairs\"],"
                + "\"evidence\":[{\"start\":")
        .doesNotContain("\n");
  }

  @Test
  void anEngagementAddsHistoryReportsVoicesAndConflicts() {
    assertThat(Json.line(engagement()))
        .startsWith("{\"id\":\"e-")
        .contains("\"kind\":\"visit\"")
        .endsWith(
            "\"history\":[{\"status\":\"planned\",\"asOf\":null,"
                + "\"report\":\"r-steppe-herald-1-0\"}],\"reports\":[\"r-steppe-herald-1-0\"],"
                + "\"voices\":1,\"conflicts\":[]}");
  }

  @Test
  void jsonLinesEndEachLine() {
    StringWriter out = new StringWriter();
    try (Export export = new JsonLinesExport(out)) {
      export.write(report());
      export.write(engagement());
    }
    assertThat(out.toString())
        .isEqualTo(Json.line(report()) + "\n" + Json.line(engagement()) + "\n");
  }

  @Test
  void csvHasAHeaderAndOneLineEach() {
    StringWriter out = new StringWriter();
    try (Export export = new CsvExport(out)) {
      export.write(engagement());
      export.write(engagement());
    }
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("id,kind,status,travellers,hosts,participants");
    assertThat(lines.get(1))
        .contains(
            "visit,planned,Xi Jinping (CHN),Kassym-Jomart Tokayev (KAZ),,Q15031; Q1143829,KAZ,,2022-09-14,,state");
  }

  @Test
  void csvOfReportsNamesTheArticleFirst() {
    StringWriter out = new StringWriter();
    try (Export export = new CsvExport(out)) {
      export.write(report());
    }
    assertThat(out.toString().lines().toList().get(1)).startsWith("steppe-herald-1,visit,planned");
    assertThat(report().kind()).isEqualTo(Kind.VISIT);
    assertThat(report().status()).isEqualTo(Status.PLANNED);
  }
}
