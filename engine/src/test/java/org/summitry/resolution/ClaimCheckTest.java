package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Claim;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.resolution.ClaimCheck.Finding;
import org.summitry.resolution.ClaimCheck.Verdict;

class ClaimCheckTest {
  private static final Engagement THIRD = visit("e3", "FRA", "2023-05-10");
  private static final Engagement SECOND = visit("e2", "FRA", "2021-05-10");
  private static final Engagement FIRST = visit("e1", "FRA", "2019-05-10");
  private static final Engagement ELSEWHERE = visit("e0", "ESP", "2018-05-10");

  @Test
  void a_number_that_fits_agrees() {
    Finding finding = check(ordinal(3, null, "his third visit"), FIRST, SECOND, THIRD);
    assertThat(finding.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(finding.counted()).containsExactly("e1", "e2");
  }

  @Test
  void more_earlier_ones_than_claimed_conflict() {
    assertThat(check(ordinal(2, null, "his second visit"), FIRST, SECOND, THIRD).verdict())
        .isEqualTo(Verdict.CONFLICTS);
  }

  @Test
  void fewer_earlier_ones_leave_it_open() {
    assertThat(check(ordinal(3, null, "his third visit"), SECOND, THIRD).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_KNOWN);
  }

  @Test
  void visits_elsewhere_do_not_count() {
    assertThat(check(ordinal(1, null, "his first visit"), ELSEWHERE, THIRD).verdict())
        .isEqualTo(Verdict.AGREES);
  }

  @Test
  void a_trip_abroad_counts_them_all() {
    assertThat(check(ordinal(1, null, "his first trip abroad"), ELSEWHERE, THIRD).verdict())
        .isEqualTo(Verdict.CONFLICTS);
  }

  @Test
  void a_first_since_a_date_looks_no_further_back() {
    Claim claim = ordinal(1, PartialDate.parse("2021-05"), "his first visit since May 2021");
    assertThat(check(claim, FIRST, SECOND, THIRD).verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void a_condition_cannot_be_refuted_by_counting() {
    assertThat(check(ordinal(1, null, "his first official visit"), FIRST, THIRD).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_KNOWN);
  }

  @Test
  void a_first_is_open_when_the_record_goes_no_further_back() {
    assertThat(check(ordinal(1, null, "his first visit"), THIRD).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_KNOWN);
  }

  @Test
  void a_later_one_conflicts_with_a_last() {
    Claim claim = new Claim("last", null, PartialDate.parse("2019-05-10"), "last visited");
    Finding finding =
        ClaimCheck.check(claim, FIRST, LocalDate.of(2022, 1, 1), List.of(FIRST, SECOND));
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICTS);
    assertThat(finding.counted()).containsExactly("e2");
  }

  private static Finding check(Claim claim, Engagement... itinerary) {
    return ClaimCheck.check(claim, THIRD, null, List.of(itinerary));
  }

  private static Claim ordinal(int number, PartialDate since, String text) {
    return new Claim("ordinal", number, since, text);
  }

  private static Engagement visit(String id, String host, String start) {
    Participant traveller =
        new Participant("Q1", "A B", "President", "USA", Rank.LEADER, Role.TRAVELLER);
    return new Engagement(
        id,
        Kind.VISIT,
        Status.HELD,
        List.of(traveller),
        host,
        null,
        PartialDate.parse(start),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        List.of());
  }
}
