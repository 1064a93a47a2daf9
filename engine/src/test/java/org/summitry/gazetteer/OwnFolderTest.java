package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own files add to the program's and replace entries with the same id. */
class OwnFolderTest {
  @TempDir private Path folder = Path.of("");

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  @Test
  void aNewMinisterIsALineInTwoFiles() throws IOException {
    write("persons/own.tsv", "id\tname\tfamily", "s-example-ann\tAnn Example\tExample");
    write(
        "offices/own.tsv",
        "id\ttitle\tcountry\trank\ttype",
        "KAZ/own\tTrade Envoy\tKAZ\tsenior\tSPECIAL_ENVOY");
    write(
        "terms/own.tsv",
        "person\toffice\tstart\tend\tsource",
        "s-example-ann\tKAZ/own\t2026-01-02\t\town");

    Gazetteer gazetteer = Gazetteers.withFolder(folder);

    assertThat(gazetteer.holders(OfficeType.SPECIAL_ENVOY, "KAZ", LocalDate.of(2026, 2, 1)))
        .extracting(term -> term.person().name())
        .containsExactly("Ann Example");
    assertThat(gazetteer.match("Ann Example met Xi Jinping")).hasSize(2);
  }

  @Test
  void anEntryWithAKnownIdReplacesTheProgramsOwn() throws IOException {
    write("persons.tsv", "id\tname\tfamily", "Q15031\tXi the Example\tXi");

    assertThat(Gazetteers.withFolder(folder).findPerson("Q15031"))
        .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Xi the Example"));
  }

  @Test
  void aTermWithoutItsPersonIsRefusedWithFileAndLine() throws IOException {
    write(
        "terms/own.tsv",
        "person\toffice\tstart\tend\tsource",
        "s-nobody\tKAZ/president\t2026\t\town");

    assertThatThrownBy(() -> Gazetteers.withFolder(folder))
        .isInstanceOf(GazetteerException.class)
        .hasMessage("terms/own.tsv line 2: no person \"s-nobody\"; add one to a persons file");
  }

  @Test
  void anImpossibleDateIsRefusedWithFileAndLine() throws IOException {
    write(
        "terms/own.tsv",
        "person\toffice\tstart\tend\tsource",
        "Q15031\tCHN/president\t2026-02-30\t\town");

    assertThatThrownBy(() -> Gazetteers.withFolder(folder))
        .hasMessage(
            "terms/own.tsv line 2: \"2026-02-30\" under \"start\" is not a date; write 2024-07-02,"
                + " 2024-07 or 2024");
  }

  @Test
  void aFileOfUnknownKindIsRefused() throws IOException {
    write("stuff.tsv", "a\tb");

    assertThatThrownBy(() -> Gazetteers.withFolder(folder))
        .hasMessageStartingWith("stuff.tsv: the name does not say what the file holds");
  }

  @Test
  void aMissingFolderIsRefused() {
    assertThatThrownBy(() -> Gazetteers.withFolder(folder.resolve("missing")))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("is not a folder");
  }
}
