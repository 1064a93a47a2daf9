package org.summitry.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.extraction.Extraction;
import org.summitry.model.Engagement;
import org.summitry.model.Issue;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;
import org.summitry.record.Change;
import org.summitry.record.Dossier;
import org.summitry.record.EngagementQuery;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;
import org.summitry.record.RecordException;
import org.summitry.record.fixture.SampleRecord;
import org.summitry.record.fixture.Story;
import org.summitry.resolution.Judgement;

class SqliteRecordTest {
  @TempDir Path folder;

  private SqliteRecord open() {
    return SqliteRecord.open(folder.resolve("record.db"));
  }

  private SqliteRecord sample() {
    SqliteRecord record = open();
    SampleRecord.fill(record);
    return record;
  }

  private static List<Engagement> engagements(Record record) {
    List<Engagement> all = new ArrayList<>();
    record.forEachEngagement(all::add);
    return all;
  }

  private static Engagement xiInKazakhstan(Record record) {
    return record
        .list(EngagementQuery.ALL.withPerson("Q15031").withCountry("KAZ"))
        .engagements()
        .getFirst();
  }

  @Test
  void aPageAndItsBytesComeBackAsTheyWere() {
    try (SqliteRecord record = open()) {
      Story story = SampleRecord.stories().getFirst();
      story.addTo(record);
      assertThat(record.findPage(story.page().id())).contains(story.page());
      assertThat(record.listArticles(story.page().id()))
          .containsExactly(story.article().withVoice(story.article().id()));
      assertThat(record.contains(story.page().id())).isTrue();
      assertThat(record.contains("another")).isFalse();
    }
  }

  @Test
  void twoReportsOfOneIdInAnArticleAreBothKept() {
    try (SqliteRecord record = open()) {
      Story story = SampleRecord.stories().getFirst();
      Report report = story.extractions().getFirst().reports().getFirst();
      Extraction twice = new Extraction(List.of(report, report), List.of(report), List.of());
      Change change = record.add(story.page(), story.reading(), List.of(twice));
      assertThat(change.reports()).isEqualTo(2);
      assertThat(engagements(record).getFirst().reports())
          .containsExactly(report.id(), report.id() + "-2");
    }
  }

  @Test
  void theSamePageAgainChangesNothing() {
    try (SqliteRecord record = sample()) {
      List<Engagement> before = engagements(record);
      for (Story story : SampleRecord.stories()) {
        assertThat(story.addTo(record)).isEqualTo(Change.NOTHING);
      }
      assertThat(engagements(record)).isEqualTo(before);
    }
  }

  @Test
  void theOrderOfPagesDoesNotMatter() {
    try (SqliteRecord record = sample();
        SqliteRecord other = SqliteRecord.open(folder.resolve("other.db"))) {
      List<Story> shuffled = new ArrayList<>(SampleRecord.stories());
      Collections.shuffle(shuffled, new Random(7));
      shuffled.forEach(story -> story.addTo(other));
      assertThat(engagements(other)).isEqualTo(engagements(record));
    }
  }

  @Test
  void addingTellsWhatIsNewAndWhatChanged() {
    try (SqliteRecord record = open()) {
      List<Story> stories = SampleRecord.stories();
      Change first = stories.get(0).addTo(record);
      Change copy = stories.get(1).addTo(record);
      assertThat(first.added()).hasSize(1);
      assertThat(first.reports()).isEqualTo(1);
      assertThat(copy.added()).isEmpty();
      assertThat(copy.changed()).isEqualTo(first.added());
    }
  }

  @Test
  void plansCopiesAndTheHeldVisitAreOneEngagement() {
    try (SqliteRecord record = sample()) {
      Engagement visit = xiInKazakhstan(record);
      assertThat(visit.status()).isEqualTo(Status.HELD);
      assertThat(visit.reports()).hasSize(4);
      assertThat(visit.voices()).isEqualTo(3);
      assertThat(visit.conflicts().stream().map(Engagement.Conflict::field))
          .containsExactlyInAnyOrder("start", "form");
    }
  }

  @Test
  void aDossierHasEachReportWithTheArticleItQuotes() {
    try (SqliteRecord record = sample()) {
      Dossier dossier = record.findDossier(xiInKazakhstan(record).id()).orElseThrow();
      assertThat(dossier.sources()).hasSize(4);
      for (Dossier.Source source : dossier.sources()) {
        source
            .report()
            .evidence()
            .forEach(quote -> assertThat(source.article().textAt(quote)).isEqualTo(quote.text()));
      }
    }
  }

  @Test
  void anOldLinkFindsTheEngagementAfterAnOlderReportTurnedUp() {
    try (SqliteRecord record = open()) {
      List<Story> stories = SampleRecord.stories();
      stories.get(2).addTo(record);
      String former = xiInKazakhstan(record).id();
      stories.get(0).addTo(record);
      Engagement now = xiInKazakhstan(record);
      assertThat(now.id()).isNotEqualTo(former);
      assertThat(record.findEngagement(former)).contains(now);
    }
  }

  @Test
  void filtersNarrowTheList() {
    try (SqliteRecord record = sample()) {
      EngagementQuery all = EngagementQuery.ALL;
      assertThat(record.list(all.withKinds(Set.of(Kind.CALL))).total()).isEqualTo(1);
      assertThat(record.list(all.withStatuses(Set.of(Status.CANCELLED))).total()).isEqualTo(1);
      assertThat(record.list(all.withPerson("erdogan")).total()).isEqualTo(1);
      assertThat(record.list(all.withCountry("AUS")).total()).isEqualTo(1);
      assertThat(
              record
                  .list(
                      all.between(
                          Optional.of(LocalDate.of(2024, 3, 15)),
                          Optional.of(LocalDate.of(2024, 3, 20))))
                  .total())
          .isEqualTo(1);
      assertThat(record.list(all.withPerson("100%")).total()).isZero();
    }
  }

  @Test
  void pagesOfTheListDoNotOverlap() {
    try (SqliteRecord record = sample()) {
      List<Engagement> whole = record.list(EngagementQuery.ALL).engagements();
      List<Engagement> parts = new ArrayList<>();
      for (int i = 0; i < whole.size(); i += 3) {
        parts.addAll(record.list(EngagementQuery.ALL.page(i, 3)).engagements());
      }
      assertThat(parts).isEqualTo(whole);
    }
  }

  @Test
  void anItineraryIsInOrderOfTime() {
    try (SqliteRecord record = sample()) {
      List<Engagement> itinerary = record.listItinerary("Q15031");
      assertThat(itinerary).hasSize(4);
      assertThat(itinerary.stream().map(Engagement::host))
          .containsExactly("KAZ", "UZB", "UZB", "UZB");
    }
  }

  @Test
  void peopleAreFoundWhateverTheAccents() {
    try (SqliteRecord record = sample()) {
      assertThat(record.findPeople("ERDOGAN").stream().map(PersonEntry::name))
          .containsExactly("Recep Tayyip Erdoğan");
      assertThat(record.findPerson("Q15031").orElseThrow().engagements()).isEqualTo(4);
      assertThat(record.listCountries()).anyMatch(country -> country.code().equals("KAZ"));
    }
  }

  @Test
  void issuesAreKeptOnceAndCounted() {
    try (SqliteRecord record = sample()) {
      record.addIssues(record.listIssues(10));
      assertThat(record.counts().issues()).containsEntry(Issue.Code.NO_TEXT, 1L);
    }
  }

  @Test
  void aJudgementSplitsAnEngagementAndAnotherMendsIt() {
    try (SqliteRecord record = sample()) {
      String left = "r-steppe-herald-1-0";
      String right = "r-bosphorus-times-3-0";
      record.judge(new Judgement(left, right, false, "editor", "another journey"));
      assertThat(engagements(record).stream().filter(one -> one.reports().contains(left)))
          .noneMatch(one -> one.reports().contains(right));
      record.judge(new Judgement(left, right, true, "editor", "it was one"));
      assertThat(xiInKazakhstan(record).reports()).contains(left, right);
    }
  }

  @Test
  void aRecordOpensAgainWithAllThatWasInIt() {
    List<Engagement> before;
    try (SqliteRecord record = sample()) {
      before = engagements(record);
    }
    try (SqliteRecord record = SqliteRecord.openExisting(folder.resolve("record.db"))) {
      assertThat(engagements(record)).isEqualTo(before);
      assertThat(record.counts().pages()).isEqualTo(SampleRecord.stories().size());
    }
  }

  @Test
  void aRecordOfANewerVersionIsRefusedWithAReason() throws Exception {
    sample().close();
    Path file = folder.resolve("record.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatExceptionOfType(RecordException.class)
        .isThrownBy(() -> SqliteRecord.open(file))
        .withMessageContaining("newer Summitry")
        .withMessageContaining("99")
        .matches(failure -> failure.reason() == RecordException.Reason.NEWER);
  }

  @Test
  void aFileThatIsNoRecordIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "just some notes, no database");
    assertThatExceptionOfType(RecordException.class)
        .isThrownBy(() -> SqliteRecord.open(text))
        .matches(failure -> failure.reason() == RecordException.Reason.NOT_A_RECORD);
    Path foreign = folder.resolve("foreign.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE song (name TEXT)");
    }
    assertThatExceptionOfType(RecordException.class)
        .isThrownBy(() -> SqliteRecord.open(foreign))
        .matches(failure -> failure.reason() == RecordException.Reason.NOT_A_RECORD);
  }

  @Test
  void aMissingRecordIsSaidToBeMissing() {
    assertThatExceptionOfType(RecordException.class)
        .isThrownBy(() -> SqliteRecord.openExisting(folder.resolve("none.db")))
        .matches(failure -> failure.reason() == RecordException.Reason.MISSING);
  }
}
