package org.summitry.extraction.presence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who is back from a place has been there: "Ado, fresh from a visit to Lima, said", "Just back from
 * Lima, Ado promised aid", "Ado is in Quito on her way back from Lima".
 */
public final class BackFrom implements Construction {
  private static final Set<String> HE = Vocabulary.of("he-or-she");

  /** The rule of a stay that somebody is back from. */
  public static final String RULE = "visit.back-from";

  private static final int REACH = 7;
  private static final Set<String> BACK = Vocabulary.of("back-from-words");
  private static final Set<String> FROM = Set.of("from", "off");
  private static final Set<String> BETWEEN = Set.of("just", "only", "now", "newly", "already", ",");
  private static final Set<String> ON_THE_WAY = Vocabulary.of("words-before-places-come-from");
  private static final StatusReading BEEN =
      new StatusReading(Status.HELD, Tense.PAST, false, false, true, "back from");

  private final Clauses clauses;

  BackFrom(WordLists words) {
    this.clauses = new Clauses(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Token> tokens = scene.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token back = tokens.get(i);
      boolean found =
          back.mention() == null
              && (BACK.contains(back.word().toLowerCase(Locale.ROOT))
                  || back.word().equals("home") && isWay(scene, back))
              && FROM.contains(tokens.get(i + 1).word());
      if (found) {
        return stays(scene, back);
      }
    }
    return List.of();
  }

  private List<Draft> stays(Scene scene, Token back) {
    Optional<Token> place = place(scene, back);
    Optional<Token> one =
        isWay(scene, back)
            ? onTheWay(scene, back)
            : place.flatMap(at -> traveller(scene, back, at));
    if (place.isEmpty() || one.isEmpty()) {
      return List.of();
    }
    Where where = scene.place(place.get()).orElseThrow();
    return scene.people(one.get()).stream()
        .map(entity -> stay(scene, back, where, entity, one.get()))
        .toList();
  }

  /** "on her way back from". */
  private static boolean isWay(Scene scene, Token back) {
    return back.index() > 0 && scene.tokens().get(back.index() - 1).word().equals("way");
  }

  /** Whose way it is: the subject of the clause. */
  private Optional<Token> onTheWay(Scene scene, Token back) {
    Token verb = scene.verbAbove(back);
    return verb == null
        ? Optional.empty()
        : clauses.subjects(scene.sentence(), verb).stream()
            .filter(subject -> !scene.people(subject).isEmpty())
            .findFirst();
  }

  private static Draft stay(Scene scene, Token back, Where where, Entity entity, Token one) {
    return Scene.stay(scene, RULE, back, BEEN, where, entity, one.span());
  }

  /** The place, past "a three-day visit to". */
  private static Optional<Token> place(Scene scene, Token back) {
    List<Token> tokens = scene.tokens();
    return tokens.subList(back.index() + 2, Math.min(tokens.size(), back.index() + REACH)).stream()
        .dropWhile(token ->
            !scene.isPlace(token)
                && (token.mention() == null || !(token.mention() instanceof Actor))
                && ON_THE_WAY.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .findFirst()
        .filter(scene::isPlace)
        .filter(token -> scene.place(token).isPresent());
  }

  /** Who is named straight before it, or behind the comma where the sentence opens with it. */
  private static Optional<Token> traveller(Scene scene, Token back, Token place) {
    List<Token> tokens = scene.tokens();
    List<Token> before =
        tokens.subList(0, back.index()).reversed().stream()
            .dropWhile(token ->
                token.mention() == null && BETWEEN.contains(token.word().toLowerCase(Locale.ROOT)))
            .toList();
    if (!before.isEmpty()) {
      return Optional.of(before.getFirst()).filter(BackFrom::isSomebody);
    }
    Stream<Token> behind =
        tokens.subList(place.index() + 1, tokens.size()).stream()
            .filter(token -> token.isRelation("nsubj"));
    return behind.findFirst().filter(BackFrom::isSomebody);
  }

  private static boolean isSomebody(Token token) {
    return token.mention() instanceof Actor || HE.contains(token.lemma());
  }
}
