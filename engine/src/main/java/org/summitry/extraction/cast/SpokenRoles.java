package org.summitry.extraction.cast;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;

/**
 * Whom a role means where it stands: "the prime minister" behind "Premier Ado met" is the one of
 * the other country, "his foreign minister" that of whom was spoken of, "his Chinese counterpart"
 * who holds the same office in China.
 */
final class SpokenRoles {
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

  /** "His Chinese counterpart": who holds for China the office of the one spoken of. */
  private Optional<Entity> counterpart(Sentence sentence, Token token, RoleMention role) {
    String country = role.country();
    return country == null
        ? Optional.empty()
        : antecedents
            .find(sentence, token)
            .flatMap(holders::findType)
            .flatMap(office -> holders.find(office, country));
  }

  private boolean isTold(Entity entity) {
    return travellers.findMost().filter(one -> one.key().equals(entity.key())).isPresent();
  }
}
