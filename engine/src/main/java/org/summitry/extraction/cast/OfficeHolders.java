package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;

/**
 * Who holds an office in the article: "the French president" is the one it names as such, else who
 * held the office on its day.
 */
final class OfficeHolders {
  private final Gazetteer gazetteer;
  private final Map<Mention, Entity> cast;
  private final @Nullable LocalDate day;
  private final Recollection recollection;
  private final Map<String, Entity> byRole = new LinkedHashMap<>();

  OfficeHolders(
      Gazetteer gazetteer,
      Map<Mention, Entity> cast,
      @Nullable LocalDate day,
      Recollection recollection) {
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.day = day;
    this.recollection = recollection;
  }

  /** Who holds the office that a role with a country names. */
  Optional<Entity> find(RoleMention role) {
    String country = role.country();
    return country == null
        ? Optional.empty()
        : envoy(role, country)
            .or(() -> ofBody(role, country))
            .or(() -> find(role.office(), country));
  }

  /** "The UN envoy": of the many the one whom the text names. */
  private Optional<Entity> envoy(RoleMention role, String country) {
    Homes homes = new Homes(gazetteer, day);
    return role.office() == OfficeType.SPECIAL_ENVOY
        ? Stream.concat(recollection.recent(), cast.values().stream())
            .filter(entity -> country.equals(homes.of(entity)) && fits(entity, role.office()))
            .findFirst()
        : Optional.empty();
  }

  /** Who holds the one office that the words name; its organisation may have others of its sort. */
  private Optional<Entity> ofBody(RoleMention role, String country) {
    if (day == null || role.body().isEmpty()) {
      return Optional.empty();
    }
    return gazetteer.holders(role.office(), country, day).stream()
        .filter(term -> term.office().id().equals(role.body()))
        .findFirst()
        .map(term -> Entity.of(term.person(), role.office(), country, false));
  }

  /** Somebody named in the article with that office and country, else who held it that day. */
  Optional<Entity> find(OfficeType office, String country) {
    String key = office + "/" + country;
    return Optional.ofNullable(byRole.get(key))
        .or(() -> ofCast(office, country))
        .or(() -> named(office, country))
        .or(() -> {
          Optional<Entity> held = onTheDay(office, country);
          held.ifPresent(entity -> byRole.put(key, entity));
          return held;
        });
  }

  /** As {@link #find}, but a president's peer in a monarchy is its head of government. */
  Optional<Entity> findPeer(OfficeType office, String country) {
    boolean monarchy =
        office == OfficeType.HEAD_OF_STATE && find(OfficeType.MONARCH, country).isPresent();
    return find(monarchy ? OfficeType.HEAD_OF_GOVERNMENT : office, country);
  }

  /** Somebody whom only the text knows, named with the office. */
  private Optional<Entity> ofCast(OfficeType office, String country) {
    return cast.values().stream()
        .filter(entity -> entity.person() == null && country.equals(entity.country()))
        .filter(entity -> entity.office() != null && Offices.isSame(entity.office(), office))
        .findFirst();
  }

  /** "The Iranian leader" is who of the country's heads the text has just spoken of. */
  private Optional<Entity> named(OfficeType office, String country) {
    if (day != null && office == OfficeType.MINISTER) {
      Homes homes = new Homes(gazetteer, day);
      return recollection
          .recent()
          .filter(entity -> country.equals(homes.of(entity)) && fits(entity, office))
          .findFirst();
    }
    return office == OfficeType.DE_FACTO_LEADER
        ? recollection
            .recent()
            .filter(entity -> isHead(entity, country))
            .findFirst()
            .or(() -> onlyHead(country))
        : Optional.empty();
  }

  /** "The leaders of Korea and China", and of China's only the premier is named further down. */
  private Optional<Entity> onlyHead(String country) {
    Map<String, Entity> heads = new HashMap<>();
    cast.values().stream()
        .filter(entity -> isHead(entity, country))
        .forEach(entity -> heads.putIfAbsent(entity.key(), entity));
    return heads.size() == 1 ? heads.values().stream().findFirst() : Optional.empty();
  }

  private Optional<Entity> onTheDay(OfficeType office, String country) {
    if (day == null) {
      return Optional.empty();
    }
    List<Term> holders = gazetteer.holders(office, country, day);
    return holders.isEmpty() || isGuess(office, holders)
        ? Optional.empty()
        : Optional.of(Entity.of(holders.getFirst().person(), office, country, true));
  }

  private boolean isHead(Entity entity, String country) {
    Person person = entity.person();
    if (person == null || day == null) {
      return false;
    }
    return gazetteer
        .officeOf(person, day)
        .filter(term -> term.office().country().equals(country))
        .filter(term -> Offices.isHead(term.office().type()))
        .isPresent();
  }

  /**
   * Ministers and envoys are many of a sort; deputies and speakers are at times: none is taken
   * then.
   */
  private static boolean isGuess(OfficeType office, List<Term> holders) {
    return switch (office) {
      case MINISTER, SPECIAL_ENVOY, OTHER -> true;
      case DEPUTY_HEAD, SPEAKER -> holders.stream().map(Term::person).distinct().count() > 1;
      case HEAD_OF_STATE,
          MONARCH,
          HEAD_OF_GOVERNMENT,
          POPE,
          DE_FACTO_LEADER,
          CROWN_PRINCE,
          FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          SECURITY_ADVISER,
          ORGANISATION_HEAD,
          ELECT ->
          false;
    };
  }

  /** Whether somebody may be called by that office about the day of the article. */
  boolean fits(Entity entity, OfficeType said) {
    OfficeType office = findType(entity).orElse(null);
    return (office != null && Offices.isSame(office, said))
        || (entity.office() != null && Offices.isSame(entity.office(), said))
        || (entity.person() != null
            && gazetteer.terms(entity.person()).stream()
                .anyMatch(term -> Offices.isSame(term.office().type(), said) && isAround(term)));
  }

  /** Whether the code is one of an organisation. */
  boolean isBody(@Nullable String country) {
    return country != null && gazetteer.findCountry(country).isEmpty();
  }

  /** Whether somebody held such an office before the day of the article and no longer does. */
  boolean heldBefore(Entity entity, OfficeType said) {
    Person person = entity.person();
    return person != null
        && gazetteer.terms(person).stream()
            .anyMatch(term -> Offices.isSame(term.office().type(), said) && isOver(term));
  }

  private boolean isOver(Term term) {
    return day == null || term.end() != null && term.end().first().isBefore(day);
  }

  private boolean isAround(Term term) {
    return day == null || term.covers(day);
  }

  /** The sort of office that somebody holds: on the day, else as the text says. */
  Optional<OfficeType> findType(Entity entity) {
    Optional<Term> held =
        entity.person() != null && day != null
            ? gazetteer.officeOf(entity.person(), day)
            : Optional.empty();
    return held.map(term -> term.office().type()).or(() -> Optional.ofNullable(entity.office()));
  }
}
