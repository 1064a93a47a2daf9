package org.summitry.reading.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.DayInterval;
import org.summitry.reading.TableFile;

/** What texts without a date tell of when they were written. */
class TextDatingTest {
  private static final TextDating DATING = dating(KnownEngagements.NONE);

  private static TextDating dating(KnownEngagements known) {
    return new TextDating(Gazetteers.standard(), VisibleDates.load(), known);
  }

  private static Optional<DateClue> find(String text) {
    return DATING.find("", text, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan and China look back on 32 years of diplomatic ties.|2024-07-02",
        "The talks fall in the 30th anniversary of diplomatic relations between Japan and"
            + " Uzbekistan.|2022-04-30",
        "Xi Jinping came to Astana. It is 31 years since diplomatic relations began, the Kazakh side"
            + " recalled, and the Chinese guest nodded.|2023-05-17",
        "Guests from 12 states came to the 33rd anniversary of Ukraine's independence.|2024-08-24",
        "China will assume the 2024-2025 presidency of the organisation.|2024-07-04",
        "Kazakhstan took over the 2023-2024 chairmanship with a long list of plans.|2023-11-10",
        "Brazil holds the 2024 presidency of the group.|2024-09-01"
      })
  void anniversariesAndTurnsOfOfficeDateAText(String text, LocalDate written) {
    DateClue clue = find(text).orElseThrow();
    assertThat(clue.days().contains(written)).as(clue.toString()).isTrue();
    assertThat(clue.days().days()).isLessThan(800);
    assertThat(clue.reasons()).hasSizeGreaterThan(1);
  }

  @Test
  void aFormerHoldersTextIsLaterThanTheTerm() {
    DateClue clue =
        find("Former US President Donald Trump received Hungarian Prime Minister Viktor Orban at"
                + " his club in Florida, while US President Joe Biden was away.")
            .orElse(null);
    DayInterval days = clue == null ? DayInterval.parse("2021-01-20/2025-01-19") : clue.days();
    assertThat(days.first()).isAfterOrEqualTo(LocalDate.of(2021, 1, 20));
    assertThat(days.last()).isBeforeOrEqualTo(LocalDate.of(2025, 1, 20));
  }

  @Test
  void aThenHolderBelongsToTheTimeToldOf() {
    Optional<DateClue> clue =
        find(
            "The two met first when then-Prime Minister Boris Johnson came to Kyiv, Ukrainian"
                + " President Volodymyr Zelenskyy said beside British Prime Minister Rishi Sunak.");
    assertThat(clue.orElseThrow().days().first()).isAfterOrEqualTo(LocalDate.of(2022, 9, 6));
  }

  @Test
  void anElectedButNotYetSwornInPresidentIsSpokenOfInTheWeeksBetween() {
    DateClue clue = find("US President-elect Joe Biden called several leaders.").orElseThrow();
    assertThat(clue.days().contains(LocalDate.of(2020, 12, 1))).isTrue();
    assertThat(clue.days().last()).isBefore(LocalDate.of(2021, 1, 21));
  }

  @Test
  void theOnlyStayThatIsKnownDatesATextAboutIt() {
    KnownEngagements known =
        (person, country) ->
            country.equals("KAZ") ? List.of(DayInterval.parse("2023-10-31/2023-11-02")) : List.of();
    String text = "Viktor Orban was shown the new station in Astana by his hosts.";
    DateClue clue = dating(known).find("", text, null).orElseThrow();
    assertThat(clue.days()).isEqualTo(DayInterval.parse("2023-10-17/2023-11-16"));
    assertThat(clue.reasons().getLast()).contains("KAZ").contains("2023-10-31");
  }

  @Test
  void twoStaysThatFitDateNothing() {
    KnownEngagements known =
        (person, country) ->
            country.equals("KAZ")
                ? List.of(DayInterval.parse("2023-10-31"), DayInterval.parse("2018-09-03"))
                : List.of();
    String text = "Viktor Orban was shown the new station in Astana by his hosts.";
    assertThat(dating(known).find("", text, null)).isEmpty();
  }

  static List<List<String>> listChairWords() {
    return TableFile.list("chair-words.tsv").stream().skip(1).toList();
  }

  @ParameterizedTest
  @MethodSource("listChairWords")
  void theExampleOfEachWayToTellATurnDatesItsText(List<String> row) {
    assertThat(find(row.get(2)).orElseThrow().reasons())
        .anyMatch(reason -> reason.toLowerCase(Locale.ROOT).contains(row.get(1)));
  }

  @Test
  void aDayPastTheCalendarDatesNothing() {
    assertThat(find("The Hungarian prime minister landed in Astana on July 1, 2089.")).isEmpty();
  }

  @Test
  void aTextThatNamesOfficeHoldersThousandsOfTimesIsDatedByItsStart() {
    String named = "President-elect Emmanuel Macron met Chancellor Angela Merkel. ";
    assertThat(find(named.repeat(3000)).orElseThrow().days())
        .isEqualTo(find(named).orElseThrow().days());
  }
}
