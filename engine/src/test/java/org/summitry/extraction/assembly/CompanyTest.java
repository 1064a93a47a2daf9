package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;
import static org.summitry.extraction.OwnSentences.requireOne;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** Who was with whom in one engagement, and what two clauses tell of the same one. */
class CompanyTest {
  @Test
  void aListInFrontOfTheVerbIsOneCompany() {
    Report call =
        requireOne(
            Kind.CALL,
            "2023-05-10",
            "Emmanuel Macron, Olaf Scholz and Rishi Sunak spoke by telephone on Tuesday.");
    assertThat(call.participants()).hasSize(3);
  }

  @Test
  void talksToldOfBetweenTwoAreTheirsAlone() {
    Report meeting =
        requireOne(
            Kind.MEETING,
            "2023-05-10",
            "Antony Blinken briefed reporters on the meeting between Joe Biden and Olaf Scholz.");
    assertThat(meeting.participants()).hasSize(2);
  }

  @Test
  void whatTwoConferredOnAfterACallWasSaidOnTheCall() {
    List<Report> reports =
        read(
            "2023-05-10",
            "Emmanuel Macron spoke by phone with Olaf Scholz on Tuesday. Macron and Scholz also"
                + " conferred on trade.");
    assertThat(reports).extracting(Report::kind).containsExactly(Kind.CALL);
  }

  @Test
  void aBilateralIsNotTheTrilateral() {
    List<Report> reports =
        read(
            "2023-05-10",
            "Emmanuel Macron, Olaf Scholz and Donald Tusk will meet in Berlin on Friday. Scholz"
                + " will also have a bilateral meeting with Tusk.");
    assertThat(reports)
        .filteredOn(r -> r.kind() == Kind.MEETING)
        .extracting(r -> r.participants().size())
        .containsExactlyInAnyOrder(3, 2);
  }

  @Test
  void theDayOfAnAnniversaryIsNotTheDayOfTheTalks() {
    List<Report> reports =
        read(
            "2023-05-10",
            "Emmanuel Macron will meet Olaf Scholz in Berlin on May 19. The talks are timed to"
                + " mark the anniversary of the January 22, 1963, treaty.");
    assertThat(reports).filteredOn(r -> r.kind() == Kind.MEETING).hasSize(1);
  }

  @Test
  void itWasDuringAVisitThatSomebodyActed() {
    Report visit =
        requireOne(
            Kind.VISIT,
            "2023-05-10",
            "And it was during a state visit to Ghana in 2019 that Macron proposed the fund.");
    assertThat(visit.participants()).hasSize(1);
  }
}
