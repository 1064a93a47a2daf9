package org.summitry.resolution;

import java.util.Optional;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;

/** Whose stay a visit is. */
final class Travellers {
  private Travellers() {}

  /** The participant who travels; without one the first who is not of the host country. */
  static Optional<Participant> of(Report visit) {
    Optional<Participant> named =
        visit.participants().stream().filter(p -> p.role() == Role.TRAVELLER).findFirst();
    return named.or(() ->
        visit.participants().stream()
            .filter(p -> p.role() != Role.HOST)
            .filter(p -> visit.host() == null || !visit.host().equals(p.country()))
            .findFirst());
  }
}
