package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Dateline;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.presence.SinceVisitor;

/**
 * How far a time stands from the trigger of a draft in the tree of the sentence: of "She said on
 * Monday that she will meet him on Friday" the Friday costs the meeting less. Times that are
 * another clause's, another noun's or no days of an engagement are too far for any.
 */
final class TimeCost {
  /** What costs as much is no time of the draft. */
  static final int TOO_FAR = 100;

  private static final Set<String> NOT_START =
      Set.of("since", "until", "till", "by", "after", "before", "through");
  private static final int NEAR = 20;
  private static final Set<String> SUBJECT = Vocabulary.of("subject-of-talk");

  private final WordLists words;
  private final OtherTimes others;
  private final NewDay newDays;
  private final FormerDay formerDays;
  private final NotedAside asides;

  TimeCost(WordLists words) {
    this.words = words;
    this.others = new OtherTimes(words);
    this.newDays = new NewDay(words);
    this.formerDays = new FormerDay(words);
    this.asides = new NotedAside(words);
  }

  /** How far the time stands from the trigger in the tree; a reporting verb keeps its own time. */
  int of(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    String marker = sentence.marker(time);
    if (newDays.decides(draft, time)) {
      return NewDay.isNewPlan(draft) && newDays.isOf(draft, time) ? 0 : TOO_FAR;
    }
    if (formerDays.isOfUndone(draft, time)) {
      return 0;
    }
    if (isWhen(draft, time)) {
      return 1;
    }
    if (!marker.isEmpty()
        && NOT_START.contains(marker.split(" ")[0])
        && !TimeRole.isHour(time, marker)) {
      return TimeRole.isBeginning(draft, time, marker) ? 2 : TOO_FAR;
    }
    if (TimeRole.isCounted(sentence, time)
        || TimeRole.isAround(time, marker)
        || TimeRole.isLabel(sentence, time)
        || TimeRole.isCountedDay(draft, time)
        || asides.isTimeOf(draft, time)
        || TimeRole.isCompared(sentence, time)
        || TimeRole.isBeforeLastDay(draft, time)
        || TimeRole.isOfGatheringLookedTo(draft, time)
        || Dateline.holds(time)) {
      return TOO_FAR;
    }
    if (TimeRole.isOfProgramme(draft, time) || TimeRole.isBehindFirstTime(draft, time)) {
      return 2;
    }
    if (time.isRelation("nmod:poss") && time.head() != draft.trigger.index()
        || isOfNounBehind(draft, time)
        || isOfAnnouncement(draft, time)) {
      // "this year's guest" has its own time, "this week's visit" the visit's
      return TOO_FAR;
    }
    if (FrontedPast.isOutside(draft, time)
        || PastClause.holds(draft, time)
        || OtherClause.holds(draft, time)
        || ReportedAhead.holds(draft, time)
        || FormerTalks.isTimeOf(draft, time)
        || OutsideClause.holds(draft, time)
        || isOfOtherStage(draft, time)
        || StageAside.isTimeOfOther(draft, time)
        || AnsweredVisit.isOfOther(draft, time)) {
      return TOO_FAR;
    }
    if (Beginning.isOf(draft, time)
        || PartnersElsewhere.isOwnTime(draft, time)
        || isFronted(draft, time)) {
      return 0;
    }
    if (SinceVisitor.isTimeOf(sentence, time)) {
      return SinceVisitor.tells(draft) ? 0 : TOO_FAR;
    }
    List<Token> up = sentence.pathToRoot(time);
    List<Token> own = sentence.pathToRoot(draft.trigger);
    if (isOfAnother(draft, sentence, time) || others.isOfOther(draft, time)) {
      return TOO_FAR;
    }
    if (TimeRole.isPredicate(sentence, draft.trigger, time)) {
      return 1;
    }
    for (int i = 1; i < up.size(); i++) {
      for (int j = 0; j < own.size(); j++) {
        if (up.get(i).index() == own.get(j).index()) {
          return 2 * i + 3 * j + penalty(draft, sentence, up, i, own, j) + linear(draft, time);
        }
      }
    }
    return time.tag().isEmpty() ? TOO_FAR - 1 - NEAR + nearness(draft, time) : TOO_FAR - 1;
  }

  /** "began in Lima on Monday and continued in Quito": each stage has its own time or none. */
  private static boolean isOfOtherStage(Draft draft, Token time) {
    return draft.rule.equals("visit.stage")
        && draft.trigger.isVerb()
        && draft.sentence.head(time).filter(Token::isVerb).isPresent()
        && time.head() != draft.trigger.index();
  }

  /** "agreed ahead of his Nov. 12 visit": the day of the visit, and not of what was agreed. */
  private static boolean isOfNounBehind(Draft draft, Token time) {
    boolean on =
        time.index() > 0 && draft.sentence.tokens().get(time.index() - 1).word().equals("on");
    return time.isRelation("compound")
        && time.head() != draft.trigger.index()
        && !(on && draft.trigger.isVerb())
        && draft
            .sentence
            .head(time)
            .filter(noun -> noun.mention() == null && noun.isNoun() && !noun.lemma().equals("time"))
            .filter(noun -> noun.index() - time.index() <= 2 && noun.index() > time.index())
            .isPresent();
  }

  /** "The visit was announced on 9 October": the day of the announcement. */
  private boolean isOfAnnouncement(Draft draft, Token time) {
    return draft.trigger.relation().equals("nsubj:pass")
        && time.head() == draft.trigger.head()
        && Set.of("on", "").contains(draft.sentence.marker(time))
        && draft
            .sentence
            .head(draft.trigger)
            .filter(verb -> verb.tag().equals("VBN") && words.has("report", verb.lemma()))
            // "The stop was added last week": nobody said anything
            .filter(verb -> !verb.lemma().equals("add"))
            .isPresent();
  }

  /** In what was not parsed the nearest time counts. */
  private static int nearness(Draft draft, Token time) {
    return Math.min(NEAR, Math.abs(time.index() - draft.trigger.index()));
  }

  /** "until Thursday, when he leaves for Lima": the time that the clause describes. */
  private static boolean isWhen(Draft draft, Token time) {
    return draft.trigger.head() == time.index()
        && draft.trigger.relation().startsWith("acl")
        && draft.sentence.children(draft.trigger).stream()
            .anyMatch(child -> child.lemma().equals("when"));
  }

  /** "is in London today, and tomorrow he speaks": a time straight before the clause's subject. */
  private static boolean isFronted(Draft draft, Token time) {
    int next = time.index() + 1;
    List<Token> tokens = draft.sentence.tokens();
    Token verb = draft.verb;
    boolean joined =
        time.index() > 0
            && List.of("and", "but", ";").contains(tokens.get(time.index() - 1).word());
    return joined
        && verb != null
        && next < tokens.size()
        && tokens.get(next).isRelation("nsubj")
        && tokens.get(next).head() == verb.index();
  }

  /** "talks held the day before": a time inside another noun's clause is that noun's. */
  private static boolean isOfAnother(Draft draft, Sentence sentence, Token time) {
    List<Token> up = sentence.pathToRoot(time);
    for (int i = 1; i < up.size(); i++) {
      Token at = up.get(i);
      if (at.index() == draft.trigger.index()) {
        return false;
      }
      if (at.relation().startsWith("acl")) {
        return !sentence.isUnder(draft.trigger, at)
            && sentence.head(at).filter(h -> h.index() == draft.trigger.index()).isEmpty();
      }
    }
    return false;
  }

  private int penalty(
      Draft draft, Sentence sentence, List<Token> up, int i, List<Token> own, int j) {
    int penalty = 0;
    Token meeting = up.get(i);
    boolean other =
        meeting.index() != draft.trigger.index()
            && !TimeRole.isBeforeTag(draft, up.getFirst(), meeting);
    boolean reports = words.has("report", meeting.lemma()) && other;
    if (reports && j > 0) {
      penalty += 40;
    }
    boolean utters = j > 0 && other && words.has("utterance", meeting.lemma());
    Token time = up.getFirst();
    boolean telling =
        TimeRole.isDayOfTelling(time) || isBetween(sentence, meeting, time, draft.trigger);
    if (utters && isAhead(draft) && telling) {
      penalty += TOO_FAR;
    }
    if (j > 0 && isAhead(draft) && isTalkedOf(sentence, own.subList(0, j), meeting) && telling) {
      penalty += TOO_FAR;
    }
    for (int k = 1; k < i; k++) {
      penalty += up.get(k).isVerb() ? 8 : 0;
      penalty += isTagged(draft, up, k) ? TOO_FAR : 0;
      penalty += isTellingBeside(sentence, up.getFirst(), up.get(k)) ? TOO_FAR : 0;
    }
    return penalty;
  }

  /** "spoke on Friday about the coming talks": the day of the speaking, whatever it was about. */
  private static boolean isTalkedOf(Sentence sentence, List<Token> topics, Token verb) {
    return verb.tag().equals("VBD")
        && topics.stream()
            .anyMatch(
                topic -> SUBJECT.contains(sentence.marker(topic)) || isDiscussed(sentence, topic));
  }

  /** "in talks on Friday they discussed the coming summit". */
  private static boolean isDiscussed(Sentence sentence, Token topic) {
    return topic.isRelation("obj")
        && sentence.head(topic).filter(verb -> verb.lemma().equals("discuss")).isPresent();
  }

  /** "She will come to Lisbon, the ministry said on Friday": the day of the saying behind it. */
  private boolean isTagged(Draft draft, List<Token> up, int at) {
    Token saying = up.get(at);
    Token time = up.getFirst();
    return saying.isRelation("parataxis")
        && time.head() == saying.index()
        && time.index() > saying.index()
        && words.has("utterance", saying.lemma())
        && isAhead(draft)
        && TimeRole.isDayOfTelling(time);
  }

  /** "the funeral, which the palace announced Saturday will be held": the day of the telling. */
  private boolean isTellingBeside(Sentence sentence, Token time, Token verb) {
    return verb.index() == time.head()
        && verb.relation().equals("acl:relcl")
        && words.has("report", verb.lemma())
        && !sentence.marker(time).equals("for")
        && TimeRole.isDayOfTelling(time);
  }

  /** "announced on 3 May a visit to Lima": a day between what was said and its saying. */
  private static boolean isBetween(Sentence sentence, Token verb, Token time, Token trigger) {
    return verb.tag().equals("VBD")
        && time.head() == verb.index()
        && sentence.marker(time).equals("on")
        && verb.index() < time.index()
        && time.index() < trigger.index();
  }

  private static boolean isAhead(Draft draft) {
    return switch (draft.status.status()) {
      case PLANNED, POSSIBLE, POSTPONED, CANCELLED, DENIED -> true;
      case HELD, UNDERWAY -> false;
    };
  }

  private static int linear(Draft draft, Token time) {
    return Math.abs(time.index() - draft.trigger.index()) > 12 ? 2 : 0;
  }
}
