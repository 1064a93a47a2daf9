package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Where the story is at a sentence that need not say so: below "HANOI, Monday." all is in Hanoi
 * until the next heading; after "In Lima he saw the president." the story is still in Lima. A
 * dateline is no setting, it says where the reporter is. Headings on lines of their own are read by
 * {@link Timeline}.
 */
public final class Setting {
  private static final Set<String> LOCATIVE = Vocabulary.of("in-or-at");
  private static final int SHORT = 8;

  /** More characters than this between two sentences are a blank line. */
  private static final int PARAGRAPH = 2;

  /** How long a place that was only spoken of stays the setting, in sentences. */
  private static final int TOLD_REACH = 4;

  private final Map<Integer, Stand> stands = new HashMap<>();
  private final Map<Integer, Stand> asked = new HashMap<>();
  private @Nullable Stand title;

  /** What set the scene. */
  public enum Source {
    /** A caption or item that begins with the place. */
    HEADING,
    /** A sentence in which something happens there. */
    TOLD,
    /** A question that names it, above its answer. */
    QUESTION,
    /** The line that says where the reporter is. */
    DATELINE,
    /** The title. */
    TITLE
  }

  /**
   * A place at which the story is.
   *
   * @param since index of the sentence that set the scene
   */
  public record Stand(Where where, Source source, int since) {}

  Setting(List<Sentence> sentences, Function<Token, Optional<Where>> place) {
    Map<Integer, PlaceHeading> headings = headings(sentences, place);
    Stand stand = null;
    PlaceHeading last = null;
    int end = 0;
    for (Sentence sentence : sentences) {
      PlaceHeading heading = headings.get(sentence.index());
      boolean paragraph = sentence.span().start() - end >= PARAGRAPH;
      boolean over = last != null && last.isItem() && paragraph;
      end = sentence.span().end();
      if (heading != null) {
        stand = heading.stand(sentence.index());
        last = heading;
      } else if (isBreak(sentence) || over) {
        stand = null;
        last = null;
      } else if (stand == null || stand.source() == Source.TOLD) {
        stand = told(sentence, place, stand);
      }
      if (stand != null) {
        stands.put(sentence.index(), stand);
      }
    }
    ask(sentences, place);
    entitle(sentences, place);
  }

  /** A question holds until the next, for a few sentences. */
  private void ask(List<Sentence> sentences, Function<Token, Optional<Where>> place) {
    Stand question = null;
    for (Sentence sentence : sentences) {
      if (question != null && sentence.index() - question.since() <= TOLD_REACH) {
        asked.put(sentence.index(), question);
      }
      if (sentence.tokens().getLast().word().equals("?")) {
        question = last(sentence, place, Source.QUESTION, false).orElse(null);
      }
    }
  }

  private void entitle(List<Sentence> sentences, Function<Token, Optional<Where>> place) {
    sentences.stream()
        .filter(s -> s.index() == 0 && s.zone() == Zone.HEADLINE)
        .findFirst()
        .flatMap(
            s -> last(s, place, Source.TITLE, true).or(() -> last(s, place, Source.TITLE, false)))
        .ifPresent(stand -> title = stand);
  }

  /** The last place that the sentence names; with a preposition alone, if so asked. */
  private static Optional<Stand> last(
      Sentence sentence, Function<Token, Optional<Where>> place, Source source, boolean located) {
    Where found = null;
    for (Token token : sentence.tokens()) {
      String before =
          token.index() == 0
              ? ""
              : sentence.tokens().get(token.index() - 1).word().toLowerCase(Locale.ROOT);
      if (!located || LOCATIVE.contains(before)) {
        found = place.apply(token).orElse(found);
      }
    }
    return Optional.ofNullable(found).map(where -> new Stand(where, source, sentence.index()));
  }

  /**
   * All places at which the sentence may play besides those that it names, the surest first: by a
   * heading or what was told before, by the question that it answers, by the title.
   */
  public List<Stand> around(Sentence sentence) {
    List<Stand> around = new ArrayList<>(at(sentence).stream().toList());
    Optional.ofNullable(asked.get(sentence.index())).ifPresent(around::add);
    Optional.ofNullable(title).filter(stand -> sentence.index() > 0).ifPresent(around::add);
    return around;
  }

  /** Where the story is at the sentence; empty when nothing has said so, or too long ago. */
  public Optional<Stand> at(Sentence sentence) {
    return Optional.ofNullable(stands.get(sentence.index()))
        .filter(stand ->
            stand.source() == Source.HEADING || sentence.index() - stand.since() <= TOLD_REACH);
  }

  /** The headings by sentence; a single one is a dateline, or says too little. */
  private Map<Integer, PlaceHeading> headings(
      List<Sentence> sentences, Function<Token, Optional<Where>> place) {
    Map<Integer, PlaceHeading> headings = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (sentence.zone() != Zone.HEADLINE) {
        PlaceHeading.of(sentence, place)
            .filter(PlaceHeading::isOne)
            .ifPresent(h -> headings.put(sentence.index(), h));
      }
    }
    headings.keySet().stream()
        .min(Integer::compare)
        .ifPresent(first -> {
          if (isDateline(headings, first)) {
            headings.remove(first);
          }
        });
    long countries = headings.values().stream().map(h -> h.where().country()).distinct().count();
    boolean series = countries > 1 || headings.values().stream().anyMatch(PlaceHeading::dated);
    return series && !headings.isEmpty() ? headings : Map.of();
  }

  /** "BEIJING, June 28 -- The jet": text behind it, and no other heading like it. */
  private static boolean isDateline(Map<Integer, PlaceHeading> headings, int first) {
    String mark = Objects.requireNonNull(headings.get(first)).mark();
    return !mark.isEmpty()
        && headings.entrySet().stream()
            .noneMatch(e -> e.getKey() != first && e.getValue().mark().equals(mark));
  }

  /** A heading without a place, or a day on a line of its own: something else begins. */
  private static boolean isBreak(Sentence sentence) {
    if (sentence.zone() == Zone.HEADLINE) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    boolean loud =
        tokens.size() <= SHORT
            && tokens.getFirst().word().length() > 1
            && tokens.stream().allMatch(t -> t.word().equals(t.word().toUpperCase(Locale.ROOT)));
    boolean day =
        tokens.size() <= SHORT
            && tokens.stream().allMatch(t -> t.mention() instanceof TimeMention || !isWord(t));
    return loud || day || isDatedItem(tokens);
  }

  /** "4 April, noon: forty minutes with ...": the next item of a chronicle, wherever it plays. */
  private static boolean isDatedItem(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()
        && (tokens.get(at).mention() instanceof TimeMention
            || ",*•".contains(tokens.get(at).word()))) {
      at++;
    }
    return at > 0
        && at < tokens.size()
        && tokens.get(at - 1).mention() instanceof TimeMention
        && Set.of(":", "-", "–", "—").contains(tokens.get(at).word());
  }

  private static boolean isWord(Token token) {
    return token.word().chars().anyMatch(Character::isLetter);
  }

  private static @Nullable Stand told(
      Sentence sentence, Function<Token, Optional<Where>> place, @Nullable Stand before) {
    return last(sentence, place, Source.TOLD, true).orElse(before);
  }
}
