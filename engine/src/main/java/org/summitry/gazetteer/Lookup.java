package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Answer.Gathering;
import org.summitry.gazetteer.Answer.Holder;
import org.summitry.gazetteer.Answer.Spot;

/**
 * Questions to the gazetteer in words, answered with candidates and reasons: "Kazakh president" on
 * 2022-09-14 is Kassym-Jomart Tokayev; "Li" in 2000 is left open between all who bear the name.
 * Pure: the day that "now" means is given by the caller.
 */
public final class Lookup {
  private final IndexedGazetteer gazetteer;
  private final Holders holders;
  private final Spots spots;
  private final Gatherings gatherings;

  Lookup(IndexedGazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.holders = new Holders(gazetteer);
    this.spots = new Spots(gazetteer);
    this.gatherings = new Gatherings(gazetteer);
  }

  /** Who is meant by a name, an office, or both ("Premier Li", "the Holy Father", "Xi"). */
  public Answer<Holder> who(String text, @Nullable LocalDate on, LocalDate today) {
    return persons(text, Set.of(), on, today);
  }

  /**
   * The same in a text that speaks of certain countries.
   *
   * @param context alpha-3 codes or organisations' codes; only people of these are candidates
   */
  public Answer<Holder> persons(
      String text, Set<String> context, @Nullable LocalDate on, LocalDate today) {
    LocalDate day = on == null ? today : on;
    return new Answer<>(text, edtf(on), holders.find(question(text), context, day));
  }

  /** Who held an office in a country or organisation, by words for the office. */
  public Answer<Holder> holders(String office, String country, LocalDate on) {
    return persons(office, Set.of(country), on, on);
  }

  /** What place is meant ("Georgia", "Birmingham, Alabama", "Nur-Sultan"). */
  public Answer<Spot> where(String text, @Nullable LocalDate on, LocalDate today) {
    return places(text, Set.of(), on, today);
  }

  /**
   * The same in a text that speaks of certain countries.
   *
   * @param context alpha-3 codes; places in these countries come first
   */
  public Answer<Spot> places(
      String text, Set<String> context, @Nullable LocalDate on, LocalDate today) {
    LocalDate day = on == null ? today : on;
    return new Answer<>(text, edtf(on), spots.find(question(text), context, day));
  }

  /** Editions of a series; nearest to the day first when no year is given. */
  public Answer<Gathering> editions(
      String series, OptionalInt year, @Nullable LocalDate on, LocalDate today) {
    LocalDate day = on == null ? today : on;
    String asked = on == null && year.isPresent() ? String.valueOf(year.getAsInt()) : edtf(on);
    return new Answer<>(series, asked, gatherings.find(series, question(series), year, day));
  }

  private Question question(String text) {
    return Question.of(gazetteer.names(), text);
  }

  private static @Nullable String edtf(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
