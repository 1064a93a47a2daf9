package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Times that stand beside an engagement and date something else: "timed for the anniversary of the
 * May 2010 accord", "Xi, who became president last year, comes to Delhi", "put off his trip to
 * Hanoi on Saturday".
 */
final class OtherTimes {
  /** What carries a day of its own that is not the day of talks about it. */
  private static final Set<String> DATED = Vocabulary.of("dated-matters");

  private static final Set<String> RECALLING = Vocabulary.of("recalling");
  private static final Set<String> JOURNEYS = Vocabulary.of("journeys");

  private static final Set<String> BEFORE = Vocabulary.of("likening");

  /** How people come into office; beside these a time says since when they hold it. */
  private static final Set<String> INTO_OFFICE = Vocabulary.of("into-office");

  private static final Set<String> EVENTS = Vocabulary.of("events");
  private static final Set<String> TOPIC = Set.of("of", "about", "regarding", "concerning");
  private static final Set<String> BEFORE_THE_REST = Vocabulary.of("before-the-rest");
  private static final Set<String> AFTERWARDS = Vocabulary.of("afterwards");

  private final WordLists words;

  OtherTimes(WordLists words) {
    this.words = words;
  }

  /** "arrived on Thursday to meet him": the day of the arrival, and the meeting is yet to come. */
  private static boolean isOfComing(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return draft.status.status() == Status.PLANNED
        && sentence.pathToRoot(draft.trigger).stream()
            .filter(above -> above.isVerb() && above.head() == time.head())
            .anyMatch(aim -> aim.index() > time.index() && sentence.marker(aim).equals("to"))
        && sentence.head(time).filter(verb -> verb.tag().equals("VBD")).isPresent();
  }

  /** Whether the time is that of something else than what the draft tells. */
  boolean isOfOther(Draft draft, Token time) {
    List<Token> up = draft.sentence.pathToRoot(time);
    return isInName(draft, time)
        || isAfterwards(draft, time)
        || isOfComing(draft, time)
        || isOfNeighbour(draft, up)
        || isOfTopic(draft, up)
        || isOfOffice(draft, up)
        || isSinceThen(draft, time)
        || isOfStageBefore(draft, time)
        || isOfWhatCameAfter(draft, time)
        || isOfChange(draft, time)
        || isOfJourney(draft, time)
        || isRecalled(draft, time)
        || SideClauses.isOfOther(draft, time);
  }

  /** "During the talks she recalled his visit last May": the time of what is recalled. */
  private static boolean isRecalled(Draft draft, Token time) {
    return draft.trigger.isRelation("obl")
        && time.head() == draft.trigger.head()
        && draft
            .sentence
            .head(time)
            .filter(verb -> RECALLING.contains(verb.lemma()))
            .flatMap(verb -> draft.sentence.child(verb, "obj"))
            .filter(recalled -> recalled.index() < time.index())
            .isPresent();
  }

  /** "The talks come during a trip from Tuesday until Thursday": the days of the trip. */
  private static boolean isOfJourney(Draft draft, Token time) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    return encounter
        && time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Range
        && draft
            .sentence
            .head(time)
            .filter(noun -> noun.isNoun() && JOURNEYS.contains(noun.lemma()))
            .isPresent();
  }

  /** "rang her on Friday, two days before the talks": the talks are on another day. */
  private static boolean isAfterwards(Draft draft, Token time) {
    String marker = draft.sentence.marker(draft.trigger);
    boolean before = marker.equals("before") || marker.equals("ahead of");
    return draft.trigger.isNoun() && before && !draft.sentence.isUnder(time, draft.trigger);
  }

  /**
   * "spoke of the April 22-23 summit", "Before the summit on Friday he stopped in Lima": the
   * summit's days.
   */
  private static boolean isInName(Draft draft, Token time) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    boolean ahead =
        draft.kind == Kind.VISIT
            && time.isRelation("nmod")
            && draft
                .sentence
                .head(time)
                .filter(h -> draft.sentence.marker(h).startsWith("before"))
                .isPresent();
    return (ahead || encounter && time.isRelation("compound"))
        && time.head() != draft.trigger.index()
        && draft.sentence.head(time).filter(h -> h.mention() instanceof SeriesMention).isPresent();
  }

  /** "spoke of the talks on July 7": the day of the talks they spoke of. */
  private static boolean isOfTopic(Draft draft, List<Token> up) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    return encounter
        && draft.trigger.isVerb()
        && up.stream()
            .skip(1)
            .filter(at -> EVENTS.contains(at.lemma()) && at.head() == draft.trigger.index())
            .anyMatch(at -> TOPIC.contains(draft.sentence.marker(at)));
  }

  /** "the call followed a meeting in April": the day is that of what came before. */
  private static boolean isOfNeighbour(Draft draft, List<Token> up) {
    for (int i = 1; i < up.size() && up.get(i).index() != draft.trigger.index(); i++) {
      Token at = up.get(i);
      boolean before =
          at.isRelation("obj")
              && i + 1 < up.size()
              && BEFORE.contains(up.get(i + 1).lemma())
              && draft.trigger.index() < at.index();
      if (before || DATED.contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "his first visit since the two states set up ties last year", however it is parsed. */
  private static boolean isSinceThen(Draft draft, Token time) {
    boolean clause = false;
    for (int i = time.index() - 1; i >= 0 && i != draft.trigger.index(); i--) {
      String word = draft.sentence.tokens().get(i).word();
      clause |= draft.sentence.tokens().get(i).tag().equals("VBD");
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (word.equals("since")) {
        return clause || !isArrival(draft, i, time.index());
      }
    }
    return false;
  }

  /** "has been there since arriving on Monday": the day on which it began. */
  private static boolean isArrival(Draft draft, int from, int to) {
    return draft.sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> token.lemma().startsWith("arriv") || token.lemma().equals("land"));
  }

  /** "goes to Pretoria on Friday and is expected afterwards in Lima": Friday is Pretoria's. */
  private static boolean isOfStageBefore(Draft draft, Token time) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    boolean later =
        verb.isRelation("conj")
            && time.index() < verb.index()
            && verb.index() > verb.head()
            && !draft.sentence.isUnder(time, verb);
    return later
        && draft.sentence.children(verb, "advmod").stream()
            .anyMatch(child -> AFTERWARDS.contains(child.lemma()));
  }

  /** "landed on Monday on a tour that earlier took him to Lima": Lima was before Monday. */
  private static boolean isOfWhatCameAfter(Draft draft, Token time) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return !draft.sentence.isUnder(time, verb) && isToldAsEarlier(draft);
  }

  /** Told in a clause as done before what its sentence tells. */
  static boolean isToldAsEarlier(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return verb.head() >= 0
        && draft.sentence.children(verb, "advmod").stream()
            .anyMatch(child -> BEFORE_THE_REST.contains(child.word()));
  }

  /** "who became president last year": not also of what the parser hangs below it. */
  private static boolean isOfOffice(Draft draft, List<Token> up) {
    return up.size() > 1
        && INTO_OFFICE.contains(up.get(1).lemma())
        && up.get(1).relation().startsWith("acl")
        && up.get(1).index() != draft.trigger.index();
  }

  /**
   * "put off his trip on Saturday", "The trip was called off yesterday": told as done, the change
   * has the day of the news, and the trip none; "scrapped the trip planned for Saturday" is the
   * trip's.
   */
  private boolean isOfChange(Draft draft, Token time) {
    Status status = draft.status.status();
    boolean changed = status == Status.POSTPONED || status == Status.CANCELLED;
    Sentence sentence = draft.sentence;
    boolean day =
        (isDay(time) || isEarlier(time)) && Set.of("on", "").contains(sentence.marker(time));
    return changed
        && (isOverChange(draft, time) || day)
        && (isOverChange(draft, time)
            || sentence.pathToRoot(draft.trigger).stream()
                .skip(1)
                .filter(verb -> isChange(sentence, verb))
                .anyMatch(verb -> isBeside(sentence, time, verb, draft.trigger)));
  }

  /** "On Saturday he gave the reason why the trip was cancelled": of the verb over the change. */
  private boolean isOverChange(Draft draft, Token time) {
    List<Token> own = draft.sentence.pathToRoot(draft.trigger);
    for (int i = 1; i < own.size(); i++) {
      if (isChange(draft.sentence, own.get(i))) {
        return own.stream()
            .skip(i + 1L)
            .filter(Token::isVerb)
            .anyMatch(above -> above.index() == time.head());
      }
    }
    return false;
  }

  /** The time hangs on the verb, or closes the clause behind the place. */
  private static boolean isBeside(Sentence sentence, Token time, Token verb, Token trigger) {
    boolean own = time.head() == verb.index();
    boolean closing =
        time.index() > trigger.index() + 1
            && sentence.tokens().get(time.index() - 1).word().equals("on")
            && sentence.head(time).filter(h -> h.mention() != null).isPresent();
    return own || closing;
  }

  private boolean isChange(Sentence sentence, Token verb) {
    String lemma = Frames.lemma(sentence, verb);
    boolean change = words.has("postponed", lemma) || words.has("cancelled", lemma);
    boolean done = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return change && done && sentence.children(verb).stream().noneMatch(c -> c.tag().equals("MD"));
  }

  /** "Earlier this week he called off two stops": part of a week that is over. */
  private static boolean isEarlier(Token time) {
    return time.word().toLowerCase(Locale.ROOT).startsWith("earlier ");
  }

  private static boolean isDay(Token time) {
    return time.mention() instanceof TimeMention mention
        && (mention.time().meaning() instanceof TimeMeaning.Weekday
            || mention.time().meaning() instanceof TimeMeaning.Period period
                && period.unit() == TimeUnit.DAY
                && period.steps() <= 0);
  }
}
