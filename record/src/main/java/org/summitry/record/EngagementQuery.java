package org.summitry.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Which engagements are asked for: those that fit every part that is there.
 *
 * @param person a person's id, or words of a name, whatever case and accents
 * @param country alpha-3 code of the host country or of a participant's
 * @param kinds empty for all
 * @param statuses empty for all
 * @param from engagements that may have been going on that day or later; undated ones are left out
 * @param to engagements that may have been going on that day or before
 * @param offset how many to skip
 * @param limit how many to give at most
 */
public record EngagementQuery(
    Optional<String> person,
    Optional<String> country,
    Set<Kind> kinds,
    Set<Status> statuses,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int offset,
    int limit) {
  public static final EngagementQuery ALL =
      new EngagementQuery(
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          0,
          50);

  public EngagementQuery {
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  public EngagementQuery withPerson(String value) {
    return new EngagementQuery(
        Optional.of(value), country, kinds, statuses, from, to, offset, limit);
  }

  public EngagementQuery withCountry(String code) {
    return new EngagementQuery(person, Optional.of(code), kinds, statuses, from, to, offset, limit);
  }

  public EngagementQuery withKinds(Set<Kind> values) {
    return new EngagementQuery(person, country, values, statuses, from, to, offset, limit);
  }

  public EngagementQuery withStatuses(Set<Status> values) {
    return new EngagementQuery(person, country, kinds, values, from, to, offset, limit);
  }

  public EngagementQuery between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new EngagementQuery(person, country, kinds, statuses, first, last, offset, limit);
  }

  public EngagementQuery page(int first, int size) {
    return new EngagementQuery(person, country, kinds, statuses, from, to, first, size);
  }
}
