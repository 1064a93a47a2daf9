package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.PublisherOffice;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Term;

/**
 * Whose voice an official publication is: on the pages of "President of Russia" the "I" is the
 * president, and "Telephone conversation with X" is his.
 */
public final class Speaker {
  private final Gazetteer gazetteer;
  private final PublisherOffice publishers;

  public Speaker(Gazetteer gazetteer, PublisherOffice publishers) {
    this.gazetteer = gazetteer;
    this.publishers = publishers;
  }

  /** The principal who publishes, at that day; empty for outlets. */
  public Optional<Entity> find(@Nullable String publisher, @Nullable LocalDate day) {
    if (publisher == null || day == null) {
      return Optional.empty();
    }
    Optional<RoleMention> office = publishers.find(publisher);
    if (office.isEmpty() || office.get().country() == null) {
      return Optional.empty();
    }
    OfficeType type = office.get().office();
    List<Term> holders = gazetteer.holders(type, office.get().country(), day);
    return holders.stream()
        .findFirst()
        .map(term -> Entity.of(term.person(), type, office.get().country(), false));
  }
}
