package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.gazetteer.Place;

/** What places tokens name; a shared name means the place in a country the article speaks of. */
public final class Places {
  private static final Set<String> LOCATIVE = Vocabulary.of("in-and-around");
  private static final Set<String> SCENE =
      Set.of("in", "at", "near", "outside", "inside", "to", "into", "for", "towards");
  private static final Set<String> DISCUSSING = Vocabulary.of("talking-about");
  private static final Set<String> PLACE_NOUNS = Vocabulary.of("place-nouns");

  /** A namesake so many times smaller is not meant, whatever country is spoken of. */
  private static final int SMALLER = 8;

  private final Set<String> countriesSpokenOf;

  private @Nullable Where last;
  private @Nullable Where dateline;
  private @Nullable Setting setting;

  public Places(Set<String> countriesSpokenOf) {
    this.countriesSpokenOf = Set.copyOf(countriesSpokenOf);
  }

  /** Remembers the last place spoken of: "the country" and "there" then mean it. */
  public void leave(Sentence sentence) {
    boolean scene = false;
    for (Token token : sentence.tokens()) {
      Optional<Where> place = isPossessor(sentence, token) ? Optional.empty() : find(token, false);
      if (place.isPresent() && (!scene || isScene(sentence, token) && !isAside(sentence, token))) {
        scene |= isScene(sentence, token);
        last = place.get();
      }
    }
  }

  /** "arrived in Lima on a tour that will take her to Quito": where she is counts. */
  private static boolean isAside(Sentence sentence, Token token) {
    return sentence.pathToRoot(token).stream()
        .anyMatch(at -> at.relation().equals("acl:relcl") || at.relation().startsWith("advcl"));
  }

  /** "in Lima", "to Peru": a word before it says that something happens there. */
  private static boolean isScene(Sentence sentence, Token token) {
    int before = token.index() - 1;
    return before >= 0
        && SCENE.contains(sentence.tokens().get(before).word().toLowerCase(Locale.ROOT));
  }

  /** "was in Lima to announce aid for Peru": whom it is for. */
  private static boolean isGoal(Sentence sentence, Token token) {
    return token.index() > 0
        && sentence.tokens().get(token.index() - 1).word().equalsIgnoreCase("for");
  }

  /** "the Central Asian nation", "there": the place last spoken of. */
  public Optional<Where> byNoun(Sentence sentence, Token token) {
    if (token.isRelation("compound") || !BackReference.isAt(sentence, token)) {
      return Optional.empty();
    }
    Where before = null;
    Where scene = null;
    for (Token other : sentence.tokens().subList(0, token.index())) {
      boolean owner = isOwner(sentence, other) || isPossessor(sentence, other);
      Optional<Where> place = owner ? Optional.empty() : find(other, false);
      before = place.orElse(before);
      boolean goal = scene != null && isGoal(sentence, other);
      scene = place.isPresent() && isScene(sentence, other) && !goal ? place.get() : scene;
      if (!token.lemma().equals("there")
          && other.mention() instanceof PersonMention person
          && person.country() != null
          && !isDescribedBy(sentence, other, token)
          && sentence.child(other, "case").isPresent()) {
        before = new Where(person.country(), null, token.span(), false);
      }
    }
    boolean there = token.lemma().equals("there");
    Where found = there && scene != null ? scene : before != null ? before : last;
    return found == null
        ? Optional.empty()
        : Optional.of(new Where(found.country(), null, token.span(), false));
  }

  /** "the carpet for Ado, who is in the country": not the one that he comes from. */
  private static boolean isDescribedBy(Sentence sentence, Token person, Token noun) {
    return sentence.pathToRoot(noun).stream()
        .anyMatch(at -> at.relation().equals("acl:relcl") && at.head() == person.index());
  }

  /** "Russia's borders": spoken of, but nobody is there. */
  private static boolean isPossessor(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.tokens().size()
        && (sentence.tokens().get(next).word().equals("'s")
            || sentence.tokens().get(next).word().equals("’s"));
  }

  /** "Alberto of Argentina": whose the person is. */
  private static boolean isOwner(Sentence sentence, Token token) {
    return sentence.marker(token).equals("of")
        && sentence.head(token).filter(head -> head.mention() instanceof Actor).isPresent();
  }

  /** Where the story is written from ("LIMA, May 16 (ANP):"): "here" means it. */
  public void openFrom(List<Sentence> sentences) {
    setting = new Setting(sentences, token -> find(token, true));
    dateline = Dateline.of(sentences, token -> find(token, false)).orElse(null);
  }

  /** Where the story is at the sentence, by a heading or by what was told before. */
  public Optional<Setting.Stand> setting(Sentence sentence) {
    return setting == null ? Optional.empty() : setting.at(sentence);
  }

  /** All places at which the sentence may play besides those it names, the surest first. */
  public List<Setting.Stand> settings(Sentence sentence) {
    List<Setting.Stand> around =
        setting == null ? new ArrayList<>() : new ArrayList<>(setting.around(sentence));
    dateline()
        .map(where -> new Setting.Stand(where, Setting.Source.DATELINE, 0))
        .ifPresent(around::add);
    return around;
  }

  /** "here": where the item plays, else where the reporter is. */
  public Optional<Where> here(Sentence sentence) {
    return setting(sentence)
        .filter(stand -> stand.source() == Setting.Source.HEADING)
        .map(Setting.Stand::where)
        .or(this::dateline);
  }

  /** Where the story is written from; empty when it does not say so. */
  public Optional<Where> dateline() {
    return Optional.ofNullable(dateline);
  }

  /** The place that the token names, or empty when it names none. */
  public Optional<Where> find(Token token, boolean explicit) {
    return switch (token.mention()) {
      case CountryMention country ->
          Optional.of(new Where(country.country(), null, country.span(), explicit));
      case PlaceMention place -> {
        Place chosen = choose(place.candidates());
        String city = chosen.city() != null ? chosen.city() : isCity(chosen) ? chosen.name() : null;
        yield Optional.of(new Where(chosen.country(), city, place.span(), explicit));
      }
      case null, default -> Optional.empty();
    };
  }

  /** Small, and in the gazetteer because leaders go there: Windsor in England. */
  private static boolean isChosen(Place place) {
    return !place.id().startsWith("g-");
  }

  private static boolean isSeat(Place place) {
    return place.type() == Place.Type.CAPITAL || place.population() == 0;
  }

  private static boolean isCity(Place place) {
    return place.type() == Place.Type.CITY || place.type() == Place.Type.CAPITAL;
  }

  private Place choose(List<Place> candidates) {
    long largest = candidates.stream().mapToLong(Place::population).max().orElse(0);
    return candidates.stream()
        .filter(
            place -> place.population() >= largest / SMALLER || isSeat(place) || isChosen(place))
        .max(
            Comparator.comparing((Place place) -> place.type() == Place.Type.CAPITAL)
                .thenComparing(place -> countriesSpokenOf.contains(place.country()))
                .thenComparing(Places::isChosen)
                .thenComparing(Place::population))
        .orElseThrow();
  }

  /** "the Central Asian countries of Uzbekistan and Kazakhstan", "the city of Samarkand". */
  List<Where> within(Sentence sentence, Token noun) {
    if (noun.mention() != null || !noun.isNoun()) {
      return List.of();
    }
    List<Where> found = new ArrayList<>();
    boolean copula = sentence.child(noun, "cop").isPresent();
    for (Token child : sentence.children(noun)) {
      boolean names =
          copula && child.isRelation("nsubj")
              || child.isRelation("appos")
              || child.isRelation("compound")
              || child.isRelation("nmod")
                  && List.of("of", "like", "including").contains(sentence.marker(child));
      if (names) {
        for (Token token : sentence.withConjuncts(child)) {
          find(token, true).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A place named with "in", "at" and the like within reach of one of the tokens. */
  public @Nullable Where near(Sentence sentence, List<Token> anchors) {
    Where best = null;
    int nearest = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      Optional<Where> place = find(token, true);
      if (place.isPresent()
          && isLocative(sentence, token)
          && !isDiscussed(sentence, token, anchors)) {
        int distance = distance(sentence, token, anchors);
        if (distance < nearest) {
          nearest = distance;
          best = place.get();
        }
      }
    }
    return best;
  }

  private static boolean isLocative(Sentence sentence, Token token) {
    if (isTopic(sentence, token)) {
      return false;
    }
    String marker = sentence.marker(token);
    boolean joined =
        token.isRelation("conj") || token.isRelation("appos") || token.isRelation("compound");
    boolean cityOf =
        marker.equals("of") && sentence.head(token).filter(Places::isPlaceNoun).isPresent();
    if ((marker.isEmpty() && joined) || cityOf) {
      return sentence.head(token).map(head -> isLocative(sentence, head)).orElse(false);
    }
    // "flew in from Lima"
    return !marker.endsWith(" from") && LOCATIVE.contains(marker.split(" ")[0]);
  }

  /** "in the Taiwan row", "at the Ukraine talks": a country before a noun is what it is about. */
  private static boolean isTopic(Sentence sentence, Token token) {
    return token.mention() instanceof CountryMention
        && token.isRelation("compound")
        && sentence.head(token).filter(Places::isPlaceNoun).isEmpty();
  }

  /** "talked about the vote in Oyo", "to discuss trade and the harbour in Oyo": not there. */
  private static boolean isDiscussed(Sentence sentence, Token token, List<Token> anchors) {
    for (Token at : sentence.pathToRoot(token).stream().skip(1).toList()) {
      boolean about = sentence.marker(at).equals("about") && !at.isVerb();
      boolean object =
          at.isRelation("obj")
              && sentence.head(at).filter(verb -> DISCUSSING.contains(verb.lemma())).isPresent();
      if (about || object) {
        return anchors.stream().noneMatch(anchor -> sentence.isUnder(anchor, at));
      }
      if (at.isVerb() && !at.relation().startsWith("acl")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlaceNoun(Token token) {
    return PLACE_NOUNS.contains(token.lemma());
  }

  /** Steps up from the token to the nearest anchor; large when none is above it. */
  static int distance(Sentence sentence, Token token, List<Token> anchors) {
    List<Token> path = sentence.pathToRoot(token);
    for (int steps = 0; steps < path.size(); steps++) {
      Token at = path.get(steps);
      if (anchors.stream().anyMatch(anchor -> anchor.index() == at.index())) {
        return steps;
      }
    }
    return Integer.MAX_VALUE;
  }
}
