package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who came next: "In April Ado paid a visit to Oyo, followed in July by Ide" puts Ide there in
 * July, and so does "Ide followed in July" in the sentence behind.
 */
final class FollowedBy {
  private static final int NEAR = 1;

  private static final StatusReading FOLLOWED =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "followed");

  private final Homes homes;

  FollowedBy(Homes homes) {
    this.homes = homes;
  }

  /** Stays without their day, which the sentence tells. */
  List<Draft> find(Sentence sentence, References references, List<Draft> told) {
    List<Draft> stays = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      for (Token guest : isFollowing(sentence, verb) ? guests(sentence, verb) : List.<Token>of()) {
        for (Entity entity : references.resolve(sentence, guest)) {
          before(sentence, verb, told, entity)
              .ifPresent(visit -> stays.add(stay(sentence, verb, visit, entity, guest)));
        }
      }
    }
    return stays;
  }

  private static boolean isFollowing(Sentence sentence, Token verb) {
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return verb.mention() == null
        && verb.lemma().equals("follow")
        && past
        && sentence.child(verb, "obj").isEmpty()
        && sentence.mentions(TimeMention.class).stream().anyMatch(t -> sentence.isUnder(t, verb));
  }

  /** "followed by Ide", "Ide followed". */
  private static List<Token> guests(Sentence sentence, Token verb) {
    List<Token> by =
        sentence.tokens().stream()
            .filter(token -> token.index() > verb.index() && sentence.isUnder(token, verb))
            .filter(token -> sentence.marker(token).equals("by"))
            .toList();
    List<Token> named = by.isEmpty() ? sentence.children(verb, "nsubj") : by;
    return named.stream()
        .flatMap(child -> sentence.withConjuncts(child).stream())
        .filter(child -> child.mention() instanceof Actor)
        .toList();
  }

  /** The visit of another just told of, to a country where the follower is no more at home. */
  private Optional<Draft> before(Sentence sentence, Token verb, List<Draft> told, Entity follower) {
    return told.reversed().stream()
        .filter(draft -> sentence.index() - draft.sentence.index() <= NEAR)
        .filter(draft -> draft.sentence != sentence || draft.trigger.index() < verb.index())
        .filter(draft -> draft.kind == Kind.VISIT && draft.where != null)
        .filter(draft -> draft.status.status() == Status.HELD)
        .findFirst()
        .filter(draft -> !draft.has(follower))
        .filter(draft -> draft.where != null && !draft.where.country().equals(homes.of(follower)));
  }

  private static Draft stay(
      Sentence sentence, Token verb, Draft visit, Entity entity, Token guest) {
    Draft stay = new Draft(Kind.VISIT, "visit.followed", sentence, verb, verb, FOLLOWED);
    stay.where = visit.where;
    stay.add(entity, Role.TRAVELLER, guest.span());
    return stay;
  }
}
