package org.summitry.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.summitry.model.Engagement;
import org.summitry.model.Evidence;
import org.summitry.model.Report;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of the project (codebook, section 6): the keys of the codebook's example in its
 * order, then those that are ours. Unknown values are {@code null}, not left out.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .addMixIn(Report.class, ReportOrder.class)
          .addMixIn(Engagement.class, EngagementOrder.class)
          .addMixIn(Evidence.class, EvidenceOrder.class)
          .build();

  private Json() {}

  @JsonPropertyOrder({
    "article",
    "kind",
    "status",
    "participants",
    "host",
    "place",
    "start",
    "end",
    "form",
    "event",
    "outcomes",
    "attribution",
    "evidence",
    "id",
    "part",
    "claims",
    "rules",
    "confidence",
    "doubts"
  })
  private interface ReportOrder {}

  @JsonPropertyOrder({
    "id",
    "kind",
    "status",
    "participants",
    "host",
    "place",
    "start",
    "end",
    "form",
    "event",
    "outcomes",
    "attribution",
    "evidence",
    "history",
    "reports",
    "voices",
    "conflicts"
  })
  private interface EngagementOrder {}

  @JsonPropertyOrder({"start", "end", "text", "field", "in"})
  private interface EvidenceOrder {}

  /** The value on one line, without a line break at its end. */
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
