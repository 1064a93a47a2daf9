package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final Resolver names;
  private final Recollection recollection;
  private final OfficeHolders holders;
  private final Antecedents antecedents;

  private List<Entity> last = List.of();

  /** Sentences since somebody was told of together. */
  private int age;

  /** Whether the group was told of in the sentence that is being read. */
  private boolean told;

  Groups(
      Resolver names, Recollection recollection, OfficeHolders holders, Antecedents antecedents) {
    this.names = names;
    this.recollection = recollection;
    this.holders = holders;
    this.antecedents = antecedents;
  }

  /** Those last told of together. */
  List<Entity> last() {
    return last;
  }

  List<Entity> find(Sentence sentence, Token token, GroupMention group) {
    if (!group.countries().isEmpty()) {
      return ofCountries(sentence, token, group);
    }
    int size = group.size() == 0 ? 2 : group.size();
    Set<String> doers = doers(sentence, token);
    if (!doers.isEmpty() && size == 2) {
      return others(doers, group.office(), size);
    }
    List<Entity> met = find(sentence, token, size);
    OfficeType office = group.office();
    if (office == null || !met.isEmpty() && met.stream().allMatch(e -> holders.fits(e, office))) {
      return met;
    }
    List<Entity> fitting =
        recollection.recent().filter(e -> holders.fits(e, office)).limit(size).toList();
    return fitting.size() == size ? fitting : List.of();
  }

  /** "Anwar had both men on the phone": two others. */
  private List<Entity> others(Set<String> doers, @Nullable OfficeType office, int size) {
    List<Entity> told = last.stream().filter(e -> !doers.contains(e.key())).toList();
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
    return Binding.doers(sentence, token).stream()
        .filter(PersonWords::mayName)
        .flatMap(doer -> names.resolve(sentence, doer).stream())
        .map(Entity::key)
        .collect(Collectors.toSet());
  }

  /** "His French and Polish counterparts". */
  private List<Entity> ofCountries(Sentence sentence, Token token, GroupMention group) {
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
    List<Entity> here = namedBefore(sentence, token);
    if (here.size() == size) {
      return here;
    }
    List<Entity> coordinated = coordinatedBefore(sentence, token);
    if (coordinated.size() == size) {
      return coordinated;
    }
    if (last.size() == size) {
      return last;
    }
    List<Entity> distinct = recollection.recent().limit(size).toList();
    return distinct.size() == size && size == 2 ? distinct : List.of();
  }

  /** "A, B and C were in Tunis, where they met D": however many were named last in one list. */
  List<Entity> ofPronoun(Sentence sentence, Token pronoun) {
    List<Entity> listed = coordinatedBefore(sentence, pronoun);
    if (listed.size() > 2) {
      return listed;
    }
    boolean all =
        age <= RECENT
            && last.size() > 2
            && listed.isEmpty()
            && namedBefore(sentence, pronoun).isEmpty();
    return all ? last : find(sentence, pronoun, 2);
  }

  private List<Entity> namedBefore(Sentence sentence, Token token) {
    Map<String, Entity> here = new LinkedHashMap<>();
    for (Token before : sentence.tokens().subList(0, token.index())) {
      List<Entity> who =
          PersonWords.mayName(before)
              ? names.resolve(sentence, before)
              : antecedents.ofSubject(sentence, before);
      who.forEach(entity -> here.putIfAbsent(entity.key(), entity));
    }
    return List.copyOf(here.values());
  }

  /**
   * "It was agreed that Kerry and Lavrov should talk when they met": those last joined by "and".
   */
  private List<Entity> coordinatedBefore(Sentence sentence, Token token) {
    for (Token subject : sentence.tokens().subList(0, token.index()).reversed()) {
      if (PersonWords.isSubject(subject) && PersonWords.isName(subject)) {
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
    if (entities.size() >= 2) {
      last = List.copyOf(entities);
      told = true;
      age = 0;
    }
  }

  /** "Castro and Obama know each other": "they" of the next sentence. */
  void leave(Sentence sentence) {
    for (Token token : told ? List.<Token>of() : sentence.tokens()) {
      if (PersonWords.isSubject(token) && PersonWords.isName(token)) {
        List<Entity> people = joined(sentence, token, Integer.MAX_VALUE);
        if (people.stream().map(Entity::key).distinct().count() >= 2) {
          last = List.copyOf(people);
        }
      }
    }
    told = false;
    age++;
  }
}
