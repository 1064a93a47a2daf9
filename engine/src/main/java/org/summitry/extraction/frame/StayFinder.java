package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Finds stays that are told without a word for visiting: somebody "was in Lima", and the stages of
 * a journey, whose traveller the text has named before ("Peru comes next", "The last leg is
 * Havana", "The tour closes in Ecuador").
 */
final class StayFinder {
  private static final Set<String> GROUPS = Vocabulary.of("groups-sent");
  private static final List<String> PRESENT = List.of("in", "at", "to", "on", "outside", "near");

  private final WordLists words;
  private final Clauses clauses;
  private final StatusReader statuses;

  StayFinder(WordLists words) {
    this.words = words;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  List<Draft> find(Sentence sentence, Token token, References references, Places places) {
    List<Draft> drafts = new ArrayList<>(presence(sentence, token, references, places));
    if (drafts.isEmpty()) {
      drafts.addAll(stages(sentence, token, references, places));
    }
    return drafts;
  }

  /**
   * "Blinken was in Wellington on Thursday", "He has been to Peru twice", "She was there again".
   */
  private List<Draft> presence(
      Sentence sentence, Token token, References references, Places places) {
    List<Where> stops = new ArrayList<>();
    if (sentence.child(token, "cop").isPresent()) {
      String marker = sentence.marker(token);
      String in =
          isOfPlan(sentence, token) ? marker : marker.substring(marker.lastIndexOf(' ') + 1);
      if (PRESENT.contains(in) || token.lemma().equals("there")) {
        sentence.withConjuncts(token).forEach(t -> where(sentence, t, places, stops));
      }
    } else if (token.lemma().equals("be") && token.mention() == null && !isAuxiliary(token)) {
      for (Token child : sentence.children(token)) {
        boolean oblique = child.isRelation("obl") && PRESENT.contains(sentence.marker(child));
        if (oblique || child.lemma().equals("there") && child.isRelation("advmod")) {
          sentence.withConjuncts(child).forEach(t -> where(sentence, t, places, stops));
        }
      }
    }
    boolean due = isDue(sentence, token);
    if (due) {
      for (Token child : sentence.children(token, "obl")) {
        if (PRESENT.contains(sentence.marker(child))) {
          sentence.withConjuncts(child).forEach(t -> where(sentence, t, places, stops));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    if (stops.isEmpty()) {
      return drafts;
    }
    StatusReading status = statuses.presence(sentence, token);
    if (due && status.status() != Status.DENIED) {
      status = new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, token.lemma());
    }
    for (Token subject : clauses.subjects(sentence, token)) {
      for (Entity entity : references.resolve(sentence, subject)) {
        for (Where stop : stops) {
          drafts.add(stay("visit.be", sentence, token, status, stop, entity, subject.span()));
        }
      }
    }
    return drafts;
  }

  /** "were to be announced while he was in Lima": nobody says that he has been there. */
  private static boolean isOfPlan(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(Token::isVerb)
        .filter(verb -> sentence.children(verb).stream().anyMatch(c -> c.word().equals("to")))
        .isPresent();
  }

  /** "is due in Juba", "is expected in Lima on Monday". */
  private static boolean isDue(Sentence sentence, Token token) {
    boolean said =
        token.lemma().equals("due") && sentence.child(token, "cop").isPresent()
            || List.of("expect", "await").contains(token.lemma())
                && sentence.child(token, "aux:pass").isPresent();
    return said
        && sentence.child(token, "xcomp").isEmpty()
        && sentence.child(token, "ccomp").isEmpty();
  }

  private static boolean isAuxiliary(Token token) {
    return token.relation().startsWith("aux") || token.relation().equals("cop");
  }

  private static void where(Sentence sentence, Token token, Places places, List<Where> stops) {
    places.find(token, true).or(() -> places.byNoun(sentence, token)).ifPresent(stops::add);
  }

  /** The stages of a journey that the text tells of. */
  private List<Draft> stages(Sentence sentence, Token token, References references, Places places) {
    List<Token> stops = stops(sentence, token, places);
    if (stops.isEmpty() || isOfOthers(sentence, token)) {
      return List.of();
    }
    Optional<Entity> owner = owner(sentence, token, references);
    if (owner.isEmpty() && owners(sentence, token).anyMatch(StayFinder::isHisOrHers)) {
      return List.of();
    }
    Optional<Entity> traveller =
        owner.or(() -> ofMain(sentence, token, references)).or(references::findTraveller);
    if (traveller.isEmpty()) {
      return List.of();
    }
    StatusReading status = status(sentence, token);
    List<Draft> drafts = new ArrayList<>();
    for (Token stop : stops) {
      for (Token one : sentence.withConjuncts(stop)) {
        places
            .find(one, true)
            .ifPresent(place ->
                drafts.add(
                    stay(
                        "visit.stage",
                        sentence,
                        token,
                        status,
                        place,
                        traveller.get(),
                        one.span())));
      }
    }
    return drafts;
  }

  /** "She will first visit Chile, followed by Peru": who does what the stage follows. */
  private static Optional<Entity> ofMain(Sentence sentence, Token stage, References references) {
    return sentence
        .head(stage)
        .filter(main -> main.isVerb() && stage.tag().equals("VBN"))
        .flatMap(main -> sentence.child(main, "nsubj"))
        .flatMap(subject -> references.resolve(sentence, subject).stream().findFirst());
  }

  /** "the last stop of her tour", "the president's final leg": whose journey it is. */
  private static Optional<Entity> owner(Sentence sentence, Token stage, References references) {
    return owners(sentence, stage)
        .flatMap(token -> references.resolve(sentence, token).stream())
        .findFirst();
  }

  private static boolean isHisOrHers(Token owner) {
    return owner.mention() == null
        && Set.of("his", "her").contains(owner.word().toLowerCase(Locale.ROOT));
  }

  private static Stream<Token> owners(Sentence sentence, Token stage) {
    Stream<Token> journeys =
        Stream.concat(
            sentence.children(stage, "nmod").stream(), subjects(sentence, stage).stream());
    return Stream.concat(
        sentence.children(stage, "nmod:poss").stream(),
        journeys
            .filter(journey -> journey.mention() == null)
            .flatMap(journey -> sentence.children(journey, "nmod:poss").stream()));
  }

  /** "stops on the trip of the Peruvian delegation": no journey of the one spoken of most. */
  private static boolean isOfOthers(Sentence sentence, Token token) {
    List<Token> stages = new ArrayList<>(sentence.children(token, "nsubj"));
    stages.add(token);
    return stages.stream()
        .flatMap(stage -> sentence.children(stage, "nmod").stream())
        .flatMap(at -> Stream.concat(Stream.of(at), sentence.children(at, "nmod").stream()))
        .anyMatch(at -> GROUPS.contains(at.lemma()) && sentence.marker(at).equals("of"));
  }

  /** "The tour began in Lima and ended in Quito": the tour did both. */
  private static List<Token> subjects(Sentence sentence, Token verb) {
    List<Token> own = sentence.children(verb, "nsubj");
    return own.isEmpty() && verb.isVerb() && verb.isRelation("conj")
        ? sentence.head(verb).map(head -> subjects(sentence, head)).orElse(own)
        : own;
  }

  private List<Token> stops(Sentence sentence, Token token, Places places) {
    boolean copula = sentence.child(token, "cop").isPresent();
    List<Token> subjects = subjects(sentence, token);
    List<Token> placed = subjects.stream().filter(s -> isPlace(s, places)).toList();
    if (token.isNoun() && copula && words.has("stage", token.lemma())) {
      return placed;
    }
    if (copula && isPlace(token, places) && sentence.marker(token).isEmpty()) {
      boolean stage = subjects.stream().anyMatch(s -> words.has("stage", s.lemma()));
      return stage || isOrdered(sentence, token) ? List.of(token) : List.of();
    }
    return token.isVerb() ? ofVerb(sentence, token, subjects, placed, places) : List.of();
  }

  private List<Token> ofVerb(
      Sentence sentence, Token verb, List<Token> subjects, List<Token> placed, Places places) {
    String lemma = verb.lemma();
    boolean alone = sentence.child(verb, "obj").isEmpty();
    if (lemma.equals("come") && alone && (isOrdered(sentence, verb) || isTimed(sentence, verb))) {
      return placed;
    }
    if ((lemma.equals("follow") || isCutOff(sentence, verb)) && alone) {
      Stream<Token> agents =
          sentence.children(verb, "obl").stream()
              .filter(t -> sentence.marker(t).equals("by") && isPlace(t, places));
      return Stream.concat(placed.stream(), agents).toList();
    }
    boolean journey = subjects.stream().anyMatch(s -> words.has("journey", s.lemma()));
    if (journey && words.has("journey-edge", Frames.lemma(sentence, verb))) {
      return sentence.children(verb, "obl").stream()
          .filter(t -> PRESENT.contains(sentence.marker(t)) && isPlace(t, places))
          .toList();
    }
    if (journey && words.has("journey-holds", Frames.lemma(sentence, verb))) {
      return sentence.children(verb, "obj").stream().filter(t -> isPlace(t, places)).toList();
    }
    return List.of();
  }

  /** "Oman and Qatar are to foll...": a teaser's last word. */
  private static boolean isCutOff(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return verb.word().length() > 2
        && "follow".startsWith(verb.word())
        && next < sentence.tokens().size()
        && Set.of("...", "…", "..").contains(sentence.tokens().get(next).word());
  }

  private static boolean isPlace(Token token, Places places) {
    return places.find(token, true).isPresent();
  }

  /** "next", "last", "then": the place has its turn. */
  private boolean isOrdered(Sentence sentence, Token token) {
    return sentence.children(token).stream().anyMatch(c -> words.has("turn", c.lemma()));
  }

  private static boolean isTimed(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.mention() instanceof org.summitry.extraction.mention.Mention.TimeMention);
  }

  /** A stage told in the present lies ahead, unless other words of the text say it is reached. */
  private StatusReading status(Sentence sentence, Token token) {
    StatusReading reading =
        token.isNoun() || token.isVerb()
            ? statuses.read(sentence, token)
            : statuses.presence(sentence, token);
    boolean copula = sentence.child(token, "cop").isPresent();
    Tense tense = copula || token.isVerb() ? VerbForms.tense(sentence, token) : reading.tense();
    boolean ahead = tense == Tense.PRESENT || tense == Tense.FUTURE;
    boolean open = reading.isDone();
    return ahead && open
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "stage")
        : reading;
  }

  private static Draft stay(
      String rule,
      Sentence sentence,
      Token token,
      StatusReading status,
      Where where,
      Entity entity,
      Span said) {
    Draft draft = new Draft(Kind.VISIT, rule, sentence, token, token, status);
    draft.where = where;
    draft.add(entity, Role.TRAVELLER, said);
    return draft;
  }
}
