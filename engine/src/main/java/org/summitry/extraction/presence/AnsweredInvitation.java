package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * Who declines an invitation does not go, who accepts one will: "Cassis declined an invitation to a
 * conference in Vienna", "accepted an invitation to Beijing", "an invitation from the Israeli prime
 * minister".
 */
final class AnsweredInvitation implements Construction {
  private static final int REACH = 12;
  private static final Set<String> INVITING = Set.of("from", "of", "by");
  private static final StatusReading DECLINED =
      new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "declined");

  private static final StatusReading ACCEPTED =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "accepted");

  private final Clauses clauses;
  private final WordLists presence;

  AnsweredInvitation(WordLists words, WordLists presence) {
    this.clauses = new Clauses(words);
    this.presence = presence;
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      boolean invitation = noun.mention() == null && presence.has("invitation", noun.lemma());
      Optional<Token> verb =
          invitation ? scene.sentence().head(noun).filter(Token::isVerb) : Optional.empty();
      verb.filter(v -> noun.isRelation("obj") && !VerbForms.isNegated(scene.sentence(), v))
          .flatMap(this::answer)
          .ifPresent(answer ->
              place(scene, noun)
                  .or(() -> inviter(scene, noun))
                  .ifPresent(to -> drafts.addAll(stays(scene, verb.orElseThrow(), answer, to))));
    }
    return drafts;
  }

  private Optional<StatusReading> answer(Token verb) {
    if (presence.has("declining", verb.lemma())) {
      return Optional.of(DECLINED);
    }
    return presence.has("accepting", verb.lemma()) ? Optional.of(ACCEPTED) : Optional.empty();
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

  /** "an invitation from the Israeli prime minister", "Oyo's invitation": to his country. */
  private static Optional<Where> inviter(Scene scene, Token noun) {
    return scene.tokens().stream()
        .filter(token -> token.head() == noun.index() && token.mention() instanceof Actor)
        .filter(token ->
            token.isRelation("nmod:poss") || INVITING.contains(scene.sentence().marker(token)))
        .findFirst()
        .flatMap(token -> home(scene, token));
  }

  private static Optional<Where> home(Scene scene, Token inviter) {
    return scene.people(inviter).stream()
        .map(scene.homes()::of)
        .filter(Objects::nonNull)
        .findFirst()
        .map(country -> new Where(country, null, inviter.span(), false));
  }

  private List<Draft> stays(Scene scene, Token verb, StatusReading answer, Where where) {
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
          drafts.add(Scene.stay(scene, "visit.invited", verb, answer, where, guest, doer.span()));
        }
      }
    }
    return drafts;
  }
}
