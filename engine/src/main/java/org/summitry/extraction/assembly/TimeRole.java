package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Kind;

/**
 * What a time does in its sentence besides dating the clause: "since Friday" begins a stay, "this
 * year" behind "the third time" is what the times are counted in.
 */
final class TimeRole {
  private static final Set<String> STAYING = Set.of("is", "are", "been");
  private static final Set<String> PROGRAMMES = Vocabulary.of("days-programmes");
  private static final Set<String> COUNTED = Vocabulary.of("counted");
  private static final Set<String> GOAL = Vocabulary.of("goal-words");
  private static final Set<String> AROUND = Set.of("over", "around", "about", "towards");
  private static final Set<String> BEGINNING = Vocabulary.of("beginning");
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");
  private static final Set<String> JOINTS = Set.of("in", "on", "from", "of", "this", "next");
  private static final Set<String> LOOKED_TO = Vocabulary.of("gatherings-looked-to");
  private static final Set<String> HOURS = Vocabulary.of("hours-named");
  private static final int NEAR = 4;

  private TimeRole() {}

  /** "has been in Doha since Friday": the stay began then; "no one since 2019" began nothing. */
  static boolean isBeginning(Draft draft, Token time, String marker) {
    return marker.startsWith("since")
        && draft.kind == Kind.VISIT
        && draft.status.isDone()
        && draft.sentence.tokens().stream().anyMatch(t -> STAYING.contains(t.word()))
        && !isAside(draft, time)
        && draft.sentence.head(time).filter(head -> !isOfNobody(draft.sentence, head)).isPresent();
  }

  /** "Ado, who has been at war since 2013, met her": what a clause tells of somebody aside. */
  private static boolean isAside(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return sentence.pathToRoot(time).stream()
        .takeWhile(above -> !sentence.isUnder(draft.trigger, above))
        .anyMatch(above -> above.relation().equals("acl:relcl"));
  }

  /** "No minister has been there since 2003"; "has not left Doha since Friday" is another. */
  private static boolean isOfNobody(Sentence sentence, Token verb) {
    return sentence.children(verb, "nsubj").stream()
        .flatMap(subject -> sentence.children(subject).stream())
        .anyMatch(c -> c.lemma().equals("no"));
  }

  /** "for the third time this year", "his second trip to the country this year": counted in it. */
  static boolean isCounted(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    int noun = time.index() - 1;
    while (noun > 0 && noun >= time.index() - NEAR && isGoal(tokens.get(noun))) {
      noun--;
    }
    return noun > 0
        && !sentence.marker(tokens.get(noun)).equals("on")
        && COUNTED.contains(tokens.get(noun).lemma())
        && (noun == time.index() - 1 && !isDay(time) || isThisYear(time))
        && tokens.subList(Math.max(0, noun - NEAR), noun).stream()
            .anyMatch(t -> t.isRelation("amod") && isOrdinal(t.word()));
  }

  private static boolean isGoal(Token token) {
    return token.isPlaceName() || GOAL.contains(token.lemma());
  }

  /** "shortly before midnight on Friday", "after dawn on Friday": on that day. */
  static boolean isHour(Token time, String marker) {
    boolean about = marker.equals("before") || marker.equals("after") || marker.equals("by");
    return about && HOURS.stream().anyMatch(time.word().toLowerCase(Locale.ROOT)::startsWith);
  }

  /** "two days later than planned": how late something is. */
  static boolean isCompared(Sentence sentence, Token time) {
    int next = time.index() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).word().equals("than");
  }

  /**
   * "visits Quito the next day and leaves for Lima on the last day of the trip": a day of its own.
   */
  static boolean isBeforeLastDay(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return time.index() < draft.trigger.index()
        && sentence.children(draft.trigger, "obl").stream()
            .filter(day -> day.lemma().equals("day") && day.mention() == null)
            .flatMap(day -> sentence.children(day, "nmod").stream())
            .anyMatch(stay -> STAYS.contains(stay.lemma()));
  }

  /** "will bring the invitation to the summit in May": the month of the summit. */
  static boolean isOfGatheringLookedTo(Draft draft, Token time) {
    List<Token> tokens = draft.sentence.tokens();
    int before = time.index() - 1;
    if (before > 0 && JOINTS.contains(tokens.get(before).word())) {
      before--;
    }
    return draft.kind == Kind.VISIT
        && before >= 0
        && tokens.get(before).mention() instanceof SeriesMention
        && draft
            .sentence
            .head(tokens.get(before))
            .filter(noun -> noun.mention() == null && noun.index() != draft.trigger.index())
            .filter(noun -> LOOKED_TO.contains(noun.lemma()))
            .isPresent();
  }

  /** "are meeting for the first time today". */
  private static boolean isDay(Token time) {
    return time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Period period
        && period.unit() == TimeUnit.DAY;
  }

  private static boolean isThisYear(Token time) {
    return time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Period period
        && period.steps() <= 0
        && period.unit() != TimeUnit.DAY;
  }

  /** "The talks with her are on Friday", "are down for Friday": what is said of the talks. */
  static boolean isPredicate(Sentence sentence, Token trigger, Token time) {
    List<Token> up = sentence.pathToRoot(trigger);
    for (int i = 1; i < up.size(); i++) {
      if (up.get(i).index() == time.index()) {
        return up.get(i - 1).isRelation("nsubj") && sentence.child(time, "cop").isPresent();
      }
    }
    return false;
  }

  /** "over Easter", "around Christmas": days about the feast, not the feast. */
  static boolean isAround(Token time, String marker) {
    return AROUND.contains(marker)
        && time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Holiday;
  }

  /** "on Friday, the second day of her visit": no day on which she came. */
  static boolean isCountedDay(Draft draft, Token time) {
    return draft.kind == Kind.VISIT
        && time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.DayNumber;
  }

  /**
   * "She will be in Lisbon on Friday, the ministry said": what stands before the comma is no day of
   * the saying, whatever the parser makes of it.
   */
  static boolean isBeforeTag(Draft draft, Token time, Token saying) {
    List<Token> tokens = draft.sentence.tokens();
    return draft.trigger.index() < saying.index()
        && time.index() < saying.index()
        && tokens.subList(Math.max(time.index(), draft.trigger.index()), saying.index()).stream()
            .anyMatch(token -> token.word().equals(","));
  }

  /** "the second day of the visit that began on Monday": the draft's time is that of the first. */
  static boolean isOfBeginning(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(draft.whenSpan))
        .flatMap(token -> draft.sentence.head(token).stream())
        .anyMatch(verb -> BEGINNING.contains(verb.lemma()));
  }

  /** "said on Friday", "told parliament this morning". */
  static boolean isDayOfTelling(Token time) {
    return time.mention() instanceof TimeMention mention
        && (mention.time().meaning() instanceof TimeMeaning.Weekday
            || mention.time().meaning() instanceof TimeMeaning.Period period
                && period.unit() == TimeUnit.DAY
                && period.steps() <= 0);
  }

  private static boolean isOrdinal(String word) {
    return word.matches("(?i)first|second|third|\\p{L}+th|\\d+(st|nd|rd|th)");
  }

  /** "Today's programme has talks with Oyo": what it holds is of that day. */
  static boolean isOfProgramme(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return time.isRelation("nmod:poss")
        && sentence
            .head(time)
            .filter(noun -> PROGRAMMES.contains(noun.lemma()) && noun.isRelation("nsubj"))
            .filter(noun ->
                sentence.pathToRoot(draft.trigger).stream()
                    .anyMatch(above -> above.index() == noun.head()))
            .isPresent();
  }

  /** "met for the first time Thursday": the day of the meeting. */
  static boolean isBehindFirstTime(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return time.isRelation("nmod")
        && sentence.marker(time).isEmpty()
        && sentence
            .head(time)
            .filter(noun -> noun.lemma().equals("time") && noun.head() == verb.index())
            .isPresent();
  }

  /** "Also today: Ado to visit China on March 25": of the line, where it has a day of its own. */
  static boolean isLabel(Sentence sentence, Token time) {
    int next = time.index() + 1;
    return time.index() <= 2
        && next < sentence.tokens().size()
        && sentence.tokens().get(next).word().equals(":")
        && sentence.mentions(TimeMention.class).size() > 1;
  }
}
