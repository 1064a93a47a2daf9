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
    List<Assembled> rebuilt = Neighbourhood.assemble(reports, new StoredReports(sql), judgements);
    Map<String, String> before = new HashMap<>();
    Set<String> grown = new HashSet<>();
    for (Assembled assembled : rebuilt) {
      if (collectFormer(assembled, before)) {
        grown.add(assembled.engagement().id());
      }
    }
    for (String id : before.keySet()) {
      sql.update("DELETE FROM engagement_member WHERE engagement = ?", id);
      sql.update("DELETE FROM engagement_person WHERE engagement = ?", id);
      sql.update("DELETE FROM engagement WHERE id = ?", id);
    }
    for (Assembled assembled : rebuilt) {
      put(assembled, before, grown.contains(assembled.engagement().id()));
    }
  }

  /** Adds the engagements that the members belonged to; whether there were any. */
  private boolean collectFormer(Assembled assembled, Map<String, String> former)
      throws SQLException {
    boolean any = false;
    for (Assembled.Member member : assembled.members()) {
      Optional<Map.Entry<String, String>> old =
          sql.find(
              "SELECT e.id, e.json FROM engagement_member m"
                  + " JOIN engagement e ON e.id = m.engagement WHERE m.item = ?",
              row -> Map.entry(row.getString(1), row.getString(2)),
              member.item());
      old.ifPresent(engagement -> former.put(engagement.getKey(), engagement.getValue()));
      any |= old.isPresent();
    }
    return any;
  }

  private void put(Assembled assembled, Map<String, String> former, boolean grown)
      throws SQLException {
    Engagement engagement = assembled.engagement();
    String json = StoredJson.write(engagement);
    sql.update(
        "INSERT INTO engagement (id, kind, status, host, first_day, last_day, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        engagement.id(),
        engagement.kind().code(),
        engagement.status().code(),
        engagement.host(),
        firstDay(engagement),
        lastDay(engagement),
        json);
    for (Assembled.Member member : assembled.members()) {
      sql.update(
          "INSERT INTO engagement_member (item, engagement, report, lends) VALUES (?, ?, ?, ?)",
          member.item(),
          engagement.id(),
          member.report(),
          member.lends());
    }
    for (Participant person : engagement.participants()) {
      putPerson(engagement.id(), person);
    }
    if (!grown) {
      added.add(engagement.id());
    } else if (!json.equals(former.get(engagement.id()))) {
      changed.add(engagement.id());
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
