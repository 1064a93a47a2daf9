package org.summitry.record.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.resolution.Assembled;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Neighbourhood;
import org.summitry.resolution.SourcedReport;

/** Assembles the engagements that new reports touch, and puts them in the place of the old ones. */
final class EngagementWriter {
  private final Sql sql;
  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();

  /** Where each item belonged before, and the JSON of those engagements. */
  private final Map<String, String> engagementOf = new HashMap<>();

  private final Map<String, String> jsonOf = new HashMap<>();

  EngagementWriter(Sql sql) {
    this.sql = sql;
  }

  List<String> added() {
    return added;
  }

  List<String> changed() {
    return changed;
  }

  void refresh(Collection<SourcedReport> reports) throws SQLException {
    List<Judgement> judgements =
        sql.list(
            "SELECT left_report, right_report, same, decided_by, note FROM judgement",
            row ->
                new Judgement(
                    row.getString(1),
                    row.getString(2),
                    row.getBoolean(3),
                    row.getString(4),
                    row.getString(5)));
    Neighbourhood.Rebuilt result =
        Neighbourhood.assemble(reports, new StoredReports(sql), judgements);
    List<Assembled> rebuilt = result.engagements();
    for (Assembled assembled : rebuilt) {
      collectFormer(assembled);
    }
    for (String item : result.loose()) {
      release(item);
    }
    for (Assembled assembled : rebuilt) {
      put(assembled);
    }
    Set<String> current = new HashSet<>();
    rebuilt.forEach(assembled -> current.add(assembled.engagement().id()));
    for (String id : jsonOf.keySet()) {
      if (!current.contains(id)) {
        sql.update("DELETE FROM engagement_person WHERE engagement = ?", id);
        sql.update("DELETE FROM engagement WHERE id = ?", id);
      }
    }
  }

  /** Notes where the members belong so far, and how those engagements look. */
  private void collectFormer(Assembled assembled) throws SQLException {
    for (Assembled.Member member : assembled.members()) {
      collectFormer(member.item());
    }
  }

  private boolean collectFormer(String item) throws SQLException {
    Optional<String> former =
        sql.find(
            "SELECT engagement FROM engagement_member WHERE item = ?",
            row -> row.getString(1),
            item);
    if (former.isPresent()) {
      engagementOf.put(item, former.get());
      if (!jsonOf.containsKey(former.get())) {
        jsonOf.put(former.get(), requireJson(former.get()));
      }
    }
    return former.isPresent();
  }

  /**
   * A member that belongs to nothing any more; what it held alone goes with what is not current.
   */
  private void release(String item) throws SQLException {
    if (collectFormer(item)) {
      sql.update("DELETE FROM engagement_member WHERE item = ?", item);
    }
  }

  private String requireJson(String id) throws SQLException {
    return sql.find("SELECT json FROM engagement WHERE id = ?", row -> row.getString(1), id)
        .orElseThrow(() -> new SQLException("a member's engagement is not there: " + id));
  }

  /** Writes what is new of an engagement; the members of a large one are mostly there already. */
  private void put(Assembled assembled) throws SQLException {
    Engagement engagement = assembled.engagement();
    String id = engagement.id();
    String json = StoredJson.write(engagement);
    if (!json.equals(jsonOf.get(id))) {
      putEngagement(engagement, json);
      boolean known =
          assembled.members().stream().anyMatch(one -> engagementOf.containsKey(one.item()));
      (known ? changed : added).add(id);
    }
    for (Assembled.Member member : assembled.members()) {
      if (!id.equals(engagementOf.get(member.item()))) {
        sql.update(
            "INSERT INTO engagement_member (item, engagement, report, lends) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (item) DO UPDATE SET engagement = excluded.engagement",
            member.item(),
            id,
            member.report(),
            member.lends());
      }
    }
  }

  private void putEngagement(Engagement engagement, String json) throws SQLException {
    sql.update(
        "INSERT INTO engagement (id, kind, status, host, first_day, last_day, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,"
            + " status = excluded.status, host = excluded.host, first_day = excluded.first_day,"
            + " last_day = excluded.last_day, json = excluded.json",
        engagement.id(),
        engagement.kind().code(),
        engagement.status().code(),
        engagement.host(),
        firstDay(engagement),
        lastDay(engagement),
        json);
    sql.update("DELETE FROM engagement_person WHERE engagement = ?", engagement.id());
    for (Participant person : engagement.participants()) {
      putPerson(engagement.id(), person);
    }
  }

  private void putPerson(String engagement, Participant person) throws SQLException {
    sql.update(
        "INSERT INTO engagement_person (person, engagement, name, folded, country, role)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        person.key(),
        engagement,
        person.name(),
        Folding.fold(person.name()),
        person.country(),
        person.role().code());
  }

  private static @Nullable String firstDay(Engagement engagement) {
    PartialDate date = engagement.start() != null ? engagement.start() : engagement.end();
    return date == null ? null : date.first().toString();
  }

  private static @Nullable String lastDay(Engagement engagement) {
    PartialDate date = engagement.end() != null ? engagement.end() : engagement.start();
    return date == null ? null : date.last().toString();
  }
}
