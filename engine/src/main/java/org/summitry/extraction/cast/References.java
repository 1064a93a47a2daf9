package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.Turn;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;

/**
 * Whom names, roles, pronouns and groups mean at a place in the article: reads the sentences in
 * order and remembers who was spoken of. After "Scholz met Macron." the word "he" means Scholz,
 * "the French president" Macron and "the two" both.
 */
public final class References {
  /** So many characters, line ends among them, part two paragraphs. */
  private static final int PARAGRAPH = 2;

  private final Gazetteer gazetteer;
  private final Map<Mention, Entity> cast;
  private final @Nullable LocalDate day;
  private final @Nullable Entity speaker;
  private final Travellers travellers = new Travellers();
  private final Dialogue dialogue = new Dialogue();
  private final Recollection recollection;
  private static final Set<OfficeType> MINISTERS =
      Set.of(OfficeType.FOREIGN_MINISTER, OfficeType.DEFENCE_MINISTER, OfficeType.MINISTER);

  private final OfficeHolders holders;
  private final Roles roles;
  private final Antecedents antecedents;
  private final Groups groups;
  private final Protagonists protagonists;
  private final NamedBehind namedBehind;

  /** Where the last sentence ended. */
  private int end;

  /**
   * @param day when the article was published, null when not known
   * @param speaker whose publication the article is: "I" means that person; null for outlets
   */
  public References(
      Gazetteer gazetteer,
      Map<Mention, Entity> cast,
      @Nullable LocalDate day,
      @Nullable Entity speaker) {
    this.speaker = speaker;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.day = day;
    this.recollection = new Recollection(cast);
    this.holders = new OfficeHolders(gazetteer, cast, day, recollection);
    this.roles = new Roles(holders, cast, recollection, speaker, new Homes(gazetteer, day));
    this.antecedents = new Antecedents(this::resolveName, recollection);
    this.groups =
        new Groups(
            this::resolveName, recollection, holders, antecedents, new Homes(gazetteer, day));
    this.namedBehind = new NamedBehind(gazetteer, cast);
    this.protagonists = new Protagonists(this::resolvePerson, recollection, travellers);
  }

  /** Says in what country the story is written. */
  public void writtenIn(String country) {
    roles.writtenIn(country);
  }

  /** Takes note of whose turn begins with the sentence, if it is part of a transcript. */
  public void enter(Sentence sentence) {
    int named = Turn.speaker(sentence);
    if (Questioner.asks(sentence)) {
      dialogue.question(recollection.findTopic().orElse(null));
    } else if (named >= 0) {
      List<Entity> before = new ArrayList<>(groups.last());
      recollection.recent().forEach(before::add);
      resolveName(sentence, sentence.tokens().get(named)).stream()
          .findFirst()
          .ifPresent(entity -> dialogue.turn(entity, before));
    }
    Token label = Label.find(sentence);
    if (label != null) {
      resolveName(sentence, label).forEach(recollection::turnTo);
    }
  }

  /** Whom the token stands for; empty when nobody, or when it stays open. */
  public List<Entity> resolve(Sentence sentence, Token token) {
    return switch (token.mention()) {
      case Actor actor -> actor(sentence, token, actor);
      case DemonymMention demonym when Nationals.isPerson(sentence, token) ->
          national(demonym).stream().toList();
      case null -> unmarked(sentence, token);
      default -> List.of();
    };
  }

  private List<Entity> actor(Sentence sentence, Token token, Actor actor) {
    return switch (actor) {
      case PersonMention person -> named(person);
      case UnknownPerson unknown -> named(unknown);
      case RoleMention role -> officeOf(sentence, token, role);
      case GroupMention group -> groups.find(sentence, token, group);
    };
  }

  private List<Entity> officeOf(Sentence sentence, Token token, RoleMention role) {
    Optional<Entity> owned = ofOwner(sentence, token, role);
    return owned.isPresent() ? owned.stream().toList() : role(sentence, token, role);
  }

  private List<Entity> named(Mention mention) {
    return Optional.ofNullable(cast.get(mention)).stream().toList();
  }

  /** "The Russian said": who of that country the text is about. */
  private Optional<Entity> national(DemonymMention demonym) {
    Homes homes = homes();
    return recollection
        .bySalience()
        .filter(entity -> demonym.country().equals(homes.of(entity)))
        .findFirst()
        .or(() -> stillToBeNamed(demonym.country(), homes));
  }

  /** "The Pole took the train. Andrzej Duda": the only one of the country in the whole text. */
  private Optional<Entity> stillToBeNamed(String country, Homes homes) {
    List<Entity> people =
        cast.values().stream().filter(entity -> country.equals(homes.of(entity))).toList();
    return people.stream()
        .findFirst()
        .filter(one -> people.stream().allMatch(other -> other.key().equals(one.key())));
  }

  /** Pronouns, and "the guest". */
  private List<Entity> unmarked(Sentence sentence, Token token) {
    if (PersonWords.isHeir(token)) {
      return heir();
    }
    if (PersonWords.isMinister(sentence, token)) {
      return minister().stream().toList();
    }
    if (PersonWords.isGuest(sentence, token)) {
      return travellers.findLast().stream().toList();
    }
    if (!PersonWords.isBoth(sentence, token) && !Pronouns.isPronoun(token)) {
      return List.of();
    }
    Optional<List<Entity>> spoken = dialogue.find(token.word());
    if (spoken.isPresent()) {
      return spoken.get();
    }
    if (PersonWords.isFirst(token)) {
      return findSpeaker().stream().toList();
    }
    if (PersonWords.isSingularForm(token)) {
      return antecedents.find(sentence, token).stream().toList();
    }
    return PersonWords.isPlural(token) ? groups.ofPronoun(sentence, token) : List.of();
  }

  /** "The prince leaves on Monday". */
  private List<Entity> heir() {
    return recollection.bySalience().filter(References::isHeir).findFirst().stream().toList();
  }

  /** "The minister flies on": who of the text has such an office. */
  private Optional<Entity> minister() {
    return recollection
        .bySalience()
        .filter(entity -> MINISTERS.stream().anyMatch(office -> holders.fits(entity, office)))
        .findFirst();
  }

  private static boolean isHeir(Entity entity) {
    return entity.office() == OfficeType.CROWN_PRINCE;
  }

  /** As {@link #resolve}, but nobody whose meaning hangs on a pronoun. */
  private List<Entity> resolveName(Sentence sentence, Token token) {
    return switch (token.mention()) {
      case RoleMention role when role.counterpart() -> List.of();
      case RoleMention role -> role(sentence, token, role);
      case null -> PersonWords.isHeir(token) ? heir() : List.of();
      default -> resolve(sentence, token);
    };
  }

  private List<Entity> resolvePerson(Sentence sentence, Token token) {
    return token.mention() == null ? resolve(sentence, token) : resolveName(sentence, token);
  }

  private List<Entity> role(Sentence sentence, Token token, RoleMention role) {
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

  /** "Premier Ado met the prime minister": not the one at home, where another was spoken of. */
  private Optional<Entity> abroad(Sentence sentence, Token token, RoleMention role, Entity found) {
    boolean bare = role.country() == null && !role.former() && !role.plural();
    String home = bare ? homes().of(found) : null;
    return home == null
        ? Optional.empty()
        : OtherSide.find(sentence, token)
            .filter(other -> other.mention() instanceof PersonMention)
            .flatMap(other -> resolveName(sentence, other).stream().findFirst())
            .filter(other -> home.equals(homes().of(other)) && !other.key().equals(found.key()))
            .flatMap(other -> roles.findAbroad(role.office(), home));
  }

  /** "The president is expected in Caracas": whose journey the text tells, not his host. */
  private Optional<Entity> onJourney(
      Sentence sentence, Token token, RoleMention role, Entity found) {
    boolean bare = role.country() == null && !role.former() && !role.plural();
    return !bare || isTold(found) || !OnJourney.is(sentence, token)
        ? Optional.empty()
        : findTold()
            .filter(one -> holders.fits(one, role.office()) && roles.isCalled(one, token.word()))
            .filter(one -> homes().isForeignTo(one, List.of(found)));
  }

  /** "His foreign minister": who holds that office where the one spoken of is at home. */
  private Optional<Entity> ofOwner(Sentence sentence, Token token, RoleMention role) {
    boolean owned = role.country() == null && !role.plural() && PersonWords.isOwned(token);
    return owned
        ? antecedents
            .find(sentence, token)
            .flatMap(owner -> Optional.ofNullable(homes().of(owner)))
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

  /** Remembers who were told of together: "the two" then means them. */
  public void together(List<Entity> entities) {
    groups.together(entities);
  }

  /** Remembers whom the sentence spoke of. */
  public void leave(Sentence sentence) {
    groups.leave(sentence);
    boolean opens = sentence.span().start() - end >= PARAGRAPH;
    end = sentence.span().end();
    Attention.of(sentence, opens, this::resolveName, antecedents).keep(recollection);
    Questioner.findAskedAbout(sentence, this::resolveName).ifPresent(recollection::turnTo);
  }

  /** A heading names somebody: the text below is about that person. */
  public void turnTo(Entity entity) {
    recollection.turnTo(entity);
  }

  /** Remembers that somebody was told to travel. */
  public void travelled(Entity entity) {
    travellers.add(entity);
  }

  private boolean isTold(Entity entity) {
    return findTold().filter(one -> one.key().equals(entity.key())).isPresent();
  }

  /**
   * Whose journey the article tells of: who was told to travel most so far, else who is named most.
   */
  public Optional<Entity> findTraveller() {
    return findTold().or(recollection::findTopic);
  }

  /** Who was told to travel most so far. */
  public Optional<Entity> findTold() {
    return travellers.findMost();
  }

  /** With whom those met do so, where the text leaves it to the reader. */
  public Optional<Entity> findProtagonist(Sentence sentence, Token trigger, List<Entity> met) {
    return protagonists.find(sentence, trigger, met, homes());
  }

  /** Who holds for a country the office that somebody holds for another. */
  public Optional<Entity> findPeer(Entity entity, String country) {
    return holders.findType(entity).flatMap(office -> holders.findPeer(office, country));
  }

  /** Whose people somebody stands for. */
  public Homes homes() {
    return new Homes(gazetteer, day);
  }

  /** Whose publication the article is. */
  public Optional<Entity> findSpeaker() {
    return Optional.ofNullable(speaker);
  }

  /** Who was spoken of last, most recent first. */
  public List<Entity> recent() {
    return recollection.recent().toList();
  }
}
