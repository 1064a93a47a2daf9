package org.summitry.extraction.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.encounter.EncounterPattern.Way;
import org.summitry.extraction.encounter.PatternMatcher.Match;
import org.summitry.extraction.encounter.PeopleReader.Named;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
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
  private final Clauses clauses;
  private final Set<String> triggers;

  /**
   * @param words the lists of {@code frame-words.tsv}
   */
  public EncounterFinder(WordLists words) {
    this.words = words;
    this.statuses = new StatusReader(words);
    this.clauses = new Clauses(words);
    this.triggers =
        patterns.list().stream()
            .flatMap(pattern -> pattern.triggers().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a word is as a sign that a sentence of two people is worth reading. */
  public Set<TriggerSort> sorts(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lists.has("cue-noun", lower)) {
      return Set.of(TriggerSort.ENCOUNTER, TriggerSort.TALKS);
    }
    return lists.has("cue", lower) ? Set.of(TriggerSort.ENCOUNTER) : Set.of();
  }

  /** The drafts, by the index of the word that carries each. */
  public Map<Integer, List<Draft>> find(Sentence sentence, References references) {
    Map<Integer, List<Draft>> found = new LinkedHashMap<>();
    if (sentence.tokens().getFirst().tag().isEmpty() || !hasTrigger(sentence)) {
      return found;
    }
    PatternMatcher matcher = new PatternMatcher(sentence, new PeopleReader(lists, references));
    for (EncounterPattern pattern : patterns.list()) {
      Optional<Match> match = matcher.find(pattern, 0);
      while (match.isPresent()) {
        int at = match.get().trigger().index();
        if (!found.containsKey(at)
            && !isOwner(sentence, match.get())
            && !NoTalk.is(sentence, match.get().trigger())) {
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

  /** "welcomed the Prime Minister's decision": what is somebody's is welcomed, not he. */
  private static boolean isOwner(Sentence sentence, Match match) {
    return match.second() != null
        && match.end() < sentence.tokens().size()
        && sentence.tokens().get(match.end()).tag().equals("POS");
  }

  private boolean hasTrigger(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() == null)
        .anyMatch(token ->
            triggers.contains(token.lemma())
                || triggers.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  /** "told Ado that Lima would welcome Oyo": not Ado does, whoever stands nearest. */
  private boolean isDoneByAnother(Sentence sentence, Token verb, List<Named> first) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    return verb.isVerb()
        && subject
            .filter(one -> one.isPlaceName() || one.mention() instanceof GovernmentMention)
            .isPresent()
        && !clauses.isPassive(sentence, verb)
        && !first.isEmpty()
        && first.stream().allMatch(one -> one.token().index() < subject.get().index());
  }

  /** "She will hold talks with Ado, call on Oyo": Ado is met by the verb before. */
  private static boolean isOfVerbBefore(Sentence sentence, Named first, Token verb) {
    boolean shared = verb.isRelation("conj") && sentence.child(verb, "nsubj").isEmpty();
    return shared
        && !first.token().isRelation("nsubj")
        && !first.token().isRelation("conj")
        && sentence
            .head(verb)
            .filter(before -> sentence.isUnder(first.token(), before))
            .isPresent();
  }

  /** "She received her degree", "he met his wife": nobody of whom the text has told. */
  private static boolean isOwnerOfObject(Token person, Token verb) {
    return person.tag().equals("PRP$") && verb.isVerb() && person.index() == verb.index() + 1;
  }

  private List<Draft> drafts(
      EncounterPattern pattern, Sentence sentence, Match match, References references) {
    List<Named> first = new ArrayList<>(match.first() == null ? List.of() : match.first().people());
    List<Named> second =
        new ArrayList<>(match.second() == null ? List.of() : match.second().people());
    second.removeIf(one -> isOwnerOfObject(one.token(), match.trigger()));
    boolean plain = pattern.id().startsWith("plain.");
    boolean other =
        first.size() == 1 && isOfVerbBefore(sentence, first.getFirst(), match.trigger());
    if (!plain && match.trigger().isVerb() && (first.size() > 1 || other) && !second.isEmpty()) {
      List<Named> subjects = subjects(sentence, match.trigger(), second, references);
      if (subjects.size() == 1) {
        first.clear();
        first.addAll(subjects);
      }
    }
    if (clauses.isPassive(sentence, match.trigger()) && !second.isEmpty()) {
      List<Named> received = subjects(sentence, match.trigger(), second, references);
      if (!received.isEmpty()) {
        first.clear();
        first.addAll(received);
      }
    }
    if (isDoneByAnother(sentence, match.trigger(), first)) {
      return List.of();
    }
    first.removeIf(one -> isAmong(one, second) && !one.token().isNoun());
    boolean closed = pattern.way() != Way.EACH && second.size() > 1;
    if (first.isEmpty() && !second.isEmpty() && !closed) {
      first.addAll(left(sentence, match.trigger(), second, references));
      if (first.isEmpty()) {
        return List.of();
      }
    }
    if (isCrowd(second) && !sentence.mentions(SeriesMention.class).isEmpty()) {
      return List.of();
    }
    StatusReading status = status(pattern, sentence, match.trigger());
    List<List<Named>> companies = new ArrayList<>();
    if (second.size() == 1 && first.size() > 1 && isEach(sentence)) {
      first.forEach(one -> companies.add(List.of(one, second.getFirst())));
    } else if ((pattern.way() == Way.EACH || isBilateral(sentence, match.trigger()))
        && first.size() == 1
        && !isCrowd(second)) {
      companies.addAll(sides(first.getFirst(), second, references.homes()));
    } else {
      List<Named> all = new ArrayList<>(first);
      all.addAll(second);
      companies.add(all);
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Named> company : companies) {
      Draft draft =
          new Draft(
              kind(pattern, sentence, match.trigger()),
              pattern.id(),
              sentence,
              match.trigger(),
              null,
              status);
      company.forEach(named -> draft.add(named.entity(), Role.PARTICIPANT, named.token().span()));
      boolean visited = pattern.way() == Way.VISITED && draft.kind == Kind.MEETING;
      draft.aspect =
          visited ? Aspect.JOINT : isSpeech(pattern, match.trigger()) ? Aspect.SPEAK : null;
      if (draft.people.size() >= 2) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "received the leaders of the Pacific islands": many named with one word, so all at once. */
  private static boolean isCrowd(List<Named> people) {
    return people.size() > 2
        && people.stream().map(named -> named.token().index()).distinct().count() == 1;
  }

  private boolean isEach(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.mention() == null && words.has("separately", token.lemma()));
  }

  /** "held bilateral meetings with ten leaders, among them Ado and Oyo". */
  private static boolean isBilateral(Sentence sentence, Token trigger) {
    return sentence.children(trigger, "obj").stream()
        .filter(noun -> noun.tag().equals("NNS"))
        .flatMap(noun -> sentence.children(noun).stream())
        .anyMatch(child -> Set.of("bilateral", "separate", "individual").contains(child.lemma()));
  }

  private static boolean isAmong(Named one, List<Named> others) {
    return others.stream().anyMatch(other -> other.entity().key().equals(one.entity().key()));
  }

  /** Who is left open: the subject of the verb, else whom the text is about. */
  private List<Named> left(
      Sentence sentence, Token trigger, List<Named> second, References references) {
    List<Named> subjects = subjects(sentence, trigger, second, references);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Entity> met = second.stream().map(Named::entity).toList();
    return references
        .findProtagonist(sentence, trigger, met)
        .map(one -> List.of(new Named(one, trigger)))
        .orElse(List.of());
  }

  private List<Named> subjects(
      Sentence sentence, Token trigger, List<Named> second, References references) {
    List<Named> subjects = new ArrayList<>();
    Optional<Token> verb =
        sentence.pathToRoot(trigger).stream().limit(3).filter(Token::isVerb).findFirst();
    List<Token> tokens = verb.map(v -> clauses.subjects(sentence, v)).orElse(List.of());
    for (Token subject : tokens) {
      references.resolve(sentence, subject).stream()
          .map(one -> new Named(one, subject))
          .filter(one -> !isAmong(one, second))
          .forEach(subjects::add);
    }
    return subjects;
  }

  /** Those of one country were met together, others each on their own. */
  private static List<List<Named>> sides(Named one, List<Named> others, Homes homes) {
    Map<String, List<Named>> sides = new LinkedHashMap<>();
    for (Named other : others) {
      String home = homes.of(other.entity());
      sides
          .computeIfAbsent(
              home == null ? other.entity().key() : home, k -> new ArrayList<>(List.of(one)))
          .add(other);
    }
    return List.copyOf(sides.values());
  }

  private StatusReading status(EncounterPattern pattern, Sentence sentence, Token trigger) {
    StatusReading read = statuses.read(sentence, trigger);
    if (trigger.isNoun() && isNone(sentence, trigger)) {
      return new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "no");
    }
    if (read.isWeak() && lists.has("talking", trigger.word())) {
      read = StatusReading.present();
    }
    Status told = pattern.status() == null ? modal(sentence, trigger, read) : pattern.status();
    boolean open = read.isDone() || read.isSimplePresent();
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

  /** What "will" or "may" before the word says where the parser took it for a noun. */
  private static @Nullable Status modal(Sentence sentence, Token trigger, StatusReading read) {
    for (int i = trigger.index() - 1; read.isWeak() && i >= Math.max(0, trigger.index() - 3); i--) {
      Token before = sentence.tokens().get(i);
      if (before.tag().equals("MD")) {
        boolean sure = Set.of("will", "shall", "would").contains(before.lemma());
        return sure ? Status.PLANNED : Status.POSSIBLE;
      }
    }
    return null;
  }

  /** "no meeting", "neither talks nor". */
  private static boolean isNone(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.lemma().equals("no") || child.lemma().equals("neither"));
  }

  /** What is left open: over a line where one is spoken of, or where people "spoke". */
  private Kind kind(EncounterPattern pattern, Sentence sentence, Token trigger) {
    if (pattern.kind() != null) {
      return pattern.kind();
    }
    boolean phone =
        sentence.tokens().stream()
            .anyMatch(token -> token.mention() == null && words.has("phone-cue", token.lemma()));
    return phone || isSpeech(pattern, trigger) ? Kind.CALL : Kind.MEETING;
  }

  private boolean isSpeech(EncounterPattern pattern, Token trigger) {
    return pattern.kind() == null && lists.has("speech", trigger.lemma());
  }
}
