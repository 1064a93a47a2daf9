package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ingest, show and export, one after the other on one record, as a person would use them. */
class RecordCommandsTest {
  @TempDir Path folder;

  private String db = "";

  @BeforeEach
  void nameTheRecord() {
    db = "--db=" + folder.resolve("test.db");
  }

  @Test
  void ingestCountsWhatIsNewAndKeepsTheRecord() throws IOException {
    Attempt first = ingest("Tokayev visits CHN on 2024-07-02\nMirziyoyev visits KAZ on 2024-08-03");

    assertThat(first.code()).isZero();
    assertThat(first.out())
        .containsPattern("pages +1\\b")
        .containsPattern("articles +1\\b")
        .containsPattern("reports +2\\b")
        .containsPattern("engagements new +2\\b")
        .containsPattern("engagements changed +0\\b")
        .containsPattern("issues +0\\b");
  }

  @Test
  void readingTheSamePageAgainChangesNothing() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");
    Attempt before = Attempt.of("export", db);

    Attempt again = ingest("Tokayev visits CHN on 2024-07-02");

    assertThat(again.out())
        .containsPattern("known before +1\\b")
        .containsPattern("engagements new +0\\b")
        .containsPattern("engagements changed +0\\b");
    assertThat(Attempt.of("export", db).out()).isEqualTo(before.out()).isNotEmpty();
  }

  @Test
  void aPageOnWhichTheEngineFailedIsReadAnewNextTime() throws IOException {
    Attempt failed = ingest("fault");

    assertThat(failed.out()).contains("analysis-failed").contains("page.txt");
    assertThat(ingest("fault").out()).doesNotContain("known before");
  }

  @Test
  void showsTheItineraryOfAPersonNamedInPart() throws IOException {
    ingest(
        "Tokayev visits CHN on 2024-07-02\nTokayev visits KGZ on 2024-09\nBerdi visits CHN on 2024");

    Attempt attempt = Attempt.of("show", "tokay", db);

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out())
        .startsWith("Tokayev: 2 engagements")
        .contains("2024-07-02", "Tokayev in China", "Tokayev in Kyrgyzstan")
        .doesNotContain("Berdi");
    assertThat(attempt.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH);
    assertThat(attempt.out()).doesNotContain("\u001b");
  }

  @Test
  void showsTheEngagementsOfACountryByNameOrCode() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02\nBerdi visits KGZ on 2024");

    assertThat(Attempt.of("show", "China", db).out()).startsWith("China: 1 engagement\n");
    assertThat(Attempt.of("show", "chn", db).out()).contains("Tokayev in China");
  }

  @Test
  void showsOneEngagementWithItsQuotesAndSource() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");
    String line = Attempt.of("export", db).out();
    String id = line.replaceFirst("(?s).*?\"id\":\"(e-[^\"]+)\".*", "$1");

    Attempt attempt = Attempt.of("show", id, db);

    assertThat(attempt.out())
        .contains("Tokayev in China")
        .contains("“Tokayev visits CHN on 2024-07-02”")
        .contains("page.txt")
        .contains(id);
  }

  @Test
  void showsWhetherTheRecordAgreesWithWhatAnArticleCounts() throws IOException {
    ingest("Tokayev visits CHN on 2022-07-02\nTokayev revisits CHN on 2024-07-02");
    String second =
        Attempt.of("export", db)
            .out()
            .lines()
            .filter(line -> line.contains("2024-07-02"))
            .findFirst()
            .orElseThrow();
    String id = second.replaceFirst("(?s).*?\"id\":\"(e-[^\"]+)\".*", "$1");

    assertThat(Attempt.of("show", id, db).out()).contains("“his second visit”: the record agrees");
  }

  @Test
  void aPlanWhoseTimeHasPassedIsShownAsUnconfirmed() throws IOException {
    ingest("Tokayev plans CHN on 2024-07-02");

    assertThat(Attempt.of("show", db).out()).contains("planned, unconfirmed");
  }

  @Test
  void saysWhenThereIsNothingToShow() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");

    Attempt attempt = Attempt.of("show", "Nobody", db);

    assertThat(attempt.code()).isEqualTo(ExitCode.NOTHING_THERE.number());
    assertThat(attempt.err()).contains("Nobody");
  }

  @Test
  void exportsCsvToAFile() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");
    Path file = folder.resolve("out.csv");

    Attempt attempt = Attempt.of("export", "--format", "csv", "--output", file.toString(), db);

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("id,kind,").contains("Tokayev", "CHN");
  }

  @Test
  void exportsReportsOnRequest() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");

    assertThat(Attempt.of("export", "--reports", db).out()).contains("\"article\":\"page\"");
  }

  @Test
  void aRecordThatIsNotThereIsNamedWithWhatToDo() {
    Attempt attempt = Attempt.of("show", db);

    assertThat(attempt.code()).isEqualTo(ExitCode.DATABASE.number());
    assertThat(attempt.err()).contains("test.db").contains("ingest");
    assertThat(folder.resolve("test.db")).doesNotExist();
  }

  @Test
  void aFileThatIsNoRecordIsLeftAlone() throws IOException {
    Path file =
        Files.writeString(folder.resolve("notes.txt"), "no record, only notes\n".repeat(50));

    Attempt attempt = Attempt.of("ingest", file.toString(), "--db", file.toString());

    assertThat(attempt.code()).isEqualTo(ExitCode.DATABASE.number());
    assertThat(attempt.err()).contains("notes.txt");
    assertThat(file).content().startsWith("no record");
  }

  @Test
  void regroupsARecordThatIsThere() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");

    assertThat(Attempt.of("regroup", db).code()).isZero();
    assertThat(Attempt.of("show", "Tokayev", db).out()).contains("2024-07-02");
    assertThat(Attempt.of("regroup", "--db=" + folder.resolve("none.db")).code())
        .isEqualTo(ExitCode.DATABASE.number());
  }

  @Test
  void pagesMayBeDatedByTheRecord() throws IOException {
    ingest("Tokayev visits CHN on 2024-07-02");
    Path page = Files.writeString(folder.resolve("next.txt"), "Tokayev visits CHN on 2024-07-03");

    assertThat(Attempt.of("ingest", "--date-by-record", page.toString(), db).out())
        .containsPattern("reports +1\\b");
  }

  private Attempt ingest(String text) throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), text);
    return Attempt.of("ingest", page.toString(), db);
  }
}
