package org.summitry.extraction.occasion;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.Setting;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Finds the occasion of a sentence and its place: "the parade on Red Square", "took the oath as
 * president of Colombia", "leaders gathered in Paris to mark the armistice". What it finds is the
 * scene of stays and no engagement itself.
 */
final class OccasionFinder {
  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "inside", "outside", "on");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its");

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  private static final Set<String> PARTS = Vocabulary.of("parts-of-a-town");

  private static final int GUESTS = 6;
  private static final int NEAR = 10;

  /** "the inauguration of the new Colombian president". */
  private static final int BEHIND = 6;

  /** "since he was crowned", "since the funeral". */
  private static final int SINCE = 3;

  /** "Oyo's state funeral". */
  private static final int OWNED = 3;

  private static final StatusReading DONE =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "occasion");
  private static final StatusReading AHEAD =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "occasion");

  private final WordLists words;

  OccasionFinder(WordLists words) {
    this.words = words;
  }

  /** The occasion, with its place; its days are still to be found. */
  Optional<Draft> find(Sentence sentence, References references, Places places, Homes homes) {
    Token name = name(sentence);
    if (name == null) {
      return Optional.empty();
    }
    Where where =
        named(sentence, places, name)
            .or(() -> own(sentence, references, homes, name))
            .or(() -> papal(sentence, references, homes, name))
            .or(() -> around(sentence, places))
            .orElse(null);
    boolean ahead =
        sentence.tokens().stream().anyMatch(token -> isWord("ahead", token))
            || isToBe(sentence, name);
    Draft scene =
        new Draft(
            Kind.VISIT,
            "occasion",
            sentence,
            name,
            name.isVerb() ? name : null,
            ahead ? AHEAD : DONE);
    scene.where = where;
    return Optional.of(scene);
  }

  /** "leaders to attend the parade": headlines tell so of what lies ahead. */
  private static boolean isToBe(Sentence sentence, Token name) {
    return sentence.zone() == Sentence.Zone.HEADLINE
        && sentence.tokens().subList(0, name.index()).stream()
            .anyMatch(token -> token.word().equals("to"));
  }

  /** The word for it: the last, which is the head of "opening ceremony". */
  private @Nullable Token name(Sentence sentence) {
    Token name = null;
    boolean gathered = false;
    boolean manyCame = false;
    for (Token token : sentence.tokens()) {
      gathered |= isWord("gather", token);
      manyCame |= isWord("crowd", token) || isOfAll(token);
      if (isWord("occasion", token) && !isLongAgo(sentence.tokens(), token)
          || gathered && isWord("mark", token)
          || manyCame && isWord("mark", token) && isPurpose(sentence, token)
          || isWord("welcome", token) && isOfGuests(sentence.tokens(), token)) {
        name = name == null || token.index() <= name.index() + 1 ? token : name;
      }
    }
    return name;
  }

  /** "their first journey since he was crowned". */
  private static boolean isLongAgo(List<Token> tokens, Token name) {
    return tokens.subList(Math.max(0, name.index() - SINCE), name.index()).stream()
        .anyMatch(token -> token.word().equalsIgnoreCase("since"));
  }

  /** "heads of state", "world leaders". */
  private static boolean isOfAll(Token token) {
    return token.mention() instanceof RoleMention role && role.plural() && role.country() == null;
  }

  private static boolean isPurpose(Sentence sentence, Token verb) {
    return verb.index() > 0 && sentence.tokens().get(verb.index() - 1).word().equals("to");
  }

  /** "welcomed the G7 leaders". */
  private boolean isOfGuests(List<Token> tokens, Token verb) {
    int end = Math.min(tokens.size(), verb.index() + GUESTS);
    long named =
        tokens.subList(verb.index() + 1, Math.min(tokens.size(), end + GUESTS)).stream()
            .takeWhile(token -> !token.isVerb())
            .filter(token -> token.mention() instanceof PersonMention)
            .count();
    return named > 1
        || tokens.subList(verb.index() + 1, end).stream()
            .anyMatch(token ->
                token.mention() instanceof RoleMention role
                    ? role.plural()
                    : isWord("guest", token) && token.word().endsWith("s"));
  }

  private boolean isWord(String list, Token token) {
    return token.mention() == null && words.has(list, token.word().toLowerCase(Locale.ROOT));
  }

  /** The nearest place with "in", "at" or "on" before it, or before the occasion's name. */
  private Optional<Where> named(Sentence sentence, Places places, Token name) {
    Where nearest = null;
    int least = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      Optional<Where> place = places.find(token, true);
      int distance = Math.abs(token.index() - name.index());
      if (place.isPresent()
          && distance < Math.min(least, NEAR)
          && isScene(sentence.tokens(), token, name)) {
        nearest = place.get();
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isScene(List<Token> tokens, Token place, Token name) {
    int at = place.index() - 1;
    while (at > 0 && ARTICLES.contains(tokens.get(at).word().toLowerCase(Locale.ROOT))) {
      at--;
    }
    boolean topic =
        at >= 0
            && tokens.get(at).word().equalsIgnoreCase("on")
            && place.mention() instanceof CountryMention;
    boolean located =
        !topic && at >= 0 && LOCATIVE.contains(tokens.get(at).word().toLowerCase(Locale.ROOT));
    int next = place.index() + 1;
    boolean named =
        next < tokens.size()
            && tokens.get(next).mention() == null
            && words.has("occasion", tokens.get(next).word().toLowerCase(Locale.ROOT));
    return located || named || place.index() == name.index() - 1;
  }

  /** "the inauguration of X", "was sworn in as president of Y": at home. */
  private Optional<Where> own(Sentence sentence, References references, Homes homes, Token name) {
    if (!isWord("own", name)) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(token -> token.mention() instanceof Actor && isOf(sentence.tokens(), token, name))
        .map(token -> home(sentence, token, references, homes))
        .filter(Objects::nonNull)
        .map(country -> new Where(country, null, name.span(), false))
        .findFirst();
  }

  /** Behind "of" or "as", or who stands first in the sentence and does it. */
  private static boolean isOf(List<Token> tokens, Token actor, Token name) {
    if (actor.index() < name.index()) {
      boolean first =
          tokens.subList(0, actor.index()).stream().noneMatch(t -> t.mention() instanceof Actor);
      boolean owner =
          name.index() - actor.index() <= OWNED
              && POSSESSIVE.contains(tokens.get(actor.index() + 1).word());
      return owner || actor.index() == name.index() - 2 || first && name.isVerb();
    }
    return actor.index() - name.index() <= BEHIND
        && Set.of("of", "as", "for").contains(tokens.get(actor.index() - 1).word());
  }

  private static @Nullable String home(
      Sentence sentence, Token actor, References references, Homes homes) {
    if (actor.mention() instanceof RoleMention role && role.country() != null) {
      return isCountry(role.country()) ? role.country() : null;
    }
    return references.resolve(sentence, actor).stream()
        .map(homes::of)
        .filter(OccasionFinder::isCountry)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCountry(@Nullable String code) {
    return code != null && code.matches("[A-Z]{3}");
  }

  /** "the Mass that began Pope Francis' pontificate": in the Vatican, when no place is named. */
  private static Optional<Where> papal(
      Sentence sentence, References references, Homes homes, Token name) {
    return sentence.tokens().stream()
            .filter(token -> token.mention() instanceof Actor)
            .flatMap(token -> references.resolve(sentence, token).stream())
            .anyMatch(one -> "VAT".equals(homes.of(one)))
        ? Optional.of(new Where("VAT", null, name.span(), false))
        : Optional.empty();
  }

  private static Optional<Where> around(Sentence sentence, Places places) {
    return places.settings(sentence).stream().map(Setting.Stand::where).findFirst();
  }
}
