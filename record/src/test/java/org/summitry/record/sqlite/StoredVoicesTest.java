package org.summitry.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.record.EngagementQuery;
import org.summitry.record.fixture.Story;
import org.summitry.record.fixture.Telling;

/** Copies are one voice in the record, whoever prints them and in whatever order they come. */
class StoredVoicesTest {
  private static final String LEAD =
      "Hungarian Prime Minister Viktor Orban landed in Astana on Tuesday for two days of talks with"
          + " Kazakh President Kassym-Jomart Tokayev, his office said.\n";
  private static final String DEALS =
      "The two are to sign 12 agreements on energy, transport and farming worth 400 million euros,"
          + " among them one on a railway line to the Caspian port of Aktau.\n";
  private static final String BEFORE =
      "Viktor Orban was in Astana when the leaders of Hungary and Kazakhstan opened a bank there;"
          + " Budapest had lent it 50 million dollars from its fund for the east in 2014.\n";
  private static final String AFTER =
      "From Astana he goes on to Tashkent on Thursday, where President Shavkat Mirziyoyev has asked"
          + " him to a gathering of Turkic states that Hungary joined as an observer in 2018.\n";
  private static final String OWN =
      "Viktor Orban came to Astana with a plane full of bankers, and the Kazakh capital gave him a"
          + " welcome of horses and cannon. Why does a small country on the Danube matter here?"
          + " Old friends of the prime minister point to uranium, and to a shared dislike of advice.\n";

  @TempDir Path folder;

  private SqliteRecord open() {
    return SqliteRecord.open(folder.resolve("record.db"));
  }

  private static Story story(String name, String publisher, String text) {
    return new Story(name, publisher, "2023-10-31", "Orban in Astana", text)
        .telling(
            Telling.of(Kind.VISIT, Status.UNDERWAY)
                .leader("Q57641", "Viktor Orban", "Prime Minister", "HUN", Role.TRAVELLER)
                .in("KAZ", "Astana")
                .on("2023-10-31")
                .quote("participants", "Viktor Orban"));
  }

  private static int voices(SqliteRecord record) {
    return record.list(EngagementQuery.ALL).engagements().getFirst().voices();
  }

  private static String voice(SqliteRecord record, String name) {
    return String.valueOf(record.listArticles("page-" + name).getFirst().voice());
  }

  @Test
  void copiesInThreePapersAreOneVoiceAndAnotherReportIsASecond() {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", LEAD + DEALS + AFTER).addTo(record);
      story("cut", "River Post", LEAD + DEALS).addTo(record);
      story("turned", "Port News", AFTER + LEAD + DEALS).addTo(record);
      assertThat(voices(record)).isEqualTo(1);
      story("own", "Danube Times", OWN).addTo(record);
      assertThat(voices(record)).isEqualTo(2);
    }
  }

  @Test
  void anArticleThatHoldsTwoTextsMakesTheirVoicesOne() {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", LEAD + DEALS).addTo(record);
      story("second", "River Post", BEFORE + AFTER).addTo(record);
      assertThat(voices(record)).isEqualTo(2);
      story("whole", "Port News", LEAD + DEALS + BEFORE + AFTER).addTo(record);
      assertThat(voice(record, "second")).isEqualTo(voice(record, "first"));
      assertThat(voices(record)).isEqualTo(1);
    }
  }

  @Test
  void twoTextsOfOneAgencyAreOneSource() {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", "ASTANA, Oct 31 (Reuters) - " + LEAD + DEALS).addTo(record);
      story("second", "River Post", "ASTANA, Oct 31 (Reuters) - " + OWN).addTo(record);
      assertThat(voice(record, "second")).isNotEqualTo(voice(record, "first"));
      assertThat(voices(record)).isEqualTo(1);
    }
  }

  @Test
  void groupingAnewGivesTheSameVoices() {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", LEAD + DEALS + AFTER).addTo(record);
      story("cut", "River Post", LEAD + DEALS).addTo(record);
      story("own", "Danube Times", OWN).addTo(record);
      String before = voice(record, "cut");
      record.rebuildVoices();
      assertThat(voice(record, "cut")).isEqualTo(before).isEqualTo(voice(record, "first"));
      assertThat(voices(record)).isEqualTo(2);
    }
  }

  @Test
  void aRecordFromBeforeThereWereVoicesIsGroupedWhenItIsOpened() throws SQLException {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", LEAD + DEALS + AFTER).addTo(record);
      story("cut", "River Post", LEAD + DEALS).addTo(record);
    }
    makeOld();
    try (SqliteRecord record = open()) {
      assertThat(voice(record, "cut")).isEqualTo(voice(record, "first"));
      assertThat(voices(record)).isEqualTo(1);
    }
  }

  /** Takes away what version 2 added; engagements count each publisher again. */
  private void makeOld() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("record.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "DROP TABLE voice_key",
              "DROP TABLE voice_print",
              "DROP TABLE voice_scheme",
              "DROP INDEX article_by_voice",
              "ALTER TABLE article DROP COLUMN origin",
              "UPDATE article SET voice = NULL",
              "UPDATE engagement SET json = replace(json, '\"voices\":1', '\"voices\":2')",
              "DELETE FROM flyway_schema_history WHERE version = '2'",
              "PRAGMA user_version = 1")) {
        statement.execute(change);
      }
    }
  }

  @Test
  void placingGoesOnWhereTheProgramWasEnded() throws SQLException {
    try (SqliteRecord record = open()) {
      story("first", "Steppe Herald", LEAD + DEALS + AFTER).addTo(record);
      story("cut", "River Post", LEAD + DEALS).addTo(record);
    }
    String url = "jdbc:sqlite:" + folder.resolve("record.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM voice_key WHERE number = 2");
      statement.execute("DELETE FROM voice_print WHERE number = 2");
      statement.execute("UPDATE article SET voice = NULL WHERE page = 'page-cut'");
    }
    try (SqliteRecord record = open()) {
      assertThat(voice(record, "cut")).isEqualTo(voice(record, "first"));
    }
  }
}
