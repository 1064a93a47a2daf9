package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.presence.Scene;

/**
 * Finds in a sentence, parsed or not, the words that say of somebody that the way home lies ahead
 * or that the stay goes on: "flies back on 1 April", "is expected home tonight", "leaves on
 * Friday", "stays until Tuesday", "spends the night in Rabat".
 */
final class Homeward {
  private static final Set<String> DUE = Vocabulary.of("due-or-expected");
  private static final int LOOK_BACK = 9;
  private static final int LOOK_AHEAD = 7;
  private static final Set<String> BACK = Vocabulary.of("homeward");
  private static final Set<String> OPEN =
      Set.of("may", "might", "could", "would", "if", "not", "n't", "never", "should", "unless");
  private static final Set<String> HELPERS = Set.of("will", "to", "'ll", "then", "they", "both");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
  private static final Set<String> CLOSING = Set.of(";", ":", "\"", "”", "where", "who", "which");
  private static final Set<String> LASTING = Vocabulary.of("lasting-until");
  private static final Set<String> ONWARD = Set.of("for", "to", "with", "behind", "open", "out");
  private static final Set<String> NIGHTS = Vocabulary.of("nights");

  private static final Set<String> OWN = Set.of("his", "her", "their", "the");
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");
  private static final int JOURNEY = 5;

  private final WordLists words;

  Homeward(WordLists words) {
    this.words = words;
  }

  /** Who goes home or stays on; a missing person is whoever travels in the story. */
  record Told(Token verb, @Nullable Token subject) {}

  Optional<Told> find(Scene scene) {
    List<Token> tokens = scene.tokens();
    for (Token verb : tokens) {
      boolean form = verb.mention() == null && isAhead(tokens, verb) && !isOpen(tokens, verb);
      boolean edge = form && (isGoingHome(scene, verb) || isStaying(tokens, verb));
      boolean lasting = form && LastsUntil.isSaid(tokens, verb);
      if (edge || lasting || form && isEnding(tokens, verb)) {
        Token subject = subject(scene, verb);
        if (subject != null || lasting || isOfParty(tokens, verb)) {
          return Optional.of(new Told(verb, subject));
        }
      }
    }
    return Optional.empty();
  }

  /** "returns", "will return", "is to return", "is expected", "they leave": no past form. */
  private static boolean isAhead(List<Token> tokens, Token verb) {
    String word = word(verb);
    String lemma = verb.lemma();
    String helper = verb.index() == 0 ? "" : word(tokens.get(verb.index() - 1));
    boolean awaited = DUE.contains(word);
    boolean base = word.equals(lemma) && (HELPERS.contains(helper) || verb.tag().equals("VBP"));
    return awaited
        || base
        || word.equals(lemma + "s")
        || word.equals(lemma + "es")
        || lemma.endsWith("y") && word.equals(lemma.substring(0, lemma.length() - 1) + "ies");
  }

  private static boolean isOpen(List<Token> tokens, Token verb) {
    return tokens.subList(Math.max(0, verb.index() - 4), verb.index()).stream()
        .anyMatch(token -> OPEN.contains(word(token)) || word(token).equals("was"));
  }

  /** "flies home", "returns to Seoul on Saturday", "leaves tonight". */
  private boolean isGoingHome(Scene scene, Token verb) {
    List<Token> behind = clause(scene.tokens(), verb);
    boolean back = behind.stream().limit(3).anyMatch(token -> BACK.contains(word(token)));
    if (DUE.contains(word(verb))) {
      return back && behind.stream().limit(2).anyMatch(token -> BACK.contains(word(token)));
    }
    if (words.has("homeward", verb.lemma()) && (back || isToHome(scene, verb, behind))) {
      return true;
    }
    boolean plain =
        behind.isEmpty()
            || behind.getFirst().mention() instanceof TimeMention
            || behind.size() > 1 && behind.get(1).mention() instanceof TimeMention;
    boolean onward = behind.stream().anyMatch(token -> ONWARD.contains(word(token)));
    return plain && !onward && words.has("leaving", verb.lemma());
  }

  /** "returns to Seoul", of a traveller whose home that is. */
  private static boolean isToHome(Scene scene, Token verb, List<Token> behind) {
    Optional<String> country =
        behind.stream()
            .flatMap(token -> scene.place(token).stream())
            .map(place -> place.country())
            .findFirst();
    Token subject = subject(scene, verb);
    List<Entity> people =
        subject == null
            ? scene.references().findTraveller().stream().toList()
            : scene.people(subject);
    return country.isPresent()
        && people.stream().anyMatch(one -> country.get().equals(scene.homes().of(one)));
  }

  /** "stays until Tuesday", "remains for another day", "spends the night". */
  private boolean isStaying(List<Token> tokens, Token verb) {
    List<Token> behind = clause(tokens, verb);
    if (verb.lemma().equals("spend")) {
      return behind.stream().limit(3).anyMatch(token -> NIGHTS.contains(word(token)));
    }
    boolean on = !behind.isEmpty() && word(behind.getFirst()).equals("on");
    boolean until = behind.stream().anyMatch(token -> LASTING.contains(word(token)));
    return words.has("staying", verb.lemma()) && (until || on && !verb.lemma().equals("be"));
  }

  /** "will conclude his stay on Tuesday", "wraps up the visit tomorrow". */
  private boolean isEnding(List<Token> tokens, Token verb) {
    List<Token> behind = clause(tokens, verb);
    boolean up = !behind.isEmpty() && word(behind.getFirst()).equals("up");
    boolean ends = words.has("ended", up ? verb.lemma() + "_up" : verb.lemma());
    boolean own = behind.stream().skip(up ? 1 : 0).limit(1).anyMatch(t -> OWN.contains(word(t)));
    return ends
        && own
        && behind.stream().limit(JOURNEY).anyMatch(token -> STAYS.contains(token.lemma()))
        && behind.stream().anyMatch(token -> token.mention() instanceof TimeMention);
  }

  /** What stands behind the verb in its clause. */
  private static List<Token> clause(List<Token> tokens, Token verb) {
    int from = verb.index() + 1;
    return tokens.subList(from, Math.min(tokens.size(), from + LOOK_AHEAD)).stream()
        .takeWhile(token -> !CLOSING.contains(word(token)) && !word(token).equals(","))
        .filter(token -> !word(token).equals("."))
        .toList();
  }

  /** The nearest person named or meant before the verb. */
  private static @Nullable Token subject(Scene scene, Token verb) {
    List<Token> tokens = scene.tokens();
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - LOOK_BACK); i--) {
      Token token = tokens.get(i);
      if (word(token).equals(";") || word(token).equals(":")) {
        return null;
      }
      boolean person = token.mention() instanceof Actor || SUBJECTS.contains(word(token));
      if (person) {
        return scene.people(token).isEmpty() ? null : token;
      }
    }
    return null;
  }

  /** "the delegation takes the plane", "the guests leave". */
  private boolean isOfParty(List<Token> tokens, Token verb) {
    return tokens.subList(Math.max(0, verb.index() - 4), verb.index()).stream()
        .anyMatch(token -> token.mention() == null && words.has("party", token.lemma()));
  }

  private static String word(Token token) {
    return token.mention() == null ? token.word().toLowerCase(Locale.ROOT) : "";
  }
}
