package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Days that a sentence of their own tells: "The king will pay a visit to Chile. It takes place from
 * 1 to 5 December", "The date is 4 May", "The couple are expected on the 15th".
 */
final class DayToldNext {
  private static final int REACH = 2;

  /** A subject has so many words at most before its verb. */
  private static final int SUBJECT = 6;

  /** Behind these a day is the end, or the day of something else. */
  private static final Set<String> NOT_DAY =
      Set.of("until", "till", "by", "before", "after", "since", "to", "than");

  private static final Set<String> MEETINGS = Vocabulary.of("meetings-named-again");
  private static final Set<String> STAYS = Vocabulary.of("stays-named-again");

  private final WordLists words;
  private final Document document;
  private final TimeResolver resolver = new TimeResolver();

  DayToldNext(WordLists words, Document document) {
    this.words = words;
    this.document = document;
  }

  /** Dates those of the drafts that have no day, in place. */
  void settle(List<Draft> told) {
    for (Sentence sentence : document.sentences()) {
      String subject = subject(sentence);
      boolean own = told.stream().anyMatch(draft -> draft.sentence.index() == sentence.index());
      if (subject != null && !own) {
        for (Draft draft : before(told, sentence, subject)) {
          find(sentence, draft).ifPresent(token -> take(draft, token));
        }
      }
    }
  }

  /** The last word before the verb, where the sentence says of something only when it is. */
  private @Nullable String subject(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean elsewhere =
        sentence.zone() != Sentence.Zone.BODY || sentence.mentions(TimeMention.class).isEmpty();
    for (int i = 1; !elsewhere && i < Math.min(SUBJECT, tokens.size()); i++) {
      String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
      if (words.has("day-verb", word)) {
        String last = tokens.get(i - 1).word().toLowerCase(Locale.ROOT);
        return words.has("day-subject", last) && tellsOnlyWhen(tokens, i) ? last : null;
      }
      if (tokens.get(i).mention() != null) {
        return null;
      }
    }
    return null;
  }

  /** Between the verb and the day stands nothing but what makes the day's place in the clause. */
  private boolean tellsOnlyWhen(List<Token> tokens, int verb) {
    for (int i = verb + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.mention() instanceof TimeMention) {
        return true;
      }
      boolean place = token.isPlaceName();
      String word = token.word().toLowerCase(Locale.ROOT);
      if (!place && !words.has("day-verb", word) && !words.has("day-link", word)) {
        return false;
      }
    }
    return false;
  }

  /** What was told last, of the sort that the subject can mean. */
  private static List<Draft> before(List<Draft> told, Sentence sentence, String subject) {
    List<Draft> near =
        told.stream()
            .filter(draft -> draft.kind == kind(subject, draft.kind) && draft.kind != Kind.SUMMIT)
            .filter(draft -> draft.sentence.index() < sentence.index())
            .filter(draft -> draft.sentence.index() >= sentence.index() - REACH)
            .toList();
    int last = near.stream().mapToInt(draft -> draft.sentence.index()).max().orElse(-1);
    List<Draft> latest = near.stream().filter(draft -> draft.sentence.index() == last).toList();
    Kind kind = latest.isEmpty() ? Kind.VISIT : latest.getFirst().kind;
    boolean one =
        latest.stream().map(d -> d.where == null ? "" : d.where.country()).distinct().count() == 1;
    return one ? latest.stream().filter(draft -> draft.kind == kind).toList() : List.of();
  }

  private static Kind kind(String subject, Kind open) {
    return MEETINGS.contains(subject) ? Kind.MEETING : STAYS.contains(subject) ? Kind.VISIT : open;
  }

  private Optional<Token> find(Sentence sentence, Draft draft) {
    PartialDate known = draft.when.start();
    return sentence.mentions(TimeMention.class).stream()
        .filter(token -> !NOT_DAY.contains(wordBefore(sentence, token)))
        .findFirst()
        .filter(token -> known == null || !known.isDay())
        .filter(token -> resolve(draft, token).filter(range -> fits(range, draft)).isPresent());
  }

  private static String wordBefore(Sentence sentence, Token token) {
    return token.index() == 0 ? "" : sentence.tokens().get(token.index() - 1).lemma();
  }

  private static boolean fits(DateRange range, Draft draft) {
    PartialDate known = draft.when.start();
    PartialDate start = range.start();
    return start != null
        && start.isDay()
        && (known == null || draft.lentMonth || known.contains(start));
  }

  private Optional<DateRange> resolve(Draft draft, Token token) {
    TimeAnchor anchor = document.anchors().getOrDefault(token.span(), TimeAnchor.NONE);
    boolean past =
        document.sentences().stream()
            .filter(sentence -> sentence.tokens().contains(token))
            .flatMap(sentence ->
                sentence.tokens().stream()
                    .filter(word -> words.has("day-verb", word.word()))
                    .limit(1))
            .anyMatch(verb -> words.has("day-past", verb.word()));
    return token.mention() instanceof TimeMention mention && (past == isDone(draft) || isOff(draft))
        ? resolver.resolve(mention.time(), anchor, isDone(draft) ? Tense.PAST : Tense.FUTURE)
        : Optional.empty();
  }

  /** "The talks are off. They were to be on Friday": the Friday to come, though told as past. */
  private static boolean isOff(Draft draft) {
    return draft.status.status() == Status.CANCELLED || draft.status.status() == Status.POSTPONED;
  }

  /** What only a noun or the present tells may lie ahead. */
  private static boolean isDone(Draft draft) {
    return draft.status.status() == Status.HELD
        && !draft.status.isWeak()
        && draft.status.tense() == Tense.PAST;
  }

  private void take(Draft draft, Token token) {
    draft.when = resolve(draft, token).orElseThrow();
    draft.whenSpan = token.span();
    draft.lentMonth = false;
    draft.rules.add("day told next");
  }
}
