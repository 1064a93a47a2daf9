package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Whom names, roles, pronouns and groups mean at a place in the article: reads the sentences in
 * order and remembers who was spoken of. After "Scholz met Macron." the word "he" means Scholz,
 * "the French president" Macron and "the two" both.
 */
public final class References {
  /** So many characters, line ends among them, part two paragraphs. */
  private static final int PARAGRAPH = 2;

  private final Map<Mention, Entity> cast;
  private final @Nullable Entity speaker;
  private final Travellers travellers = new Travellers();
  private final Dialogue dialogue = new Dialogue();
  private final Recollection recollection;
  private final OfficeHolders holders;
  private final Roles roles;
  private final Antecedents antecedents;
  private final Groups groups;
  private final Protagonists protagonists;
  private final Descriptions descriptions;
  private final SpokenRoles spokenRoles;
  private final Homes homes;

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
    this.cast = cast;
    this.homes = new Homes(gazetteer, day);
    this.recollection = new Recollection(cast);
    this.holders = new OfficeHolders(gazetteer, cast, day, recollection);
    this.roles = new Roles(holders, cast, recollection, speaker, homes);
    this.antecedents = new Antecedents(this::resolveName, recollection);
    this.groups = new Groups(this::resolveName, recollection, holders, antecedents, homes);
    this.descriptions = new Descriptions(cast, recollection, holders, travellers, homes);
    this.spokenRoles =
        new SpokenRoles(
            roles,
            holders,
            new NamedBehind(gazetteer, cast),
            antecedents,
            travellers,
            homes,
            this::resolveName);
    this.protagonists = new Protagonists(this::resolvePerson, recollection, travellers);
  }

  /** Says in what country the story is written. */
  public void writtenIn(String country) {
    roles.writtenIn(country);
  }

  /** Takes note of whose turn begins with the sentence, if it is part of a transcript. */
  public void enter(Sentence sentence) {
    if (sentence.span().start() - end >= PARAGRAPH) {
      travellers.beginParagraph();
    }
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
          descriptions.national(demonym).stream().toList();
      case null -> unmarked(sentence, token);
      default -> List.of();
    };
  }

  private List<Entity> actor(Sentence sentence, Token token, Actor actor) {
    return switch (actor) {
      case PersonMention person -> named(person);
      case UnknownPerson unknown -> named(unknown);
      case RoleMention role -> spokenRoles.find(sentence, token, role);
      case GroupMention group -> groups.find(sentence, token, group);
    };
  }

  private List<Entity> named(Mention mention) {
    return Optional.ofNullable(cast.get(mention)).stream().toList();
  }

  /** Pronouns, and "the guest". */
  private List<Entity> unmarked(Sentence sentence, Token token) {
    if (WhoseOwner.is(token)) {
      return WhoseOwner.find(sentence, token).map(one -> resolve(sentence, one)).orElse(List.of());
    }
    if (Descriptions.is(sentence, token)) {
      return descriptions.find(sentence, token).stream().toList();
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

  /** As {@link #resolve}, but nobody whose meaning hangs on a pronoun. */
  private List<Entity> resolveName(Sentence sentence, Token token) {
    return switch (token.mention()) {
      case RoleMention role when role.counterpart() -> List.of();
      case RoleMention role -> spokenRoles.findPlain(sentence, token, role);
      case null -> PersonWords.isHeir(token) ? descriptions.heir().stream().toList() : List.of();
      default -> resolve(sentence, token);
    };
  }

  private List<Entity> resolvePerson(Sentence sentence, Token token) {
    return token.mention() == null ? resolve(sentence, token) : resolveName(sentence, token);
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
    Stranger.of(sentence).ifPresent(recollection::turnTo);
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

  /**
   * Whose journey the article tells of: who was told to travel most so far, else who is named most.
   */
  public Optional<Entity> findTraveller() {
    return travellers.findHere().or(this::findTold).or(recollection::findTopic);
  }

  /** Who was told to travel most so far. */
  public Optional<Entity> findTold() {
    return travellers.findMost();
  }

  /** With whom those met do so, where the text leaves it to the reader. */
  public Optional<Entity> findProtagonist(Sentence sentence, Token trigger, List<Entity> met) {
    return protagonists.find(sentence, trigger, met, homes);
  }

  /** Who holds for a country the office that somebody holds for another. */
  public Optional<Entity> findPeer(Entity entity, String country) {
    return holders.findType(entity).flatMap(office -> holders.findPeer(office, country));
  }

  /** Whose people somebody stands for. */
  public Homes homes() {
    return homes;
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
