package org.summitry.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Claim;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Checks a countable claim against the record: "his second visit to Astana" agrees when the record
 * has one earlier visit, conflicts when it has more, and stays open when it has none.
 *
 * <p>A claim with a condition ("first official visit", "first in ten years") can be borne out but
 * not refuted by counting, since the record does not know the condition of each earlier one. A
 * first is borne out only when the record goes back further than the engagement itself.
 */
public final class ClaimCheck {
  private static final Pattern ANYWHERE =
      Pattern.compile("(?i)\\b(?:abroad|overseas|foreign|international)\\b");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)\\b(?:official|state|working|private|bilateral|formal|as (?:president|prime|king|pope"
              + "|leader|premier|chancellor)|this (?:year|term)|in (?:more|over|nearly|almost|about"
              + "|\\d|two|three|four|five|six|seven|eight|nine|ten|a |many))\\b.*");

  private ClaimCheck() {}

  /** What the record says to a claim. */
  public enum Verdict {
    AGREES("the record agrees"),
    CONFLICTS("the record has it otherwise"),
    NOT_ENOUGH_KNOWN("not enough known to check");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * A verdict with what it rests on.
   *
   * @param counted ids of the other engagements that the claim is about, oldest first
   */
  public record Finding(Claim claim, Verdict verdict, List<String> counted) {
    public Finding {
      counted = List.copyOf(counted);
    }
  }

  /**
   * Checks one claim.
   *
   * @param engagement what the claim is made of
   * @param asOf when it was made, null when not known
   * @param itinerary all that the record knows of the person that the claim is about
   */
  public static Finding check(
      Claim claim, Engagement engagement, @Nullable LocalDate asOf, List<Engagement> itinerary) {
    PartialDate start = engagement.start();
    if (start == null) {
      return new Finding(claim, Verdict.NOT_ENOUGH_KNOWN, List.of());
    }
    return claim.type().equals("last")
        ? last(claim, engagement, start, asOf, itinerary)
        : ordinal(claim, engagement, start, itinerary);
  }

  private static Finding ordinal(
      Claim claim, Engagement engagement, PartialDate start, List<Engagement> itinerary) {
    boolean anywhere = ANYWHERE.matcher(claim.text()).find();
    List<Engagement> earlier =
        itinerary.stream()
            .filter(other -> isAlike(engagement, other, anywhere))
            .filter(other -> lastDay(other).isBefore(start.first()))
            .toList();
    PartialDate since = claim.since();
    List<Engagement> counted =
        earlier.stream()
            .filter(other -> since == null || firstDay(other).isAfter(since.last()))
            .toList();
    int expected = claim.number() == null ? 0 : claim.number() - 1;
    return new Finding(
        claim, verdict(claim, expected, counted.size(), start, itinerary), ids(counted));
  }

  private static Verdict verdict(
      Claim claim, int expected, int found, PartialDate start, List<Engagement> itinerary) {
    if (found < expected) {
      return Verdict.NOT_ENOUGH_KNOWN;
    }
    if (found > expected) {
      boolean conditional = CONDITION.matcher(claim.text()).find();
      return conditional ? Verdict.NOT_ENOUGH_KNOWN : Verdict.CONFLICTS;
    }
    boolean goesBack =
        itinerary.stream()
            .anyMatch(other -> other.start() != null && lastDay(other).isBefore(start.first()));
    return expected > 0 || goesBack ? Verdict.AGREES : Verdict.NOT_ENOUGH_KNOWN;
  }

  /** Whether nothing of the kind came between it and the day of the claim. */
  private static Finding last(
      Claim claim,
      Engagement engagement,
      PartialDate start,
      @Nullable LocalDate asOf,
      List<Engagement> itinerary) {
    List<Engagement> later =
        itinerary.stream()
            .filter(other -> isAlike(engagement, other, false))
            .filter(other -> firstDay(other).isAfter(start.last()))
            .filter(other -> asOf != null && lastDay(other).isBefore(asOf))
            .toList();
    if (!later.isEmpty()) {
      return new Finding(claim, Verdict.CONFLICTS, ids(later));
    }
    boolean borneOut = asOf != null && engagement.voices() > 1;
    return new Finding(claim, borneOut ? Verdict.AGREES : Verdict.NOT_ENOUGH_KNOWN, List.of());
  }

  /** Another engagement of the same sort that took place. */
  private static boolean isAlike(Engagement one, Engagement other, boolean anywhere) {
    boolean took = other.status() == Status.HELD || other.status() == Status.UNDERWAY;
    if (one.id().equals(other.id())
        || one.kind() != other.kind()
        || !took
        || other.start() == null) {
      return false;
    }
    if (one.kind() == Kind.VISIT) {
      return travellers(one).equals(travellers(other))
          && (anywhere || one.host() != null && one.host().equals(other.host()));
    }
    return keys(other).containsAll(keys(one));
  }

  private static Set<String> travellers(Engagement engagement) {
    return engagement.participants().stream()
        .filter(person -> person.role() == Role.TRAVELLER)
        .map(Participant::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(Engagement engagement) {
    return engagement.participants().stream().map(Participant::key).collect(Collectors.toSet());
  }

  private static LocalDate firstDay(Engagement engagement) {
    return Objects.requireNonNull(engagement.start()).first();
  }

  private static LocalDate lastDay(Engagement engagement) {
    PartialDate last = engagement.end() != null ? engagement.end() : engagement.start();
    return Objects.requireNonNull(last).last();
  }

  private static List<String> ids(List<Engagement> engagements) {
    return engagements.stream().map(Engagement::id).toList();
  }
}
