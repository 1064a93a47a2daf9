package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reference data behind one lookup. Immutable and safe for use by several threads. */
public interface Gazetteer {
  /** Every name in the text, one pass, longest match from the left, whole words. */
  List<NameMatch> match(CharSequence text);

  /**
   * Whether the form is also an ordinary word or a commoner name ("May", "Park", "Young"), so that
   * on its own it says little: believe it only after a title or a full mention.
   */
  default boolean isAmbiguous(CharSequence form) {
    return false;
  }

  Optional<Country> findCountry(String code);

  Optional<Person> findPerson(String id);

  /** All terms of a person, oldest first. */
  List<Term> terms(Person person);

  /**
   * Who held an office of this type in the country or organisation on the day, best first. For
   * {@code HEAD_OF_STATE} and "leader" questions monarchs and presidents are both candidates.
   */
  List<Term> holders(OfficeType type, String country, LocalDate day);

  /** The person's highest office on that day: what the person is a principal as. */
  Optional<Term> officeOf(Person person, LocalDate day);

  /** Editions of the series that touch the year of the day or lie nearest to it, nearest first. */
  List<Edition> editions(String series, LocalDate near);

  /** The series of gatherings that the organisation holds, its own summit first. */
  List<Series> seriesOf(String organisation);

  /** The capital as a place. */
  Optional<Place> capital(String country);

  /** Member states (alpha-3) of an organisation on the day. */
  List<String> members(String organisation, LocalDate day);
}
