package org.summitry.extraction.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.encounter.PeopleReader.Group;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.SeriesMention;

/** Whether a turn of phrase stands in a sentence, word after word. */
final class PatternMatcher {
  /** Verbs that only help another: they may stand in a gap. */
  private static final Set<String> HELPERS = Vocabulary.of("verbs-before-a-phrase");

  private final Sentence sentence;
  private final PeopleReader people;

  /** The sentence's words and their base forms; a pattern without any of its own cannot fit. */
  private final Set<String> words = new HashSet<>();

  PatternMatcher(Sentence sentence, PeopleReader people) {
    this.sentence = sentence;
    this.people = people;
    for (Token token : sentence.tokens()) {
      if (token.mention() == null) {
        words.add(token.word().toLowerCase(Locale.ROOT));
        words.add(token.lemma());
      }
    }
  }

  /**
   * Where a pattern fits.
   *
   * @param first the people of {@code A}, null when the pattern has none
   * @param end index of the word behind
   */
  record Match(Token trigger, @Nullable Group first, @Nullable Group second, int end) {}

  /** What was read so far. */
  private record State(
      int at, @Nullable Token trigger, @Nullable Group first, @Nullable Group second) {
    State to(int next) {
      return new State(next, trigger, first, second);
    }
  }

  /** The first place, from a word on, where the pattern fits. */
  Optional<Match> find(EncounterPattern pattern, int from) {
    if (!hasWordsOf(pattern)) {
      return Optional.empty();
    }
    for (int start = from; start < sentence.tokens().size(); start++) {
      Optional<State> end = match(pattern.elements(), new State(start, null, null, null));
      if (end.isPresent() && end.get().trigger() != null) {
        State state = end.get();
        return Optional.of(
            new Match(
                java.util.Objects.requireNonNull(state.trigger()),
                state.first(),
                state.second(),
                state.at()));
      }
    }
    return Optional.empty();
  }

  private boolean hasWordsOf(EncounterPattern pattern) {
    for (Element element : pattern.elements()) {
      if (element instanceof Element.Word word && !word.optional() && !hasAny(word.words())) {
        return false;
      }
    }
    return true;
  }

  private boolean hasAny(Set<String> wanted) {
    Set<String> few = wanted.size() < words.size() ? wanted : words;
    Set<String> many = few == words ? wanted : words;
    for (String word : few) {
      if (many.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<State> match(List<Element> elements, State state) {
    if (elements.isEmpty()) {
      return Optional.of(state);
    }
    List<Element> rest = elements.subList(1, elements.size());
    return switch (elements.getFirst()) {
      case Element.Start start -> state.at() == 0 ? match(rest, state) : Optional.empty();
      case Element.People side -> matchPeople(side, rest, state);
      case Element.Word word -> matchWord(word, rest, state);
      case Element.Not not ->
          isWord(state.at(), not.words()) ? Optional.empty() : match(rest, state);
      case Element.Place place ->
          isPlace(state.at()) ? match(rest, state.to(state.at() + 1)) : Optional.empty();
      case Element.Gap gap -> matchGap(gap, rest, state);
    };
  }

  private Optional<State> matchPeople(Element.People side, List<Element> rest, State state) {
    for (Group group : people.list(sentence, state.at())) {
      Group first = side.first() ? group.after(state.first()) : state.first();
      Group second = side.first() ? state.second() : group.after(state.second());
      Optional<State> end = match(rest, new State(group.end(), state.trigger(), first, second));
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private Optional<State> matchWord(Element.Word word, List<Element> rest, State state) {
    if (isWord(state.at(), word.words())) {
      Token token = sentence.tokens().get(state.at());
      Optional<State> taken =
          match(
              rest,
              new State(
                  state.at() + 1,
                  word.trigger() ? token : state.trigger(),
                  state.first(),
                  state.second()));
      if (taken.isPresent()) {
        return taken;
      }
    }
    return word.optional() ? match(rest, state) : Optional.empty();
  }

  private Optional<State> matchGap(Element.Gap gap, List<Element> rest, State state) {
    int at = state.at();
    for (int length = 0; length <= gap.most(); length++) {
      Optional<State> here = match(rest, state.to(at));
      if (here.isPresent()) {
        return here;
      }
      if (at >= sentence.tokens().size()) {
        return Optional.empty();
      }
      int behind = people.behindAside(sentence, at);
      if (behind == at && !isFiller(sentence.tokens().get(at))) {
        return Optional.empty();
      }
      at = behind == at ? at + 1 : behind;
    }
    return Optional.empty();
  }

  private boolean isFiller(Token token) {
    boolean before = token.mention() instanceof OrganisationMention && token.isRelation("compound");
    if (before) {
      // "views on NATO reform": it does nothing there
      return true;
    }
    if (token.mention() instanceof Actor || token.word().equals(";")) {
      return false;
    }
    boolean verb = token.isVerb() && !HELPERS.contains(token.lemma());
    boolean owner = token.tag().equals("PRP$");
    return !verb && (owner || !PeopleReader.isPerson(token));
  }

  private boolean isWord(int at, Set<String> words) {
    if (at >= sentence.tokens().size() || sentence.tokens().get(at).mention() != null) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return words.contains(token.word().toLowerCase(Locale.ROOT)) || words.contains(token.lemma());
  }

  private boolean isPlace(int at) {
    if (at >= sentence.tokens().size()) {
      return false;
    }
    return switch (sentence.tokens().get(at).mention()) {
      case PlaceMention place -> true;
      case CountryMention country -> true;
      case SeriesMention series -> true;
      case null, default -> false;
    };
  }
}
