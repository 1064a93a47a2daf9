package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one engagement (codebook, section 3).
 *
 * @param id a hash of article, kind, people, host and dates as extracted: a re-run gives the same
 * @param article the article's id; stories split off a page share it
 * @param part the story's number on its page, 1 for the main story
 * @param host alpha-3 code, null when not known and always for calls
 * @param place city in English
 * @param start first day as precise as the text; null when not known
 * @param attribution who says so besides the outlet, outermost first
 * @param rules the frames and rules that made it, in the order they fired
 * @param confidence 0 to 1; below the documented threshold it goes to review
 * @param doubts why the confidence is not 1
 */
public record Report(
    String id,
    String article,
    int part,
    Kind kind,
    Status status,
    List<Participant> participants,
    @Nullable String host,
    @Nullable String place,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Form form,
    @Nullable Event event,
    List<Outcome> outcomes,
    List<String> attribution,
    List<Evidence> evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Claim> claims,
    List<String> rules,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> doubts) {

  /**
   * The rule of a meeting that is the news of one side's own publication; the side's country code
   * follows.
   */
  public static final String OWN_NEWS = "own news of ";

  /** The rule of days that are what is known of the gathering, and not what the text says. */
  public static final String EDITION_DAYS = "days of the edition";

  public Report {
    participants = List.copyOf(participants);
    outcomes = List.copyOf(outcomes);
    attribution = List.copyOf(attribution);
    evidence = List.copyOf(evidence);
    claims = List.copyOf(claims);
    rules = List.copyOf(rules);
    doubts = List.copyOf(doubts);
  }
}
