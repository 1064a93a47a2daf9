package org.summitry.extraction.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.encounter.EncounterPattern.Way;
import org.summitry.extraction.encounter.PatternMatcher.Match;
import org.summitry.extraction.encounter.PeopleReader.Named;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Finds the meetings and calls that a sentence tells in a turn of phrase: "Albanese still has
 * Starmer and Merz on his list" is two planned meetings.
 */
public final class EncounterFinder {
  private final EncounterPatterns patterns = EncounterPatterns.standard();
  private final WordLists lists = WordLists.read("encounter-words.tsv");
  private final WordLists words;
  private final StatusReader statuses;
  private final Set<String> triggers;

  /**
   * @param words the lists of {@code frame-words.tsv}
   */
  public EncounterFinder(WordLists words) {
    this.words = words;
    this.statuses = new StatusReader(words);
    this.triggers =
        patterns.list().stream()
            .flatMap(pattern -> pattern.triggers().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a word is as a sign that a sentence of two people is worth reading. */
  public Set<TriggerSort> sorts(String word) {
    boolean cue = lists.has("cue", word.toLowerCase(Locale.ROOT));
    return cue ? Set.of(TriggerSort.ENCOUNTER) : Set.of();
  }

  /** The drafts, by the index of the word that carries each. */
  public Map<Integer, List<Draft>> find(Sentence sentence, References references) {
    Map<Integer, List<Draft>> found = new LinkedHashMap<>();
    if (sentence.tokens().getFirst().tag().isEmpty() || !hasTrigger(sentence)) {
      return found;
    }
    PatternMatcher matcher =
        new PatternMatcher(sentence, new PeopleReader(lists, references));
    for (EncounterPattern pattern : patterns.list()) {
      Optional<Match> match = matcher.find(pattern, 0);
      while (match.isPresent()) {
        int at = match.get().trigger().index();
        if (!found.containsKey(at)) {
          List<Draft> drafts = drafts(pattern, sentence, match.get(), references);
          if (!drafts.isEmpty()) {
            found.put(at, drafts);
          }
        }
        match = matcher.find(pattern, at + 1);
      }
    }
    return found;
  }

  private boolean hasTrigger(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() == null)
        .anyMatch(token ->
            triggers.contains(token.lemma())
                || triggers.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  private List<Draft> drafts(
      EncounterPattern pattern, Sentence sentence, Match match, References references) {
    List<Named> first =
        new ArrayList<>(match.first() == null ? List.of() : match.first().people());
    List<Named> second =
        new ArrayList<>(match.second() == null ? List.of() : match.second().people());
    if (pattern.leavesOneOpen()) {
      List<Entity> met = second.stream().map(Named::entity).toList();
      references
          .findProtagonist(sentence, match.trigger(), met)
          .ifPresent(one -> first.add(new Named(one, match.trigger())));
      if (first.isEmpty()) {
        return List.of();
      }
    }
    StatusReading status = status(pattern, sentence, match.trigger());
    List<List<Named>> companies = new ArrayList<>();
    if (pattern.way() == Way.EACH && first.size() == 1) {
      second.forEach(other -> companies.add(List.of(first.getFirst(), other)));
    } else {
      List<Named> all = new ArrayList<>(first);
      all.addAll(second);
      companies.add(all);
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Named> company : companies) {
      Draft draft =
          new Draft(
              kind(pattern, sentence), pattern.id(), sentence, match.trigger(), null, status);
      company.forEach(named -> draft.add(named.entity(), Role.PARTICIPANT, named.token().span()));
      draft.aspect = pattern.way() == Way.VISITED ? Aspect.JOINT : null;
      if (draft.people.size() >= 2) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private StatusReading status(EncounterPattern pattern, Sentence sentence, Token trigger) {
    StatusReading read = statuses.read(sentence, trigger);
    Status told = pattern.status();
    boolean open = read.status() == Status.HELD || read.status() == Status.UNDERWAY;
    return told == null || !open
        ? read
        : new StatusReading(
            told,
            told == Status.HELD ? Tense.PAST : Tense.FUTURE,
            false,
            false,
            false,
            pattern.id());
  }

  private Kind kind(EncounterPattern pattern, Sentence sentence) {
    if (pattern.kind() != null) {
      return pattern.kind();
    }
    boolean phone =
        sentence.tokens().stream()
            .anyMatch(token -> token.mention() == null && words.has("phone-cue", token.lemma()));
    return phone ? Kind.CALL : Kind.MEETING;
  }
}
