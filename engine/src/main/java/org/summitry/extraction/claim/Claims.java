package org.summitry.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
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
import org.summitry.model.Span;

/**
 * Finds what an article counts: "his fifth visit to Beijing", "the first trip abroad since January
 * 2020", "they last met in January". A claim stays with the engagement that it is made of and can
 * be checked against the record.
 */
public final class Claims {
  private static final int NUMBERS = 12;
  private static final int LONGEST = 14;
  private static final int NEAR = 3;

  private static final WordLists WORDS = WordLists.read("claim-words.tsv");

  private final TimeResolver resolver = new TimeResolver();

  /** Adds the claims of the sentences to the drafts that they are made of. */
  public void assign(List<Draft> told, List<Sentence> sentences, Map<Span, TimeAnchor> anchors) {
    for (Sentence sentence : sentences) {
      List<Draft> here =
          told.stream().filter(draft -> draft.sentence.index() == sentence.index()).toList();
      if (!here.isEmpty()) {
        sentence.tokens().forEach(token -> claim(sentence, token, here, anchors));
      }
    }
  }

  private void claim(
      Sentence sentence, Token token, List<Draft> here, Map<Span, TimeAnchor> anchors) {
    OptionalInt number = number(token);
    if (number.isPresent()) {
      counted(sentence, token)
          .filter(noun -> !WORDS.has("time", noun.lemma()) || isBounded(sentence, noun))
          .flatMap(noun -> draft(here, noun))
          .ifPresent(draft -> add(draft, ordinal(sentence, token, number.getAsInt(), anchors)));
    } else if (token.mention() == null && WORDS.has("last", token.lemma())) {
      last(sentence, token, here).ifPresent(draft -> add(draft, last(sentence, token, draft)));
    }
  }

  private OptionalInt number(Token token) {
    for (int n = 1; token.mention() == null && n <= NUMBERS; n++) {
      if (WORDS.has("nth-" + n, token.word().toLowerCase(java.util.Locale.ROOT))) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }

  /** The noun that is counted: "fifth visit", "first of his trips", "first time". */
  private Optional<Token> counted(Sentence sentence, Token ordinal) {
    for (int i = ordinal.index() + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (i > ordinal.index() + NEAR || token.isVerb() || token.word().equals(",")) {
        return Optional.empty();
      }
      boolean counts =
          token.mention() == null
              && (kind(token.lemma()).isPresent() || WORDS.has("time", token.lemma()));
      if (counts) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "the first time" says little; "the first time since 2019", "in ten years" can be checked. */
  private static boolean isBounded(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return next < sentence.tokens().size()
        && List.of("since", "in").contains(sentence.tokens().get(next).lemma());
  }

  private Optional<Kind> kind(String lemma) {
    if (WORDS.has("visit", lemma)) {
      return Optional.of(Kind.VISIT);
    }
    if (WORDS.has("meeting", lemma)) {
      return Optional.of(Kind.MEETING);
    }
    return WORDS.has("call", lemma) ? Optional.of(Kind.CALL) : Optional.empty();
  }

  /** The draft that the noun tells, else the nearest of its kind. */
  private Optional<Draft> draft(List<Draft> here, Token noun) {
    Optional<Kind> kind = kind(noun.lemma());
    return here.stream()
        .filter(draft -> draft.kind != Kind.SUMMIT)
        .filter(draft -> kind.isEmpty() || draft.kind == kind.get())
        .min(Comparator.comparingInt(draft -> Math.abs(draft.trigger.index() - noun.index())));
  }

  private Draft.Count ordinal(
      Sentence sentence, Token ordinal, int number, Map<Span, TimeAnchor> anchors) {
    List<Token> phrase = phrase(sentence, ordinal.index());
    PartialDate since = null;
    for (Token token : phrase) {
      boolean counted =
          token.mention() instanceof TimeMention && sentence.marker(token).startsWith("since");
      since = counted ? date(token, anchors) : since;
    }
    return new Draft.Count("ordinal", number, since, span(phrase));
  }

  private @Nullable PartialDate date(Token token, Map<Span, TimeAnchor> anchors) {
    if (!(token.mention() instanceof TimeMention mention)) {
      return null;
    }
    TimeAnchor anchor = anchors.getOrDefault(mention.span(), TimeAnchor.NONE);
    return resolver.resolve(mention.time(), anchor, Tense.PAST).map(DateRange::start).orElse(null);
  }

  /** "they last met in January": the draft whose verb or noun "last" stands beside. */
  private Optional<Draft> last(Sentence sentence, Token last, List<Draft> here) {
    for (int i = last.index() + 1;
        i <= Math.min(last.index() + 2, sentence.tokens().size() - 1);
        i++) {
      Token token = sentence.tokens().get(i);
      boolean done = token.isVerb() && WORDS.has("done", token.lemma());
      boolean noun = token.mention() == null && kind(token.lemma()).isPresent();
      if (done || noun) {
        return here.stream()
            .filter(draft -> draft.trigger.index() == token.index())
            .filter(draft -> draft.when.start() != null)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static Draft.Count last(Sentence sentence, Token last, Draft draft) {
    return new Draft.Count("last", null, draft.when.start(), span(phrase(sentence, last.index())));
  }

  /** From "his" before the word to the next comma or stop. */
  private static List<Token> phrase(Sentence sentence, int at) {
    int first = at;
    while (first > 0
        && first > at - 2
        && List.of("DT", "PRP$", "PRP").contains(sentence.tokens().get(first - 1).tag())) {
      first--;
    }
    List<Token> phrase = new ArrayList<>();
    for (int i = first; i < Math.min(sentence.tokens().size(), at + LONGEST); i++) {
      Token token = sentence.tokens().get(i);
      if (i > at && List.of(",", ".", ";", ":", "–", "—", "!", "?").contains(token.word())) {
        break;
      }
      phrase.add(token);
    }
    return phrase;
  }

  private static Span span(List<Token> phrase) {
    return phrase.getFirst().span().cover(phrase.getLast().span());
  }

  private static void add(Draft draft, Draft.Count count) {
    if (!draft.claims.contains(count)) {
      draft.claims.add(count);
    }
  }
}
