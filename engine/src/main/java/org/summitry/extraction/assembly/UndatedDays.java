package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * The day of an engagement whose own clauses name none, by where they stand: below the heading "WED
 * 1" of a diary, or behind "On Tuesday she landed in Doha".
 */
final class UndatedDays {
  private static final Set<String> PAST = Vocabulary.of("past-adjectives");

  private static final int NEAR = 3;
  private static final int LATE_IN_MONTH = 24;

  private UndatedDays() {}

  /** The day, unknown where the story does not tell it. */
  static DateRange of(Document document, Cluster cluster) {
    DayInterval published = document.article().published();
    if (published == null) {
      return DateRange.UNKNOWN;
    }
    List<Draft> undated =
        cluster.drafts.stream().filter(d -> d.when.start() == null || d.lentMonth).toList();
    if (undated.isEmpty()) {
      return DateRange.UNKNOWN;
    }
    StoryDays days = new StoryDays(document);
    boolean done = ReportStatus.firm(cluster).stream().anyMatch(UndatedDays::isDone);
    return undated.stream()
        .flatMap(draft -> find(days, draft, published, done).stream())
        .findFirst()
        .or(() -> findAhead(days, cluster))
        .map(DateRange::of)
        .orElse(DateRange.UNKNOWN);
  }

  /** The coming day of the story, for what nothing but plans are told of. */
  private static Optional<PartialDate> findAhead(StoryDays days, Cluster cluster) {
    boolean plan =
        cluster.drafts.stream().allMatch(draft -> draft.status.status() == Status.PLANNED);
    return plan
        ? cluster.drafts.stream()
            .filter(draft -> draft.when.start() == null || draft.lentMonth)
            .filter(draft -> !draft.rules.contains(Surroundings.SAME_JOURNEY))
            .flatMap(draft -> days.findAhead(draft.sentence).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isDone(Draft draft) {
    Status status = draft.status.status();
    boolean told = status == Status.HELD || status == Status.UNDERWAY;
    return told && draft.aspect != Frame.Aspect.DEPART;
  }

  /** What was put off has no day among those told, though a bare noun may name it. */
  private static Optional<PartialDate> find(
      StoryDays days, Draft draft, DayInterval published, boolean told) {
    if (isBefore(draft) || OtherTimes.isToldAsEarlier(draft)) {
      return Optional.empty();
    }
    boolean done = told && isDone(draft);
    Optional<PartialDate> section =
        days.findSection(draft.sentence).filter(day -> isOfSection(draft, day, published));
    boolean vague = draft.status.isWeak() && isPresentOnly(draft);
    return section.isPresent() || !done || vague
        ? section
        : days.findTold(draft.sentence)
            .or(() -> days.findNews(draft.sentence))
            .or(() -> days.findLead(draft.sentence));
  }

  /** Under a day to come things are ahead, under one gone by they are done. */
  private static boolean isOfSection(Draft draft, PartialDate day, DayInterval published) {
    LocalDate written = published.last();
    return switch (draft.status.status()) {
      case HELD, UNDERWAY ->
          !day.first().isAfter(written) || draft.status.isWeak() || isPresent(draft);
      case PLANNED -> !day.first().isBefore(published.first()) || draft.status.isSimplePresent();
      case CANCELLED, DENIED, POSTPONED -> true;
      case POSSIBLE -> false;
    };
  }

  /** "The programme includes a meeting": the present does not say that it was held. */
  private static boolean isPresentOnly(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    return tokens.stream().anyMatch(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"))
        && tokens.stream().noneMatch(t -> t.tag().equals("VBD"));
  }

  private static boolean isPresent(Draft draft) {
    Token verb = verb(draft);
    return verb == null || !verb.tag().equals("VBD") && !verb.tag().equals("VBN");
  }

  private static @Nullable Token verb(Draft draft) {
    return draft.verb != null ? draft.verb : draft.trigger.isVerb() ? draft.trigger : null;
  }

  /** "had met him", "his last visit": told as gone by at that day. */
  private static boolean isBefore(Draft draft) {
    if (Legs.isOfAnother(draft) || StageAside.is(draft) || draft.rule.equals(Endings.CAME_FROM)) {
      return true;
    }
    Token verb = verb(draft);
    if (PAST.contains(draft.status.reason()) || verb == null) {
      return PAST.contains(draft.status.reason());
    }
    List<Token> tokens = draft.sentence.tokens();
    return (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && tokens.subList(Math.max(0, verb.index() - NEAR), verb.index()).stream()
            .anyMatch(t -> t.lemma().equals("have") || t.word().equals("had"));
  }

  /**
   * A plan told as news without any date is one of these weeks: the month, unless the month is all
   * but over or the text says that no day is known: "has been put off, no new date is set" says so
   * of another.
   */
  static DateRange ofPlan(Document document, Cluster cluster) {
    DayInterval published = document.article().published();
    boolean open =
        ReportStatus.firm(cluster).stream()
            .anyMatch(draft ->
                draft.status.status() == Status.POSSIBLE
                    || draft.status.status() == Status.PLANNED
                        && draft.sentence.tokens().stream().anyMatch(UndatedDays::isSomeDay));
    boolean soon =
        ReportStatus.firm(cluster).stream()
            .anyMatch(draft -> draft.sentence.tokens().stream().anyMatch(UndatedDays::isSoon));
    if (published != null
        && ReportStatus.firm(cluster).stream().anyMatch(draft -> isNewYear(draft.sentence))) {
      return DateRange.of(new PartialDate(published.last().getYear() + 1, 0, 0));
    }
    if (published == null || open && !soon) {
      return DateRange.UNKNOWN;
    }
    LocalDate day = published.last();
    boolean late = day.getDayOfMonth() > LATE_IN_MONTH;
    return late
        ? DateRange.UNKNOWN
        : DateRange.of(new PartialDate(day.getYear(), day.getMonthValue(), 0));
  }

  /** "will meet in the new year". */
  private static boolean isNewYear(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(token -> token.index() > 1 && token.lemma().equals("year"))
        .filter(token -> tokens.get(token.index() - 1).word().equals("new"))
        .anyMatch(token -> tokens.get(token.index() - 2).word().equals("the"));
  }

  /** "no date is set", "in the coming months", "within a year": not of now. */
  private static boolean isSomeDay(Token token) {
    if (!(token.mention() instanceof TimeMention time)) {
      return token.lemma().equals("date");
    }
    return switch (time.time().meaning()) {
      case TimeMeaning.Vague vague -> vague.ahead() && isLong(vague.unit());
      case TimeMeaning.Duration length -> isLong(length.unit());
      case TimeMeaning.Distance distance -> distance.ahead() && isLong(distance.unit());
      case TimeMeaning.Season ignored -> true;
      default -> false;
    };
  }

  /** "in the coming days", "a few days from now". */
  private static boolean isSoon(Token token) {
    return token.mention() instanceof TimeMention time
        && switch (time.time().meaning()) {
          case TimeMeaning.Vague vague -> vague.ahead() && !isLong(vague.unit());
          case TimeMeaning.Distance distance -> distance.ahead() && !isLong(distance.unit());
          default -> false;
        };
  }

  private static boolean isLong(TimeUnit unit) {
    return unit.compareTo(TimeUnit.MONTH) >= 0;
  }
}
