package org.summitry.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer answers to a question: all that can be meant, best first, each with its
 * reason. An empty list says that nothing fits; several say that the question leaves it open.
 *
 * @param query the question as asked
 * @param on the day it was asked about, EDTF; null when none was given
 */
public record Answer<C>(String query, @Nullable String on, List<C> candidates) {
  public Answer {
    candidates = List.copyOf(candidates);
  }

  /**
   * A person who can be meant.
   *
   * @param office the title held on the day, or the nearest one; null when none is known
   * @param country alpha-3 or an organisation's code
   * @param start of that office, EDTF
   * @param end of that office, EDTF; null while in office
   * @param why in words
   */
  public record Holder(
      String id,
      String name,
      @Nullable String office,
      @Nullable String country,
      @Nullable String rank,
      @Nullable String start,
      @Nullable String end,
      String why) {}

  /**
   * A place that can be meant.
   *
   * @param name as it was called on the day
   * @param type country, region, capital, city, venue or airport
   * @param city of a venue; null otherwise
   * @param population 0 where not known
   */
  public record Spot(
      String id,
      String name,
      String country,
      String type,
      @Nullable String city,
      double latitude,
      double longitude,
      int population,
      String why) {}

  /**
   * A gathering that can be meant.
   *
   * @param id series and year: {@code SCO 2024}
   * @param country alpha-3 of the host; null for one by video
   */
  public record Gathering(
      String id,
      String name,
      String series,
      int year,
      String start,
      @Nullable String end,
      @Nullable String city,
      @Nullable String country,
      String why) {}
}
