package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.DaySections;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * The day at which a story stands in each of its sentences. After "On Tuesday she landed in Doha",
 * "Then she drove to the palace and saw the emir" is of Tuesday too; under the line "WED 1" of a
 * diary all is of that day.
 */
final class StoryDays {
  /** What is told as done so many days before the writing is the story, what lies before is not. */
  private static final int NEWS_DAYS = 14;

  private static final int LEAD_SENTENCES = 4;
  private static final int LINE_WORDS = 6;

  /** So many sentences on, a day told of in passing counts no more. */
  private static final int REACH = 4;

  private static final Set<String> NOT_TOLD =
      Set.of("since", "until", "till", "by", "before", "through", "from", "after", "of");

  private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said");

  /** "on the morning of 6 April". */
  private static final Set<String> PARTS_OF_DAY = Vocabulary.of("parts-of-day");

  private final Document document;
  private final @Nullable DayInterval published;
  private @Nullable DaySections sections;
  private final TimeResolver resolver = new TimeResolver();

  StoryDays(Document document) {
    this.document = document;
    this.published = document.article().published();
  }

  private DaySections sections() {
    if (sections != null) {
      return sections;
    }
    List<TimeExpression> times = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.mentions(TimeMention.class)) {
        if (token.mention() instanceof TimeMention mention) {
          times.add(mention.time());
        }
      }
    }
    DaySections read = DaySections.of(document.text(), times, published);
    sections = read;
    return read;
  }

  /** The day of the section of a diary or log that the sentence stands in. */
  Optional<PartialDate> findSection(Sentence sentence) {
    return sections().at(sentence.span().start());
  }

  /** The same where the heading names a single day, and not "2 - 4 May". */
  Optional<PartialDate> findSingleDay(Sentence sentence) {
    return sections().findSingle(sentence.span().start());
  }

  /** The day that the sentences up to this one have come to; empty when none was told lately. */
  Optional<PartialDate> findTold(Sentence sentence) {
    int last = sentence.index();
    for (int i = last; i >= 0 && i >= last - REACH; i--) {
      Sentence before = document.sentences().get(i);
      Optional<PartialDate> told = told(before);
      if (told.isPresent()) {
        boolean news = isNews(told.get());
        return news && !LiveLog.is(document) || isSameParagraph(before, sentence)
            ? told
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The day of the writing, where the sentences up to this one have come to it. */
  Optional<PartialDate> findToday(Sentence sentence) {
    return findTold(sentence)
        .filter(day -> day.isDay() && published != null && !day.first().isBefore(published.last()));
  }

  /**
   * The coming day that the sentences of the paragraph, up to this one, have come to: "Obama is due
   * on Monday 23 May. He has a meeting with Kenny".
   */
  Optional<PartialDate> findAhead(Sentence sentence) {
    return ahead(sentence).or(() -> findAheadBefore(sentence));
  }

  /** The coming day that the sentences of the paragraph before this one have come to. */
  Optional<PartialDate> findAheadBefore(Sentence sentence) {
    int last = sentence.index();
    for (int i = last - 1; i >= 0 && i >= last - REACH; i--) {
      Sentence before = document.sentences().get(i);
      if (!isSameParagraph(before, sentence)) {
        return Optional.empty();
      }
      Optional<PartialDate> ahead = ahead(before);
      if (ahead.isPresent()) {
        return ahead;
      }
    }
    return Optional.empty();
  }

  /** The last coming day that the sentence's own clauses tell. */
  private Optional<PartialDate> ahead(Sentence sentence) {
    return sentence.mentions(TimeMention.class).stream()
        .filter(token -> isOfMainClause(sentence, token, false))
        .filter(token -> isSettled(token) || !isOfPast(sentence, token))
        .filter(token -> isSettled(token) || !token.tag().isEmpty() || isTellingAhead(sentence))
        .flatMap(token -> range(token, Tense.FUTURE).stream())
        .filter(range -> range.end() == null || range.end().equals(range.start()))
        .flatMap(range -> Optional.ofNullable(range.start()).stream())
        .filter(date -> date.isDay() && published != null)
        .filter(date -> date.first().isAfter(Objects.requireNonNull(published).last()))
        .reduce((one, other) -> other);
  }

  /** What was not parsed tells of a past weekday where it has a word of the past. */
  private static boolean isTellingAhead(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(token -> PAST.contains(token.lemma()));
  }

  /** "On 23 May" is the same day whoever tells of it, "on Tuesday" may be the last or the next. */
  private boolean isSettled(Token token) {
    return range(token, Tense.PAST).equals(range(token, Tense.FUTURE));
  }

  /** "On Tuesday the minister was direct". */
  private static boolean isOfPast(Sentence sentence, Token time) {
    return sentence.pathToRoot(time).stream()
        .skip(1)
        .anyMatch(at ->
            at.tag().equals("VBD")
                || sentence.children(at).stream()
                    .anyMatch(c ->
                        c.tag().equals("VBD")
                            && (c.isRelation("cop") || c.relation().startsWith("aux"))));
  }

  private boolean isNews(PartialDate day) {
    LocalDate written = published == null ? null : published.first();
    return day.isDay() && written != null && !day.first().isBefore(written.minusDays(NEWS_DAYS));
  }

  private boolean isSameParagraph(Sentence one, Sentence other) {
    return one.index() == other.index()
        || document.text().substring(one.span().end(), other.span().start()).indexOf('\n') < 0;
  }

  /** The day that the text's first sentence tells, for the line above it. */
  Optional<PartialDate> findLead(Sentence line) {
    return document.sentences().stream()
        .skip(line.index() + 1L)
        .filter(next -> next.zone() == Sentence.Zone.BODY && next.tokens().size() > LINE_WORDS)
        .limit(line.index() < LEAD_SENTENCES && line.zone() == Sentence.Zone.HEADLINE ? 1 : 0)
        .flatMap(lead -> told(lead).stream())
        .filter(day -> day.isDay() && isNews(day))
        .findFirst();
  }

  /** The day that the first sentences, up to this one, tell of: the day of the news. */
  Optional<PartialDate> findNews(Sentence sentence) {
    return document.sentences().stream()
        .limit(Math.min(LEAD_SENTENCES, sentence.index()))
        .flatMap(lead -> told(lead).stream())
        .filter(day -> day.isDay() && isNews(day))
        .findFirst();
  }

  /** The last past time that the sentence's own clauses tell. */
  private Optional<PartialDate> told(Sentence sentence) {
    PartialDate told = null;
    for (Token token : sentence.mentions(TimeMention.class)) {
      PartialDate date =
          isOfMainClause(sentence, token, true)
              ? range(token, Tense.PAST)
                  .map(DraftTime::withoutWeek)
                  .map(DateRange::start)
                  .orElse(null)
              : null;
      if (date != null && isPast(date)) {
        told = date;
      }
    }
    return Optional.ofNullable(told);
  }

  private Optional<DateRange> range(Token token, Tense tense) {
    TimeAnchor anchor = document.anchors().getOrDefault(token.span(), TimeAnchor.NONE);
    TimeExpression time = ((TimeMention) Objects.requireNonNull(token.mention())).time();
    return resolver.resolve(time, anchor, tense);
  }

  private boolean isPast(PartialDate date) {
    return published == null || !date.first().isAfter(published.last());
  }

  /** Not "the accord of May" or "since Monday", and not of a clause ahead. */
  private static boolean isOfMainClause(Sentence sentence, Token time, boolean done) {
    if (time.tag().isEmpty()) {
      int before = time.index() - 1;
      String word = before < 0 ? "on" : sentence.tokens().get(before).word();
      String joint = word.toLowerCase(Locale.ROOT);
      return done ? Set.of("on", "in", ",", ".").contains(joint) : !NOT_TOLD.contains(joint);
    }
    String marker = sentence.marker(time);
    boolean part =
        sentence.head(time).filter(day -> PARTS_OF_DAY.contains(day.lemma())).isPresent();
    if (!part && !marker.isEmpty() && NOT_TOLD.contains(marker.split(" ")[0])) {
      return false;
    }
    Token head = sentence.head(time).orElse(null);
    if (head == null) {
      return true;
    }
    return (!time.relation().startsWith("nmod") || PARTS_OF_DAY.contains(head.lemma()))
        && !time.isRelation("compound")
        && sentence.pathToRoot(head).stream().noneMatch(at -> isAside(sentence, at, done));
  }

  private static boolean isAside(Sentence sentence, Token at, boolean done) {
    boolean ahead =
        done
            && sentence.children(at).stream()
                .anyMatch(c ->
                    c.tag().equals("MD")
                        || c.tag().equals("TO")
                        || c.word().equals("had") && c.relation().startsWith("aux"));
    return ahead
        || at.relation().startsWith("acl")
        || isOfWho(sentence, at)
        || isSince(sentence, at);
  }

  /** "the first visit since he took office in 2014". */
  private static boolean isSince(Sentence sentence, Token verb) {
    return verb.relation().startsWith("advcl") && sentence.marker(verb).startsWith("since");
  }

  /** "Mandela, who died on Thursday", where the parse hangs the clause on another word. */
  private static boolean isOfWho(Sentence sentence, Token verb) {
    return verb.isRelation("dep")
        && sentence.children(verb).stream()
            .anyMatch(c -> c.relation().startsWith("nsubj") && c.tag().startsWith("W"));
  }
}
