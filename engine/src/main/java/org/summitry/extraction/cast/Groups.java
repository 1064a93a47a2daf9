package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.gazetteer.OfficeType;

/**
 * Whom words for several people mean: "the two leaders" after "Scholz met Macron" are both, "the
 * presidents of France and Poland" are who holds those offices.
 */
final class Groups {
  private static final int RECENT = 4;
  private static final int MANY = 9;
  private static final int JUST_NOW = 1;

  private final Resolver names;
  private final Recollection recollection;
  private final OfficeHolders holders;
  private final Antecedents antecedents;
  private final Homes homes;

  private final Together together = new Together();

  /** Whom "the two" or "they" has meant in the sentence that is being read. */
  private List<Entity> spoken = List.of();

  Groups(
      Resolver names,
      Recollection recollection,
      OfficeHolders holders,
      Antecedents antecedents,
      Homes homes) {
    this.names = names;
    this.recollection = recollection;
    this.holders = holders;
    this.antecedents = antecedents;
    this.homes = homes;
  }

  /** Those last told of together. */
  List<Entity> last() {
    return together.last();
  }

  List<Entity> find(Sentence sentence, Token token, GroupMention group) {
    List<Entity> meant = mean(sentence, token, group);
    if (spoken.isEmpty() && meant.size() == 2 && group.countries().isEmpty()) {
      spoken = meant;
    }
    return meant;
  }

  private List<Entity> mean(Sentence sentence, Token token, GroupMention group) {
    if (!group.countries().isEmpty()) {
      return ofCountries(sentence, token, group);
    }
    boolean others =
        sentence.children(token, "nmod").stream()
            .anyMatch(of -> of.tag().startsWith("NN") && sentence.marker(of).equals("of"));
    if (others) {
      return List.of();
    }
    int size = group.size() == 0 ? 2 : group.size();
    Set<String> doers = doers(sentence, token);
    sentence.withConjuncts(token).stream()
        .filter(PersonWords::isName)
        .flatMap(name -> names.resolve(sentence, name).stream())
        .forEach(one -> doers.add(one.key()));
    if (!doers.isEmpty() && size == 2) {
      return others(doers, group.office(), size);
    }
    List<Entity> met = leaders(token, group, find(sentence, token, size));
    OfficeType office = group.office();
    if (office == null || !met.isEmpty() && met.stream().allMatch(e -> holders.fits(e, office))) {
      return met;
    }
    List<Entity> fitting =
        recollection.recent().filter(e -> holders.fits(e, office)).limit(size).toList();
    return fitting.size() == size ? fitting : List.of();
  }

  /**
   * "The two leaders" are not the two ministers spoken of last, where there were leaders before.
   */
  private List<Entity> leaders(Token token, GroupMention group, List<Entity> met) {
    int size = group.size();
    boolean said = size > 0 && token.word().toLowerCase(Locale.ROOT).endsWith("leaders");
    if (!said || met.isEmpty() || met.stream().anyMatch(this::isLeader)) {
      return met;
    }
    List<Entity> heads = recollection.recent().filter(this::isLeader).limit(size).toList();
    return together.find(size, this::isLeader).orElse(heads.size() == size ? heads : met);
  }

  private boolean isLeader(Entity entity) {
    return holders.findType(entity).filter(Offices::isHead).isPresent();
  }

  /** "Anwar had both men on the phone": two others. */
  private List<Entity> others(Set<String> doers, @Nullable OfficeType office, int size) {
    List<Entity> told = together.last().stream().filter(e -> !doers.contains(e.key())).toList();
    List<Entity> fitting =
        told.size() == size
            ? told
            : recollection
                .recent()
                .filter(e -> !doers.contains(e.key()))
                .filter(e -> office == null || holders.fits(e, office))
                .limit(size)
                .toList();
    return fitting.size() == size ? fitting : List.of();
  }

  private Set<String> doers(Sentence sentence, Token token) {
    return named(sentence, token).stream()
        .map(Entity::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** "His French and Polish counterparts". */
  private List<Entity> ofCountries(Sentence sentence, Token token, GroupMention group) {
    if (group.countries().size() > MANY) {
      // "the leaders of Southeast Asia and the Gulf": nobody says that all of them came
      return List.of();
    }
    OfficeType said = group.office();
    @Nullable OfficeType office =
        said != null
            ? said
            : antecedents.find(sentence, token).flatMap(holders::findType).orElse(null);
    return office == null
        ? List.of()
        : group.countries().stream()
            .flatMap(country -> holders.find(office, country).stream())
            .toList();
  }

  /**
   * As many as the sentence has named before; else those last told of together, else the last ones
   * spoken of.
   */
  List<Entity> find(Sentence sentence, Token token, int size) {
    Set<String> doers = doers(sentence, token);
    List<Entity> here =
        namedBefore(sentence, token).stream().filter(e -> !doers.contains(e.key())).toList();
    return Stream.<Supplier<List<Entity>>>of(
            () -> here,
            () -> coordinatedBefore(sentence, token),
            () -> together.age() <= JUST_NOW ? together.last() : List.of(),
            () -> together.age() <= RECENT ? together.pair() : List.of(),
            () -> together.before().filter(this::areOfTwoSides).orElse(List.of()),
            () -> withProtagonist(here),
            together::last,
            () -> together.find(size).orElse(List.of()),
            () -> recollection.recent().limit(2).toList())
        .map(Supplier::get)
        .filter(people -> people.size() == size)
        .filter(people -> people.stream().noneMatch(e -> doers.contains(e.key())))
        .findFirst()
        .orElseGet(
            () -> isDuring(sentence, token) ? withProtagonist(named(sentence, token)) : List.of());
  }

  /** "Oyo said during their talks": his own talks, with whom the text is about. */
  private static boolean isDuring(Sentence sentence, Token token) {
    return token.relation().equals("nmod:poss")
        && sentence.head(token).filter(noun -> noun.isRelation("obl")).isPresent();
  }

  /** Who does what the word's verb tells. */
  private List<Entity> named(Sentence sentence, Token token) {
    return Binding.doers(sentence, token).stream()
        .filter(PersonWords::mayName)
        .flatMap(doer -> names.resolve(sentence, doer).stream())
        .toList();
  }

  /** "Nandi-Ndaitwah is the host. The two": she and whom the text is about. */
  private List<Entity> withProtagonist(List<Entity> here) {
    return here.size() != 1
        ? List.of()
        : recollection
            .bySalience()
            .filter(entity -> homes.isForeignTo(entity, here))
            .findFirst()
            .map(entity -> List.of(entity, here.getFirst()))
            .orElse(List.of());
  }

  private boolean areOfTwoSides(List<Entity> people) {
    return people.size() > 2
        || homes.isForeignTo(people.getFirst(), people.subList(1, people.size()));
  }

  /** "A, B and C were in Tunis, where they met D": however many were named last in one list. */
  List<Entity> ofPronoun(Sentence sentence, Token pronoun) {
    List<Entity> meant = meanBy(sentence, pronoun);
    if (spoken.isEmpty() && meant.size() == 2 && PersonWords.isSubject(pronoun)) {
      spoken = meant;
    }
    return meant;
  }

  private List<Entity> meanBy(Sentence sentence, Token pronoun) {
    if (PluralNouns.stand(sentence, pronoun)) {
      return List.of();
    }
    List<Entity> listed = coordinatedBefore(sentence, pronoun);
    if (listed.size() > 2) {
      return listed;
    }
    List<Entity> here = namedBefore(sentence, pronoun);
    if (listed.isEmpty() && here.size() > 2 && isBehindWhere(sentence, pronoun)) {
      return here;
    }
    boolean all =
        together.age() <= RECENT
            && together.last().size() > 2
            && listed.isEmpty()
            && here.isEmpty();
    return all ? together.last() : find(sentence, pronoun, 2);
  }

  /** "Ado received Oyo and Ido in Lima, where they signed": all of them. */
  private static boolean isBehindWhere(Sentence sentence, Token pronoun) {
    return pronoun.index() > 0 && sentence.tokens().get(pronoun.index() - 1).word().equals("where");
  }

  private List<Entity> namedBefore(Sentence sentence, Token token) {
    Map<String, Entity> here = new LinkedHashMap<>();
    for (Token before : sentence.tokens().subList(0, token.index())) {
      List<Entity> who =
          PersonWords.mayName(before) || isOfCountries(before)
              ? names.resolve(sentence, before)
              : antecedents.ofSubject(sentence, before);
      who.forEach(entity -> here.putIfAbsent(entity.key(), entity));
    }
    return List.copyOf(here.values());
  }

  private static boolean isOfCountries(Token token) {
    return token.mention() instanceof GroupMention group && !group.countries().isEmpty();
  }

  /**
   * "It was agreed that Kerry and Lavrov should talk when they met": those last joined by "and".
   */
  private List<Entity> coordinatedBefore(Sentence sentence, Token token) {
    for (Token subject : sentence.tokens().subList(0, token.index()).reversed()) {
      boolean alike = PersonWords.isSubject(subject) || !PersonWords.isSubject(token);
      if (alike && PersonWords.isName(subject)) {
        List<Entity> people = joined(sentence, subject, token.index());
        if (people.size() >= 2) {
          return people;
        }
      }
    }
    return List.of();
  }

  private List<Entity> joined(Sentence sentence, Token first, int end) {
    List<Entity> people = new ArrayList<>();
    sentence.withConjuncts(first).stream()
        .filter(token -> PersonWords.isName(token) && token.index() < end)
        .forEach(token -> people.addAll(names.resolve(sentence, token)));
    return people;
  }

  /** Remembers who were told of together: "the two" then means them. */
  void together(List<Entity> entities) {
    together.tell(entities);
  }

  /** "Castro and Obama know each other": "they" of the next sentence. */
  void leave(Sentence sentence) {
    for (Token token : together.isTold() ? List.<Token>of() : sentence.tokens()) {
      if (PersonWords.isSubject(token) && PersonWords.isName(token)) {
        List<Entity> people = joined(sentence, token, Integer.MAX_VALUE);
        if (people.stream().map(Entity::key).distinct().count() >= 2) {
          together.join(people);
        }
      }
    }
    if (together.isTold() && together.last().size() > 2) {
      sentence.tokens().stream()
          .filter(token -> PersonWords.isSubject(token) && PersonWords.isName(token))
          .map(token -> joined(sentence, token, Integer.MAX_VALUE))
          .filter(people -> people.size() == 2 && together.last().containsAll(people))
          .findFirst()
          .ifPresent(together::pair);
    }
    if (together.isTold() && !spoken.isEmpty()) {
      // "The two will each meet Trump": the next sentence is about the two
      together.join(spoken);
      together.pair(spoken);
    }
    spoken = List.of();
    together.leave(
        sentence.tokens().stream()
            .filter(PersonWords::isName)
            .flatMap(token -> names.resolve(sentence, token).stream())
            .toList());
  }
}
