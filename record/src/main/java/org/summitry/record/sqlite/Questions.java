package org.summitry.record.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.Status;
import org.summitry.record.CountryEntry;
import org.summitry.record.EngagementQuery;
import org.summitry.record.Listing;
import org.summitry.record.PersonEntry;

/** What the engagements are asked. */
record Questions(Sql sql) {
  private static final String NEWEST_FIRST =
      " ORDER BY e.first_day IS NULL, e.first_day DESC, e.last_day DESC, e.id";

  static Engagement engagement(ResultSet row) throws SQLException {
    return StoredJson.read(row.getString(1), Engagement.class);
  }

  Listing list(EngagementQuery query) throws SQLException {
    Condition condition = Condition.of(query);
    long total =
        sql.count("SELECT count(*) FROM engagement e" + condition.where(), condition.arguments());
    List<Object> arguments = new ArrayList<>(List.of(condition.arguments()));
    arguments.add(query.limit());
    arguments.add(query.offset());
    List<Engagement> engagements =
        sql.list(
            "SELECT e.json FROM engagement e"
                + condition.where()
                + NEWEST_FIRST
                + " LIMIT ? OFFSET ?",
            Questions::engagement,
            arguments.toArray());
    return new Listing(engagements, total);
  }

  /** A WHERE clause with its values. */
  private record Condition(String where, Object[] arguments) {
    static Condition of(EngagementQuery query) {
      List<String> parts = new ArrayList<>();
      List<Object> arguments = new ArrayList<>();
      query
          .person()
          .ifPresent(person -> {
            parts.add(
                "e.id IN (SELECT engagement FROM engagement_person"
                    + " WHERE person = ? OR folded LIKE ? ESCAPE '\\')");
            Collections.addAll(arguments, person, contains(person));
          });
      query
          .country()
          .ifPresent(country -> {
            parts.add(
                "(e.host = ? OR e.id IN"
                    + " (SELECT engagement FROM engagement_person WHERE country = ?))");
            Collections.addAll(arguments, country, country);
          });
      among(parts, arguments, "e.kind", query.kinds().stream().map(Kind::code).toList());
      among(parts, arguments, "e.status", query.statuses().stream().map(Status::code).toList());
      query.from().ifPresent(day -> add(parts, arguments, "e.last_day >= ?", day.toString()));
      query.to().ifPresent(day -> add(parts, arguments, "e.first_day <= ?", day.toString()));
      String where = parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
      return new Condition(where, arguments.toArray());
    }

    private static void add(
        List<String> parts, List<Object> arguments, String part, Object argument) {
      parts.add(part);
      arguments.add(argument);
    }

    private static void among(
        List<String> parts, List<Object> arguments, String column, List<String> values) {
      if (!values.isEmpty()) {
        parts.add(
            column + " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")");
        arguments.addAll(values);
      }
    }
  }

  static String contains(String words) {
    String folded = Folding.fold(words.strip());
    return "%"
        + folded
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_")
            .replaceAll("\\s+", "%")
        + "%";
  }

  /** Under its id now, or the id that one of its members would lend. */
  Optional<Engagement> findEngagement(String id) throws SQLException {
    Optional<Engagement> own =
        sql.find("SELECT json FROM engagement WHERE id = ?", Questions::engagement, id);
    return own.isPresent()
        ? own
        : sql.find(
            "SELECT e.json FROM engagement_member m JOIN engagement e ON e.id = m.engagement"
                + " WHERE m.lends = ?",
            Questions::engagement,
            id);
  }

  List<Engagement> listItinerary(String person) throws SQLException {
    return sql.list(
        "SELECT e.json FROM engagement_person p JOIN engagement e ON e.id = p.engagement"
            + " WHERE p.person = ?"
            + " ORDER BY e.first_day IS NULL, e.first_day, e.last_day, e.kind = 'visit' DESC, e.id",
        Questions::engagement,
        person);
  }

  List<Engagement> listRelated(Engagement engagement, int limit) throws SQLException {
    List<String> people = engagement.participants().stream().map(p -> p.key()).toList();
    if (people.isEmpty()) {
      return List.of();
    }
    String day = engagement.start() == null ? "2000-01-01" : engagement.start().first().toString();
    List<Object> arguments = new ArrayList<>(people);
    Collections.addAll(
        arguments, engagement.kind().code(), engagement.id(), engagement.host(), engagement.host());
    arguments.add(Math.min(2, people.size()));
    arguments.add(day);
    arguments.add(limit);
    return sql.list(
        "SELECT e.json FROM engagement e JOIN engagement_person p ON p.engagement = e.id"
            + " AND p.person IN ("
            + String.join(",", Collections.nCopies(people.size(), "?"))
            + ") WHERE e.kind = ? AND e.id <> ? AND (e.kind <> 'visit' OR e.host = ? OR ? IS NULL)"
            + " GROUP BY e.id HAVING count(*) >= CASE e.kind WHEN 'visit' THEN 1 ELSE ? END"
            + " ORDER BY abs(julianday(e.first_day) - julianday(?)), e.id LIMIT ?",
        Questions::engagement,
        arguments.toArray());
  }

  private static final String PEOPLE =
      "SELECT p.person, max(p.name), max(p.country), count(*) AS n FROM engagement_person p";

  private static PersonEntry person(ResultSet row) throws SQLException {
    return new PersonEntry(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
  }

  List<PersonEntry> listPeople(int limit) throws SQLException {
    return sql.list(
        PEOPLE + " GROUP BY p.person ORDER BY n DESC, p.person LIMIT ?", Questions::person, limit);
  }

  List<PersonEntry> findPeople(String words) throws SQLException {
    return sql.list(
        PEOPLE
            + " WHERE p.person = ? OR p.folded LIKE ? ESCAPE '\\'"
            + " GROUP BY p.person ORDER BY n DESC, p.person LIMIT 200",
        Questions::person,
        words,
        contains(words));
  }

  Optional<PersonEntry> findPerson(String person) throws SQLException {
    return sql.find(PEOPLE + " WHERE p.person = ? GROUP BY p.person", Questions::person, person);
  }

  List<CountryEntry> listCountries() throws SQLException {
    return sql.list(
        "SELECT code, sum(hosted), count(*) AS n FROM ("
            + " SELECT e.id, e.host AS code, 1 AS hosted FROM engagement e WHERE e.host IS NOT NULL"
            + " UNION ALL"
            + " SELECT DISTINCT p.engagement, p.country, 0 FROM engagement_person p"
            + " JOIN engagement e ON e.id = p.engagement"
            + " WHERE p.country IS NOT NULL AND p.country IS NOT e.host"
            + ") GROUP BY code ORDER BY n DESC, code",
        row -> new CountryEntry(row.getString(1), row.getLong(2), row.getLong(3)));
  }
}
