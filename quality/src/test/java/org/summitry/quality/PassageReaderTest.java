package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageReaderTest {
  private static List<Specification.Passage> read(String text) throws IOException {
    return new PassageReader(Path.of("spec.txt")).read(text.lines().toList());
  }

  @Test
  void aBlockHoldsADateATextAndExpectations() throws IOException {
    Specification.Passage passage =
        read("""
        # a comment
        @ 2023-04-05 a note
        Emmanuel Macron is in Beijing.
        He meets Xi Jinping tomorrow.
        = visit | Emmanuel Macron | CHN | 2023-04-05/2023-04-07 | underway/held | form state
        ? meeting | Emmanuel Macron; Xi Jinping | | | planned | event G20 | place Beijing
        """)
            .getFirst();
    assertThat(passage.line()).isEqualTo(2);
    assertThat(passage.published()).hasToString("2023-04-05");
    assertThat(passage.text())
        .isEqualTo("Emmanuel Macron is in Beijing.\nHe meets Xi Jinping tomorrow.");
    Item visit = passage.expected().getFirst();
    assertThat(visit.statuses()).containsExactly("underway", "held");
    assertThat(visit.end()).isEqualTo("2023-04-07");
    assertThat(visit.form()).isEqualTo("state");
    assertThat(visit.optional()).isFalse();
    Item meeting = passage.expected().getLast();
    assertThat(meeting.names()).containsExactly("Emmanuel Macron", "Xi Jinping");
    assertThat(meeting.host()).isNull();
    assertThat(meeting.event()).isEqualTo("g20");
    assertThat(meeting.place()).isEqualTo("Beijing");
    assertThat(meeting.optional()).isTrue();
  }

  @Test
  void aPassageMayHoldNothing() throws IOException {
    Specification.Passage passage = read("@ -\nNobody met.\n= nothing\n").getFirst();
    assertThat(passage.published()).isNull();
    assertThat(passage.expected()).isEmpty();
  }

  @Test
  void aPassageWithoutExpectationsIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> read("\n@ 2023-04-05\nNobody met.\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("spec.txt, line 2");
  }

  @Test
  void theProjectsSpecificationHasAtLeast150Passages() throws IOException {
    assertThat(Specification.read(SharedFolder.root()).passages()).hasSizeGreaterThan(150);
  }
}
