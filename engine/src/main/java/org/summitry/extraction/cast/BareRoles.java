package org.summitry.extraction.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.gazetteer.OfficeType;

/**
 * Whom "the president" means where the text has spoken of several: in a story from Jakarta that of
 * Indonesia, in one about Stubb the one whom it has called "President Stubb" before, and not just
 * who was named last.
 */
final class BareRoles {
  private static final int HOME = 3;
  private static final int TITLED = 1;
  private static final int TOPIC = 1;
  private static final int LAST = 1;

  /** So many times as often as the host is the guest named whom the story is about. */
  private static final int FAR_OFTENER = 3;

  private final Map<Mention, Entity> cast;
  private final Recollection recollection;
  private final Homes homes;
  private @Nullable String written;

  BareRoles(Map<Mention, Entity> cast, Recollection recollection, Homes homes) {
    this.cast = cast;
    this.recollection = recollection;
    this.homes = homes;
  }

  /** Says in what country the story is written. */
  void writtenIn(String country) {
    written = country;
  }

  /**
   * The likeliest of those who hold such an office.
   *
   * @param fitting the last one spoken of first
   */
  Optional<Entity> choose(List<Entity> fitting, OfficeType office) {
    return fitting.stream()
        .max(
            Comparator.comparingInt((Entity entity) -> weight(entity, fitting, office))
                .thenComparing(entity -> -fitting.indexOf(entity)));
  }

  private int weight(Entity entity, List<Entity> fitting, OfficeType office) {
    boolean home =
        written != null && written.equals(homes.of(entity)) && !isBesideTopic(entity, fitting);
    boolean topic =
        recollection.findTopic().filter(one -> one.key().equals(entity.key())).isPresent();
    return (home ? HOME : 0)
        + (isTitled(entity, office) ? TITLED : 0)
        + (topic ? TOPIC : 0)
        + (fitting.getFirst().key().equals(entity.key()) ? LAST : 0);
  }

  /** In a story from Vilnius about Yoon the president there, named once, is not "the president". */
  private boolean isBesideTopic(Entity entity, List<Entity> fitting) {
    return recollection
        .findTopic()
        .filter(topic -> fitting.stream().anyMatch(one -> one.key().equals(topic.key())))
        .filter(topic -> named(topic) >= FAR_OFTENER * named(entity))
        .isPresent();
  }

  private long named(Entity entity) {
    return cast.values().stream().filter(one -> one.key().equals(entity.key())).count();
  }

  /** "President Alexander Stubb": whether the text gives that title with the name. */
  private boolean isTitled(Entity entity, OfficeType office) {
    return cast.entrySet().stream()
        .anyMatch(entry ->
            entry.getKey() instanceof PersonMention person
                && person.office() != null
                && Offices.isSame(person.office(), office)
                && entry.getValue().key().equals(entity.key()));
  }
}
