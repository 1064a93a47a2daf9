package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** What is told a second time, what only sounds like news, and whose day a day is. */
class ToldAgainTest {
  @Test
  void aPlanIsNotDatedByThePastClauseBesideIt() {
    assertThat(
            told(
                Kind.MEETING,
                "Olaf Scholz, with whom Keir Starmer will have talks in London, had come to Paris"
                    + " on May 30."))
        .noneMatch(line -> line.contains("05-30"));
  }

  @Test
  void theDayOfAskingIsNotTheDayOfTheVisit() {
    assertThat(
            told(
                Kind.VISIT,
                "It was in March that William Ruto was invited to Paris by Emmanuel Macron."))
        .noneMatch(line -> line.contains("-03"));
  }

  @Test
  void whatWasReportedToBeHappeningOnTheDayIsWhatHappened() {
    assertThat(
            told(
                Kind.CALL,
                "Emmanuel Macron and Olaf Scholz spoke on the phone on Tuesday. It bears out a"
                    + " report that the two would be talking on Tuesday."))
        .containsExactly("[Emmanuel Macron, Olaf Scholz] 2024-06-11 held");
  }

  @Test
  void talksOfABareNounGoWithTheTourThatLiesAhead() {
    assertThat(
            told(
                Kind.MEETING,
                "Emmanuel Macron will begin a tour of the region in Egypt on Friday. Officials had"
                    + " more: a sit-down with Abdel Fattah el-Sisi in Cairo on Friday."))
        .allMatch(line -> line.endsWith("2024-06-14 planned"));
  }

  @Test
  void theTalksSpokenOfAgainKeepTheirDay() {
    assertThat(
            told(
                Kind.MEETING,
                "Keir Starmer met Olaf Scholz in Berlin on Monday. Before the meeting Starmer had"
                    + " laid a wreath. On Thursday he will go to Munich."))
        .containsExactly("[Keir Starmer, Olaf Scholz] 2024-06-10 held");
  }

  @Test
  void aSecondTimeNamesOthersWhoWereMet() {
    assertThat(
            told(
                Kind.MEETING,
                "Joe Biden received Olaf Scholz at the White House in February and, in April,"
                    + " Fumio Kishida."))
        .contains(
            "[Joe Biden, Olaf Scholz] 2024-02 held", "[Joe Biden, Fumio Kishida] 2024-04 held");
  }

  @Test
  void daysOfOneStayAreOneStay() {
    assertThat(
            told(
                Kind.VISIT,
                "Narendra Modi arrived in Paris on Monday and will stay for four days. On Thursday,"
                    + " the last day of his visit to France, he will go to Lyon."))
        .singleElement()
        .asString()
        .contains("2024-06-10");
  }

  @Test
  void aTalkHadIsNotOnTheDaySpokenOfBehindIt() {
    assertThat(
            told(
                Kind.MEETING,
                "Having talked with Olaf Scholz in Berlin, Keir Starmer said that a treaty will be"
                    + " ready on July 1."))
        .noneMatch(line -> line.contains("07-01"));
  }

  @Test
  void whoeverIsCalledOnToDoSomethingWasNotRung() {
    assertThat(told(Kind.CALL, "Viktor Orbán called on Joe Biden to return to the talks."))
        .isEmpty();
  }

  @Test
  void thingsThatTwoWantToSeeAreNoMeeting() {
    assertThat(read("Olaf Scholz and Emmanuel Macron want to see the figures in detail."))
        .noneMatch(report -> report.rules().contains("meet.see"));
  }

  @Test
  void whoAnnouncesThatOthersMeetIsNotAmongThem() {
    assertThat(
            told(
                Kind.MEETING,
                "Olaf Scholz and Emmanuel Macron are to see each other in Rome on Friday, Prime"
                    + " Minister Giorgia Meloni has announced."))
        .containsExactly("[Olaf Scholz, Emmanuel Macron] 2024-06-14 planned");
  }

  @Test
  void theFirstCountryThatSheWillVisitIsNotVisitedYet() {
    assertThat(told(Kind.VISIT, "France will be the first country to which King Charles travels."))
        .allMatch(line -> line.endsWith("planned"));
  }

  private static List<String> told(Kind kind, String text) {
    return read(text).stream().filter(r -> r.kind() == kind).map(ToldAgainTest::line).toList();
  }

  private static String line(Report report) {
    return names(report) + " " + report.start() + " " + report.status().code();
  }
}
