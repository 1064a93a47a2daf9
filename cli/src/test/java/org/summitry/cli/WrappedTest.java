package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void breaksAtSpacesWithinTheWidth() {
    assertThat(Wrapped.lines("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aLongerWordHasALineOfItsOwn() {
    assertThat(Wrapped.lines("a  extraordinarily\nlong", 6))
        .containsExactly("a", "extraordinarily", "long");
  }

  @Test
  void furtherLinesStandBelowTheFirst() {
    assertThat(Wrapped.after("when  ", "x".repeat(60) + " " + "y".repeat(30)))
        .containsExactly("when  " + "x".repeat(60), "      " + "y".repeat(30));
  }
}
