package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who is asked to a gathering may come to where it is held: "Kishida has invited Modi and Zelenskyy
 * to the summit in Hiroshima"; where no place is named, to the host's country.
 */
final class InvitedToGathering implements Construction {
  private static final Set<String> GATHERINGS = Vocabulary.of("gatherings-invited-to");

  private static final StatusReading ASKED =
      new StatusReading(Status.POSSIBLE, Tense.FUTURE, false, false, false, "invited to it");

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      boolean invites = verb.mention() == null && verb.lemma().equals("invite") && verb.isVerb();
      Optional<Token> gathering =
          invites && !VerbForms.isNegated(scene.sentence(), verb)
              ? gathering(scene, verb)
              : Optional.empty();
      gathering.ifPresent(what -> drafts.addAll(stays(scene, verb, what)));
    }
    return drafts;
  }

  private static Optional<Token> gathering(Scene scene, Token verb) {
    return scene.sentence().children(verb).stream()
        .filter(child -> child.index() > verb.index())
        .filter(child -> scene.sentence().marker(child).equals("to"))
        .filter(
            child -> child.mention() instanceof SeriesMention || GATHERINGS.contains(child.lemma()))
        .findFirst();
  }

  private static List<Draft> stays(Scene scene, Token verb, Token gathering) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Where> where = place(scene, gathering).or(() -> home(scene, verb));
    for (Token object :
        where.isEmpty() ? List.<Token>of() : scene.sentence().children(verb, "obj")) {
      for (Token guest : scene.sentence().withConjuncts(object)) {
        for (Entity entity :
            guest.mention() instanceof Actor ? scene.people(guest) : List.<Entity>of()) {
          if (!where.get().country().equals(scene.homes().of(entity))) {
            Draft draft =
                Scene.stay(scene, "visit.bidden", verb, ASKED, where.get(), entity, guest.span());
            draft.aspect = Aspect.INVITE;
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  private static Optional<Where> place(Scene scene, Token gathering) {
    return scene.tokens().stream()
        .filter(token -> token.index() > gathering.index())
        .filter(token -> scene.sentence().isUnder(token, gathering) && scene.isPlace(token))
        .findFirst()
        .flatMap(scene::place);
  }

  private static Optional<Where> home(Scene scene, Token verb) {
    return scene.sentence().children(verb, "nsubj").stream()
        .filter(subject -> subject.mention() instanceof Actor)
        .flatMap(subject -> scene.people(subject).stream())
        .flatMap(host -> Optional.ofNullable(scene.homes().of(host)).stream())
        .map(home -> new Where(home, null, verb.span(), false))
        .findFirst();
  }
}
