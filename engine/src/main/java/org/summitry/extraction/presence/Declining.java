package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who declines an invitation does not go: "Cassis declined an invitation to a conference in
 * Vienna", "stood by his decision to turn down the invitation to Minsk".
 */
final class Declining implements Construction {
  private static final int REACH = 12;
  private static final Set<String> DECLINING =
      Set.of("decline", "refuse", "reject", "turn", "spurn", "rebuff", "ignore");
  private static final StatusReading DECLINED =
      new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "declined");

  private final Clauses clauses;

  Declining(WordLists words) {
    this.clauses = new Clauses(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      boolean invitation = noun.mention() == null && noun.lemma().equals("invitation");
      Optional<Token> verb =
          invitation ? scene.sentence().head(noun).filter(Token::isVerb) : Optional.empty();
      verb.filter(v -> isDeclining(scene, noun, v))
          .ifPresent(v -> place(scene, noun).ifPresent(to -> drafts.addAll(stays(scene, v, to))));
    }
    return drafts;
  }

  private static boolean isDeclining(Scene scene, Token noun, Token verb) {
    return noun.isRelation("obj")
        && DECLINING.contains(verb.lemma())
        && !VerbForms.isNegated(scene.sentence(), verb);
  }

  /** The first place behind the word. */
  private static Optional<Where> place(Scene scene, Token noun) {
    List<Token> tokens = scene.tokens();
    return tokens.subList(noun.index(), Math.min(tokens.size(), noun.index() + REACH)).stream()
        .takeWhile(token -> !token.isVerb() || token.index() <= noun.index() + 2)
        .filter(token -> Set.of("in", "to", "at").contains(scene.sentence().marker(token)))
        .filter(scene::isPlace)
        .findFirst()
        .flatMap(scene::place);
  }

  private List<Draft> stays(Scene scene, Token verb, Where where) {
    List<Token> doers = scene.doers(clauses, verb);
    List<Token> people =
        doers.isEmpty()
            ? scene.tokens().subList(0, verb.index()).reversed().stream()
                .filter(token -> token.mention() instanceof Actor)
                .limit(1)
                .toList()
            : doers;
    List<Draft> drafts = new ArrayList<>();
    for (Token doer : people) {
      for (Entity guest : scene.people(doer)) {
        boolean home = where.country().equals(scene.homes().of(guest));
        if (!home) {
          drafts.add(
              Scene.stay(scene, "visit.declined", verb, DECLINED, where, guest, doer.span()));
        }
      }
    }
    return drafts;
  }
}
