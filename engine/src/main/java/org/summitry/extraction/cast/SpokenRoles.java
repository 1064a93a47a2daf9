package org.summitry.extraction.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Place;

/**
 * Whom a role means where it stands: "the prime minister" behind "Premier Ado met" is the one of
 * the other country, "his foreign minister" that of whom was spoken of, "his Chinese counterpart"
 * who holds the same office in China.
 */
final class SpokenRoles {
  private static final Set<String> IN_OR_TO = Vocabulary.of("in-or-to");

  private final Roles roles;
  private final OfficeHolders holders;
  private final NamedBehind namedBehind;
  private final Antecedents antecedents;
  private final Travellers travellers;
  private final Homes homes;
  private final Resolver names;

  /**
   * @param names names and roles, but nobody whose meaning hangs on a pronoun
   */
  SpokenRoles(
      Roles roles,
      OfficeHolders holders,
      NamedBehind namedBehind,
      Antecedents antecedents,
      Travellers travellers,
      Homes homes,
      Resolver names) {
    this.roles = roles;
    this.holders = holders;
    this.namedBehind = namedBehind;
    this.antecedents = antecedents;
    this.travellers = travellers;
    this.homes = homes;
    this.names = names;
  }

  /** Whom the role means; of one with an owner ("his minister") his country's. */
  List<Entity> find(Sentence sentence, Token token, RoleMention role) {
    Optional<Entity> owned = ofOwner(sentence, token, role);
    return owned.isPresent() ? owned.stream().toList() : findPlain(sentence, token, role);
  }

  /** Whom the role means by itself, whoever may own it. */
  List<Entity> findPlain(Sentence sentence, Token token, RoleMention role) {
    if (isNobody(sentence, token, role)) {
      return List.of();
    }
    if (role.counterpart()) {
      return counterpart(sentence, token, role).stream().toList();
    }
    if (PersonWords.isVisiting(token) && role.country() == null) {
      Optional<Entity> guest = travellers.findLast().filter(e -> holders.fits(e, role.office()));
      if (guest.isPresent()) {
        return guest.stream().toList();
      }
    }
    Optional<Entity> one =
        namedBehind.find(sentence, token, role).or(() -> roles.find(token.word(), role));
    return one
        .flatMap(found -> abroad(sentence, token, role, found))
        .or(() -> one.flatMap(found -> onJourney(sentence, token, role, found)))
        .or(() -> one)
        .stream()
        .toList();
  }

  /** "No Peruvian president had come". */
  private static boolean isNobody(Sentence sentence, Token token, RoleMention role) {
    return !role.counterpart()
        && token.index() > 0
        && sentence.tokens().get(token.index() - 1).lemma().equals("no");
  }

  /** "Premier Ado met the prime minister": not the one at home, where another was spoken of. */
  private Optional<Entity> abroad(Sentence sentence, Token token, RoleMention role, Entity found) {
    boolean bare = role.country() == null && !role.former() && !role.plural();
    String home = bare ? homes.of(found) : null;
    return home == null
        ? Optional.empty()
        : OtherSide.find(sentence, token)
            .filter(other -> other.mention() instanceof PersonMention)
            .flatMap(other -> names.resolve(sentence, other).stream().findFirst())
            .filter(other -> home.equals(homes.of(other)) && !other.key().equals(found.key()))
            .flatMap(other -> roles.findAbroad(role.office(), home));
  }

  /** "The president is expected in Caracas": whose journey the text tells, not his host. */
  private Optional<Entity> onJourney(
      Sentence sentence, Token token, RoleMention role, Entity found) {
    boolean bare = role.country() == null && !role.former() && !role.plural();
    return !bare || isTold(found) || !OnJourney.is(sentence, token)
        ? Optional.empty()
        : travellers
            .findMost()
            .filter(one -> holders.fits(one, role.office()) && roles.isCalled(one, token.word()))
            .filter(one -> homes.isForeignTo(one, List.of(found)));
  }

  /** "His foreign minister": who holds that office where the one spoken of is at home. */
  private Optional<Entity> ofOwner(Sentence sentence, Token token, RoleMention role) {
    boolean owned = role.country() == null && !role.plural() && PersonWords.isOwned(token);
    return owned
        ? antecedents
            .find(sentence, token)
            .flatMap(owner -> Optional.ofNullable(homes.of(owner)))
            .flatMap(country -> holders.find(role.office(), country))
        : Optional.empty();
  }

  /**
   * "His Chinese counterpart": who holds for China the office of the one spoken of; "his
   * counterpart" alone is that of where the one spoken of is told to be.
   */
  private Optional<Entity> counterpart(Sentence sentence, Token token, RoleMention role) {
    Optional<Entity> owner = antecedents.find(sentence, token);
    String said = role.country();
    Optional<String> country =
        said != null || isSeveral(token)
            ? Optional.ofNullable(said)
            : owner.flatMap(one -> stay(sentence, one));
    return country.flatMap(
        at -> owner.flatMap(holders::findType).flatMap(office -> holders.find(office, at)));
  }

  /** "his counterparts". */
  private static boolean isSeveral(Token token) {
    return token.word().endsWith("s");
  }

  /** The one country abroad that the sentence names as a place, else where it was written. */
  private Optional<String> stay(Sentence sentence, Entity owner) {
    String home = homes.of(owner);
    List<String> abroad =
        sentence.tokens().stream()
            .filter(token -> IN_OR_TO.contains(sentence.marker(token)))
            .flatMap(token -> country(token).stream())
            .filter(country -> !country.equals(home))
            .distinct()
            .toList();
    return abroad.size() == 1
        ? Optional.of(abroad.getFirst())
        : roles.findWritten().filter(country -> abroad.isEmpty() && !country.equals(home));
  }

  private static Optional<String> country(Token token) {
    return switch (token.mention()) {
      case CountryMention named -> Optional.of(named.country());
      case PlaceMention place -> place.candidates().stream().map(Place::country).findFirst();
      case null, default -> Optional.empty();
    };
  }

  private boolean isTold(Entity entity) {
    return travellers.findMost().filter(one -> one.key().equals(entity.key())).isPresent();
  }
}
