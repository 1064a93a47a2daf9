package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  private Floors floors(String text) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("floors.tsv"), text));
  }

  private static Measurement measured(double strict) {
    return new Measurement("sample", Map.of("strict", strict), "", List.of());
  }

  @Test
  void aScoreBelowItsFloorIsAFault() throws IOException {
    Floors floors = floors("# why\nsample\tstrict\t0.800\n");
    assertThat(floors.listFaults(measured(0.79)))
        .containsExactly("sample strict is 0.790, below its floor of 0.800");
    assertThat(floors.listFaults(measured(0.7999))).isEmpty();
    assertThat(floors.listFaults(measured(0.9))).isEmpty();
  }

  @Test
  void raisingNeverLowers() throws IOException {
    Floors floors = floors("sample\tstrict\t0.800\n");
    assertThat(floors.raisedTo(measured(0.7)).find("sample", "strict")).contains(0.8);
    assertThat(floors.raisedTo(measured(0.9)).find("sample", "strict")).contains(0.9);
    assertThat(floors("").raisedTo(measured(0.4)).find("sample", "strict")).contains(0.4);
  }

  @Test
  void loweringKeepsItsReasonInTheFile() throws IOException {
    Path file = folder.resolve("lowered.tsv");
    floors("# why\nsample\tstrict\t0.800\n")
        .loweredTo(measured(0.75), "ten pages added")
        .write(file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # why
            sample\tstrict\t0.750
            # lowered: sample strict from 0.800 to 0.750: ten pages added
            """);
    assertThat(Floors.read(file).lowered()).hasSize(1);
  }

  @Test
  void aFloorIsWrittenRoundedDown() {
    assertThat(Floors.number(0.8769)).isEqualTo("0.876");
    assertThat(Floors.number(0.876)).isEqualTo("0.876");
    assertThat(Floors.number(1)).isEqualTo("1.000");
  }

  @Test
  void aLineThatIsNoFloorIsNamed() {
    assertThatThrownBy(() -> floors("# why\nsample strict 0.8\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("floors.tsv, line 2");
  }
}
