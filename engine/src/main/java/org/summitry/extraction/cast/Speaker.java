package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.PublisherOffice;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Term;
import org.summitry.model.Article;

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

  /** Who publishes, else whose words the text says that it gives. */
  public Optional<Entity> find(Article article, @Nullable LocalDate day) {
    return find(article.publisher(), day)
        .or(() -> publishers.findSpoken(article).flatMap(office -> holder(office, day)));
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
    return holder(office.get(), day);
  }

  private Optional<Entity> holder(RoleMention office, @Nullable LocalDate day) {
    String country = office.country();
    if (day == null || country == null) {
      return Optional.empty();
    }
    List<Term> holders = gazetteer.holders(office.office(), country, day);
    return holders.stream()
        .findFirst()
        .map(term -> Entity.of(term.person(), office.office(), country, false));
  }
}
