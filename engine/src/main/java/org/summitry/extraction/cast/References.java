package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.Turn;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;

/**
 * Whom roles, pronouns and groups mean at a place in the article: reads the sentences in order and
 * remembers who was spoken of last.
 */
public final class References {
  private static final Set<String> SINGULAR =
      Set.of("he", "she", "him", "her", "his", "himself", "herself", "hers");
  private static final Set<String> FIRST = Set.of("i", "my", "me", "myself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
  private static final Set<String> GUESTS = Set.of("guest", "visitor");
  private static final int MEMORY = 12;
  private static final double TOPIC_WEIGHT = 0.25;
  private static final double HEADING_WEIGHT = 2;

  private final Gazetteer gazetteer;
  private final Map<Mention, Entity> cast;
  private final @Nullable LocalDate day;
  private final @Nullable Entity speaker;
  private final Genders genders = Genders.STANDARD;

  /** Most recent first; of a sentence's people, subjects before others. */
  private final Deque<Entity> recent = new ArrayDeque<>();

  private final Map<String, Entity> byRole = new LinkedHashMap<>();
  private final Travellers travellers = new Travellers();

  /** How much the text has been about somebody of late: halved with each sentence. */
  private final Map<String, Double> salience = new HashMap<>();

  private final @Nullable Entity topic;
  private List<Entity> lastGroup = List.of();
  private final Dialogue dialogue = new Dialogue();

  /** Whether the group was told of in the sentence that is being read. */
  private boolean groupTold;

  /**
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
    this.topic = topic(cast);
  }

  /** Takes note of whose turn begins with the sentence, if it is part of a transcript. */
  public void enter(Sentence sentence) {
    int named = Turn.speaker(sentence);
    if (named >= 0) {
      List<Entity> before = new ArrayList<>(lastGroup);
      before.addAll(recent);
      resolveName(sentence, sentence.tokens().get(named)).stream()
          .findFirst()
          .ifPresent(entity -> dialogue.turn(entity, before));
    }
  }

  /** Whom the token stands for; empty when nobody, or when it stays open. */
  public List<Entity> resolve(Sentence sentence, Token token) {
    if (token.mention() instanceof Actor actor) {
      return switch (actor) {
        case PersonMention person -> one(cast.get(person));
        case UnknownPerson unknown -> one(cast.get(unknown));
        case RoleMention role -> role(sentence, token, role);
        case GroupMention group -> group(sentence, token, group);
      };
    }
    if (token.mention() == null && GUESTS.contains(token.lemma()) && isDefinite(sentence, token)) {
      return one(travellers.findLast().orElse(null));
    }
    boolean both = token.word().equalsIgnoreCase("both") && isSubject(token);
    if (token.mention() != null || !both && !token.tag().startsWith("PRP")) {
      return List.of();
    }
    Optional<List<Entity>> spoken = dialogue.find(token.word());
    if (spoken.isPresent()) {
      return spoken.get();
    }
    if (FIRST.contains(token.word().toLowerCase(java.util.Locale.ROOT))) {
      return one(speaker);
    }
    if (SINGULAR.contains(token.lemma())
        || SINGULAR.contains(token.word().toLowerCase(java.util.Locale.ROOT))) {
      return one(antecedent(sentence, token));
    }
    return PLURAL.contains(token.word().toLowerCase(java.util.Locale.ROOT))
        ? pair(sentence, token, 2)
        : List.of();
  }

  /** "The guest", "his visitor": one whom the text has named. */
  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.lemma().equals("the") || child.tag().equals("PRP$"));
  }

  private static List<Entity> one(@Nullable Entity entity) {
    return entity == null ? List.of() : List.of(entity);
  }

  /**
   * Whom a pronoun means: a subject before it in its sentence, nearest first; else whom the text
   * spoke of last, the subjects of main clauses first; else anybody named before it in the
   * sentence.
   */
  private @Nullable Entity antecedent(Sentence sentence, Token pronoun) {
    Genders.Pronoun kind = Genders.of(pronoun.word());
    List<Entity> subjects = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, pronoun.index())) {
      if (isSingular(token)) {
        boolean subject = isSubject(token) || Binding.isBare(sentence, token);
        (subject ? subjects : others).addAll(resolveName(sentence, token));
      }
    }
    Binding.relativeSubject(sentence, pronoun)
        .filter(head -> head.index() < pronoun.index() && isSingular(head))
        .ifPresent(head -> subjects.addAll(resolveName(sentence, head)));
    Set<String> barred = new HashSet<>();
    for (Token token : Binding.barred(sentence, pronoun)) {
      if (isSingular(token)) {
        resolveName(sentence, token).forEach(entity -> barred.add(entity.key()));
      }
    }
    Predicate<Entity> fits = entity -> genders.fits(entity, kind) && !barred.contains(entity.key());
    List<Entity> ahead = new ArrayList<>();
    Binding.sameAgain(sentence, pronoun).ifPresent(t -> ahead.addAll(one(antecedent(sentence, t))));
    Binding.mainSubject(sentence, pronoun)
        .filter(References::isSingular)
        .ifPresent(subject -> ahead.addAll(resolveName(sentence, subject)));
    return Stream.concat(ahead.stream(), subjects.reversed().stream())
        .filter(fits)
        .findFirst()
        .or(() -> bySalience().filter(fits).findFirst())
        .or(() -> others.reversed().stream().filter(fits).findFirst())
        .orElse(null);
  }

  private static boolean isSingular(Token token) {
    return token.mention() instanceof PersonMention
        || token.mention() instanceof UnknownPerson
        || token.mention() instanceof RoleMention;
  }

  private static boolean isSubject(Token token) {
    return token.isRelation("nsubj");
  }

  private List<Entity> resolveName(Sentence sentence, Token token) {
    return switch (token.mention()) {
      case RoleMention role when role.counterpart() -> List.of();
      case null -> List.of();
      default -> resolve(sentence, token);
    };
  }

  private static Optional<Entity> first(List<Entity> entities) {
    return entities.stream().findFirst();
  }

  private List<Entity> role(Sentence sentence, Token token, RoleMention role) {
    if (token.word().startsWith("a ") || token.word().startsWith("an ")) {
      return List.of();
    }
    if (role.counterpart()) {
      return counterpart(sentence, token, role);
    }
    String country = role.country();
    if (country == null && speaker != null && fits(speaker, role.office())) {
      return one(speaker);
    }
    if (country == null) {
      return one(
          recent.stream().filter(entity -> fits(entity, role.office())).findFirst().orElse(null));
    }
    return one(holderOf(role).orElseGet(() -> holder(role.office(), country)));
  }

  /** Who holds the one office that the words name; its organisation may have others of its sort. */
  private Optional<Entity> holderOf(RoleMention role) {
    if (day == null || role.country() == null || role.body().isEmpty()) {
      return Optional.empty();
    }
    return gazetteer.holders(role.office(), role.country(), day).stream()
        .filter(term -> term.office().id().equals(role.body()))
        .findFirst()
        .map(term -> Entity.of(term.person(), role.office(), role.country(), false));
  }

  /** "His Chinese counterpart": who holds for China the office of the one spoken of. */
  private List<Entity> counterpart(Sentence sentence, Token token, RoleMention role) {
    Entity self = antecedent(sentence, token);
    if (self == null || role.country() == null) {
      return List.of();
    }
    OfficeType office = officeType(self);
    return office == null ? List.of() : one(holder(office, role.country()));
  }

  private boolean fits(Entity entity, OfficeType said) {
    OfficeType office = officeType(entity);
    return (office != null && Offices.isSame(office, said))
        || (entity.office() != null && Offices.isSame(entity.office(), said))
        || (entity.person() != null
            && gazetteer.terms(entity.person()).stream()
                .anyMatch(term -> Offices.isSame(term.office().type(), said) && isAround(term)));
  }

  private boolean isAround(Term term) {
    return day == null || term.covers(day);
  }

  private @Nullable OfficeType officeType(Entity entity) {
    if (entity.person() != null && day != null) {
      Optional<Term> term = gazetteer.officeOf(entity.person(), day);
      if (term.isPresent()) {
        return term.get().office().type();
      }
    }
    return entity.office();
  }

  /** Somebody named in the article with that office and country, else who held it that day. */
  private @Nullable Entity holder(OfficeType office, String country) {
    String key = office + "/" + country;
    Entity before = byRole.get(key);
    if (before != null) {
      return before;
    }
    for (Entity entity : cast.values()) {
      if (entity.person() == null
          && country.equals(entity.country())
          && entity.office() != null
          && Offices.isSame(entity.office(), office)) {
        return entity;
      }
    }
    if (day == null) {
      return null;
    }
    Optional<Entity> named = named(office, country);
    if (named.isPresent()) {
      return named.get();
    }
    List<Term> holders = gazetteer.holders(office, country, day);
    if (holders.isEmpty() || isGuess(office, holders)) {
      return null;
    }
    Entity entity = Entity.of(holders.getFirst().person(), office, country, true);
    byRole.put(key, entity);
    return entity;
  }

  /** "The Iranian leader" is who of the country's heads the text has just spoken of. */
  private Optional<Entity> named(OfficeType office, String country) {
    if (office == OfficeType.MINISTER) {
      Homes homes = homes();
      return recent.stream()
          .filter(entity -> country.equals(homes.of(entity)) && fits(entity, office))
          .findFirst();
    }
    if (office != OfficeType.DE_FACTO_LEADER) {
      return Optional.empty();
    }
    return recent.stream().filter(entity -> isHead(entity, country)).findFirst();
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

  private List<Entity> group(Sentence sentence, Token token, GroupMention group) {
    if (!group.countries().isEmpty()) {
      OfficeType office = group.office();
      if (office == null) {
        Entity self = antecedent(sentence, token);
        office = self == null ? null : officeType(self);
      }
      List<Entity> members = new ArrayList<>();
      for (String country : group.countries()) {
        Entity member = office == null ? null : holder(office, country);
        if (member != null) {
          members.add(member);
        }
      }
      return members;
    }
    int size = group.size() == 0 ? 2 : group.size();
    List<Entity> pair = pair(sentence, token, size);
    OfficeType office = group.office();
    if (office == null || !pair.isEmpty() && pair.stream().allMatch(e -> fits(e, office))) {
      return pair;
    }
    List<Entity> holders = recent.stream().filter(e -> fits(e, office)).limit(size).toList();
    return holders.size() == size ? holders : List.of();
  }

  /**
   * As many as the sentence has named before; else those last told of together, else the last ones
   * spoken of.
   */
  private List<Entity> pair(Sentence sentence, Token token, int size) {
    Map<String, Entity> here = new LinkedHashMap<>();
    for (Token before : sentence.tokens().subList(0, token.index())) {
      List<Entity> who =
          isSingular(before) ? resolveName(sentence, before) : pronounSubject(sentence, before);
      who.forEach(entity -> here.putIfAbsent(entity.key(), entity));
    }
    if (here.size() == size) {
      return List.copyOf(here.values());
    }
    List<Entity> coordinated = coordinatedBefore(sentence, token);
    if (coordinated.size() == size) {
      return coordinated;
    }
    if (lastGroup.size() == size) {
      return lastGroup;
    }
    List<Entity> distinct = recent.stream().limit(size).toList();
    return distinct.size() == size && size == 2 ? distinct : List.of();
  }

  /**
   * "It was agreed that Kerry and Lavrov should talk when they met": those last joined by "and".
   */
  private List<Entity> coordinatedBefore(Sentence sentence, Token token) {
    for (Token subject : sentence.tokens().subList(0, token.index()).reversed()) {
      if (isSubject(subject) && isSingular(subject)) {
        List<Entity> people = new ArrayList<>();
        sentence.withConjuncts(subject).stream()
            .filter(t -> isSingular(t) && t.index() < token.index())
            .forEach(t -> people.addAll(resolveName(sentence, t)));
        if (people.size() >= 2) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** Remembers who were told of together: "the two" then means them. */
  public void together(List<Entity> entities) {
    if (entities.size() >= 2) {
      lastGroup = List.copyOf(entities);
      groupTold = true;
    }
  }

  /**
   * Remembers whom the sentence spoke of: last of all, so first to be meant again, whoever its main
   * clause was about, by name or pronoun.
   */
  public void leave(Sentence sentence) {
    rememberPair(sentence);
    List<Entity> order = new ArrayList<>();
    List<Entity> mainSubjects = new ArrayList<>();
    List<Entity> subjects = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      List<Entity> who =
          isSingular(token) ? resolveName(sentence, token) : pronounSubject(sentence, token);
      boolean first = token.tag().isEmpty() && mainSubjects.isEmpty() && order.isEmpty();
      boolean main =
          isSubject(token) && sentence.head(token).filter(head -> head.head() < 0).isPresent()
              || first && token.index() == 0;
      (main ? mainSubjects : isSubject(token) ? subjects : order).addAll(who);
    }
    salience.replaceAll((key, value) -> value / 2);
    order.forEach(entity -> stress(entity, 0.3));
    subjects.forEach(entity -> stress(entity, 0.5));
    mainSubjects.forEach(entity -> stress(entity, 1));
    order.addAll(subjects.reversed());
    order.addAll(mainSubjects.reversed());
    order.forEach(this::remember);
  }

  /** "Castro and Obama know each other": "they" of the next sentence. */
  private void rememberPair(Sentence sentence) {
    for (Token token : groupTold ? List.<Token>of() : sentence.tokens()) {
      if (isSubject(token) && isSingular(token)) {
        List<Entity> people = new ArrayList<>();
        sentence.withConjuncts(token).stream()
            .filter(References::isSingular)
            .forEach(t -> people.addAll(resolveName(sentence, t)));
        if (people.stream().map(Entity::key).distinct().count() >= 2) {
          lastGroup = List.copyOf(people);
        }
      }
    }
    groupTold = false;
  }

  private void stress(Entity entity, double weight) {
    salience.merge(entity.key(), weight, Double::sum);
  }

  /** Who was spoken of, those first whom the text is about; the last one first where it is even. */
  private Stream<Entity> bySalience() {
    return recent.stream().sorted(Comparator.comparingDouble((Entity entity) -> -weight(entity)));
  }

  private double weight(Entity entity) {
    boolean main = topic != null && topic.key().equals(entity.key());
    return salience.getOrDefault(entity.key(), 0.0) + (main ? TOPIC_WEIGHT : 0);
  }

  private List<Entity> pronounSubject(Sentence sentence, Token token) {
    boolean pronoun =
        token.mention() == null
            && SINGULAR.contains(token.word().toLowerCase(java.util.Locale.ROOT));
    return pronoun && isSubject(token) ? one(antecedent(sentence, token)) : List.of();
  }

  private void remember(Entity entity) {
    recent.removeIf(other -> other.key().equals(entity.key()));
    recent.addFirst(entity);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  /** A heading names somebody: the text below is about that person. */
  public void turnTo(Entity entity) {
    remember(entity);
    stress(entity, HEADING_WEIGHT);
  }

  /** Remembers that somebody was told to travel. */
  public void travelled(Entity entity) {
    travellers.add(entity);
  }

  /**
   * Whose journey the article tells of: who was told to travel most so far, else who is named most.
   */
  public Optional<Entity> findTraveller() {
    return findTold().or(() -> Optional.ofNullable(topic));
  }

  /** Who was told to travel most so far. */
  public Optional<Entity> findTold() {
    return travellers.findMost();
  }

  /**
   * With whom somebody meets where the text leaves it to the reader ("A meeting with Castro is
   * planned"): who is spoken of in the sentence, else who travelled last, else whom the text is
   * about, of another country than the one met.
   */
  public Optional<Entity> findProtagonist(Sentence sentence, Token trigger, List<Entity> met) {
    Homes homes = homes();
    List<Entity> candidates = new ArrayList<>();
    List<Entity> besides = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, trigger.index()).reversed()) {
      boolean pronoun = SINGULAR.contains(token.word().toLowerCase(java.util.Locale.ROOT));
      if (token.mention() != null ? isSingular(token) : pronoun) {
        (isSubject(token) || pronoun ? candidates : besides)
            .addAll(pronoun ? resolve(sentence, token) : resolveName(sentence, token));
      }
    }
    travellers.findLast().ifPresent(candidates::add);
    bySalience().forEach(candidates::add);
    candidates.addAll(besides);
    return candidates.stream().filter(entity -> homes.isForeignTo(entity, met)).findFirst();
  }

  /** Who is named most in the article, at least twice. */
  private static @Nullable Entity topic(Map<Mention, Entity> cast) {
    Map<String, Integer> named = new LinkedHashMap<>();
    cast.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().span().start()))
        .forEach(entry -> named.merge(entry.getValue().key(), 1, Integer::sum));
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() == most && most > 1)
        .flatMap(entry -> cast.values().stream().filter(e -> e.key().equals(entry.getKey())))
        .findFirst()
        .orElse(null);
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
    return List.copyOf(recent);
  }
}
