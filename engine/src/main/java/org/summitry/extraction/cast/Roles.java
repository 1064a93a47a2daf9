package org.summitry.extraction.cast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.OfficeType;

/**
 * Whom an office stands for: "the Kazakh president" who holds it, "the former Nigerian leader" one
 * of the text's people who did, "the emir" the one the text has spoken of or is still to name.
 */
final class Roles {
  /** Whose king it is where the text names none: the one called so the world over. */
  private static final String CROWN = "GBR";

  /** "new prime ministers of Nepal go to India first": whoever they may be. */
  private static final Set<String> GENERAL = Vocabulary.of("any-holders");

  private static final Set<String> CHANCELLORS = Set.of("DEU", "AUT");
  private static final String VATICAN = "VAT";
  private static final Set<String> CROWNED = Vocabulary.of("crowned");
  private static final Set<String> TITLES = Vocabulary.of("royal-titles");

  /** An emir's name goes by these as well. */
  private static final Set<String> PRINCELY = Vocabulary.of("princely");

  private static final Set<String> EMIR = Set.of("emir", "amir");
  private static final Set<String> WOMEN = Vocabulary.of("women-on-thrones");

  /** So many times as often as all others together is one named whom a bare title means. */
  private static final int FAR_OFTENER = 3;

  private final OfficeHolders holders;
  private final Map<Mention, Entity> cast;
  private final Recollection recollection;
  private final @Nullable Entity speaker;
  private final Homes homes;
  private final BareRoles bareRoles;
  private @Nullable String written;
  private final Genders genders = Genders.STANDARD;

  Roles(
      OfficeHolders holders,
      Map<Mention, Entity> cast,
      Recollection recollection,
      @Nullable Entity speaker,
      Homes homes) {
    this.holders = holders;
    this.cast = cast;
    this.recollection = recollection;
    this.speaker = speaker;
    this.homes = homes;
    this.bareRoles = new BareRoles(cast, recollection, homes);
  }

  /** Says in what country the story is written: "the president" is that country's. */
  void writtenIn(String country) {
    written = country;
    bareRoles.writtenIn(country);
  }

  /** The country in which the story is written, where it says so. */
  Optional<String> findWritten() {
    return Optional.ofNullable(written);
  }

  /** The one person meant; empty for "a president", for several, and where it stays open. */
  Optional<Entity> find(String said, RoleMention role) {
    String words = said.toLowerCase(Locale.ROOT);
    boolean one = !words.startsWith("a ") && !words.startsWith("an ") && !isSeveral(words, role);
    if (!one) {
      return Optional.empty();
    }
    if (role.former()) {
      return former(role);
    }
    return role.country() == null ? anywhere(words, role.office()) : holders.find(role);
  }

  /** "ECOWAS leaders", "heads of state": nobody in particular, nor who heads a body's office. */
  private boolean isSeveral(String words, RoleMention role) {
    boolean many =
        words.endsWith("leaders") || words.contains("heads of") || GENERAL.contains(first(words));
    return role.plural() && (many || holders.isBody(role.country()));
  }

  private static String first(String words) {
    return words.split(" ")[0];
  }

  /** "The former Nigerian leader": whom the text has named, and who held it before. */
  private Optional<Entity> former(RoleMention role) {
    String country = role.country();
    return candidates()
        .filter(entity -> country == null || country.equals(homes.of(entity)))
        .filter(entity -> holders.heldBefore(entity, role.office()))
        .findFirst();
  }

  /** "The president": the speaker, else who was spoken of last; heads of bodies by weight. */
  private Optional<Entity> anywhere(String words, OfficeType office) {
    if (speaker != null && holders.fits(speaker, office)) {
      return Optional.of(speaker);
    }
    boolean chief = office == OfficeType.ORGANISATION_HEAD;
    Predicate<Entity> fits =
        entity ->
            holders.fits(entity, office)
                && isTitled(entity, words, office)
                && isCalled(entity, words);
    Stream<Entity> styled =
        words.endsWith("majesty") ? recollection.findTopic().stream() : Stream.empty();
    Stream<Entity> spokenOf = chief ? recollection.bySalience() : recollection.recent();
    List<Entity> fitting = Stream.concat(styled, spokenOf).filter(fits).toList();
    boolean ofState = !chief && office != OfficeType.MONARCH && office != OfficeType.POPE;
    return (ofState ? bareRoles.choose(fitting, office) : fitting.stream().findFirst())
        .or(() -> chief ? holders.find(office, Nationals.WORLD) : Optional.empty())
        .or(() -> office == OfficeType.POPE ? holders.find(office, VATICAN) : Optional.empty())
        .or(() -> only(fits))
        .or(() -> isCrown(words, office) ? crowned(office).filter(fits) : Optional.empty());
  }

  /** Who of those spoken of holds such an office elsewhere. */
  Optional<Entity> findAbroad(OfficeType office, String home) {
    return recollection
        .recent()
        .filter(entity -> holders.fits(entity, office))
        .filter(entity -> homes.of(entity) != null && !home.equals(homes.of(entity)))
        .findFirst();
  }

  /** "The chancellor" is at home where there are chancellors, "the taoiseach" in Ireland. */
  boolean isCalled(Entity entity, String said) {
    String words = said.toLowerCase(Locale.ROOT);
    String home = homes.of(entity);
    String title = words.substring(words.lastIndexOf(' ') + 1);
    boolean chancellor = home != null && CHANCELLORS.contains(home);
    return switch (title) {
      case "chancellor" -> chancellor;
      case "taoiseach" -> "IRL".equals(home);
      case "premier" -> !chancellor;
      default -> !(words.endsWith("prime minister") && chancellor);
    };
  }

  /** A story from a kingdom calls its own king so. */
  private Optional<Entity> crowned(OfficeType office) {
    Optional<Entity> own = written == null ? Optional.empty() : holders.find(office, written);
    return own.or(() -> holders.find(office, CROWN));
  }

  private static boolean isCrown(String words, OfficeType office) {
    return office == OfficeType.MONARCH
        && List.of(words.split(" ")).stream().anyMatch(CROWNED::contains);
  }

  /** Who of the text can be meant and is named further down: one alone, or by far the oftenest. */
  private Optional<Entity> only(Predicate<Entity> fits) {
    List<Entity> fitting = cast.values().stream().filter(fits).toList();
    return fitting.stream()
        .filter(one -> {
          long own = fitting.stream().filter(other -> other.key().equals(one.key())).count();
          return own >= FAR_OFTENER * (fitting.size() - own);
        })
        .findFirst();
  }

  private Stream<Entity> candidates() {
    return Stream.concat(recollection.recent(), cast.values().stream());
  }

  /** "The queen" is a woman, "the king" none, and King Philippe no sultan. */
  private boolean isTitled(Entity entity, String words, OfficeType office) {
    if (office != OfficeType.MONARCH) {
      return true;
    }
    List<String> said = List.of(words.split(" "));
    boolean woman = said.stream().anyMatch(WOMEN::contains);
    String title = entity.name().split(" ")[0].toLowerCase(Locale.ROOT);
    boolean emir = PRINCELY.contains(title) && said.stream().anyMatch(EMIR::contains);
    boolean other =
        TITLES.contains(title)
            && said.stream().anyMatch(TITLES::contains)
            && !said.contains(title)
            && !emir;
    return !other && genders.fits(entity, woman ? Genders.Pronoun.SHE : Genders.Pronoun.HE);
  }
}
