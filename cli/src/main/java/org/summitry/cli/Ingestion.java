package org.summitry.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.model.Engagement;
import org.summitry.record.Change;
import org.summitry.record.Record;

/** Pages into the record, one transaction each, and the engagements that were new or changed. */
final class Ingestion {
  private final Record record;
  private final Set<String> added = new LinkedHashSet<>();
  private final Set<String> changed = new LinkedHashSet<>();

  Ingestion(Record record) {
    this.record = record;
  }

  Tally run(Analysis analysis, Screen screen, PageSource source) {
    try (Progress progress = Progress.of(screen, "ingest")) {
      return new PageRun(analysis, page -> record.contains(page.id()), progress)
          .run(source, this::add, issue -> record.addIssues(List.of(issue)));
    }
  }

  void add(AnalysedPage page) {
    if (page.isFailed()) {
      record.addIssues(page.listIssues());
      return;
    }
    Change change = record.add(page.page(), page.reading(), page.extractions());
    added.addAll(change.added());
    changed.addAll(change.changed());
  }

  /** New and changed engagements; a new one that changed later, or became part of another, once. */
  Map<String, Long> counts() {
    Set<String> fresh =
        added.stream().filter(id -> current(id).equals(id)).collect(Collectors.toSet());
    long others =
        changed.stream().map(this::current).distinct().filter(id -> !fresh.contains(id)).count();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("engagements new", (long) fresh.size());
    counts.put("engagements changed", others);
    return counts;
  }

  private String current(String id) {
    return record.findEngagement(id).map(Engagement::id).orElse("");
  }
}
