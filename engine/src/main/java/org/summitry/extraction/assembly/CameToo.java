package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who "came on Sunday", with no word of where, came to where the story plays: "Ado met Oyo in Kyiv
 * on Monday. Ide came on Sunday." Who "comes on Thursday" comes to where the others are or will be.
 */
final class CameToo {
  private static final Set<String> COMING = Vocabulary.of("came-too");
  private static final Set<String> ELSEWHERE = Vocabulary.of("not-coming-here");
  private static final int NEAR = 3;

  private static final Set<String> TOO = Set.of("as", "too", "also", "likewise");

  private static final StatusReading COMES =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "is coming");

  private static final StatusReading CAME =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "came");

  private final Homes homes;

  CameToo(Homes homes) {
    this.homes = homes;
  }

  /** Stays without their day, which the sentence tells. */
  List<Draft> find(
      Sentence sentence, References references, Places places, List<Draft> here, List<Draft> told) {
    List<Draft> stays = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      Optional<Where> scene =
          isComing(sentence, verb, places)
              ? scene(sentence, verb, here).or(() -> scene(sentence, verb, told))
              : Optional.empty();
      if (scene.isEmpty()) {
        continue;
      }
      for (Token subject : sentence.children(verb, "nsubj")) {
        for (Token name : sentence.withConjuncts(subject)) {
          if (name.mention() instanceof Actor) {
            references.resolve(sentence, name).stream()
                .filter(entity -> isForeign(entity, scene.get()))
                .filter(entity ->
                    here.stream()
                        .noneMatch(d -> d.kind == Kind.VISIT && d.where != null && d.has(entity)))
                .forEach(entity -> stays.add(stay(sentence, verb, scene.get(), entity, name)));
          }
        }
      }
    }
    return stays;
  }

  private boolean isForeign(Entity entity, Where scene) {
    String home = homes.of(entity);
    return home != null && !home.equals(scene.country());
  }

  private static Draft stay(Sentence sentence, Token verb, Where scene, Entity entity, Token name) {
    StatusReading reading =
        isPresent(verb) ? StatusReading.present() : verb.tag().equals("VBG") ? COMES : CAME;
    Draft stay = new Draft(Kind.VISIT, "visit.came", sentence, verb, verb, reading);
    stay.where = new Where(scene.country(), scene.city(), verb.span(), false);
    stay.add(entity, Role.TRAVELLER, name.span());
    return stay;
  }

  private static boolean isPresent(Token verb) {
    return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  /** Where the last engagement told of is, when it was not long ago. */
  private static Optional<Where> scene(Sentence sentence, Token verb, List<Draft> told) {
    return told.reversed().stream()
        .filter(draft -> draft.kind == Kind.VISIT || draft.kind == Kind.MEETING)
        .filter(draft -> isPresent(verb) || draft.status.isDone() != verb.tag().equals("VBG"))
        .takeWhile(draft -> sentence.index() - draft.sentence.index() <= NEAR)
        .flatMap(draft -> Optional.ofNullable(draft.where).stream())
        .findFirst();
  }

  /** "came", with a day and with nowhere and nothing that is come to. */
  private static boolean isComing(Sentence sentence, Token verb, Places places) {
    boolean comes = verb.mention() == null && COMING.contains(verb.lemma());
    boolean ahead = comes && isAhead(sentence, verb);
    boolean told = verb.tag().equals("VBD") || isPresent(verb);
    if (!comes || !ahead && !told || VerbForms.isNegated(sentence, verb)) {
      return false;
    }
    List<Token> under =
        sentence.tokens().stream()
            .filter(token -> token.index() > verb.index() && isOf(sentence, token, verb))
            .toList();
    boolean timed = ahead || under.stream().anyMatch(CameToo::isTime);
    boolean elsewhere =
        under.stream()
            .anyMatch(token ->
                token.head() == verb.index()
                        && ELSEWHERE.contains(token.word().toLowerCase(Locale.ROOT))
                    || Set.of("to", "from", "into", "under", "with", "for")
                        .contains(sentence.marker(token))
                    || places.find(token, true).isPresent()
                    || token.head() == verb.index()
                        && (token.isRelation("obj") || token.isRelation("xcomp")));
    return timed && !elsewhere;
  }

  /** "are coming as well", "is coming, too". */
  private static boolean isAhead(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && sentence.children(verb).stream()
            .anyMatch(c -> Set.of("is", "are").contains(c.word()) && c.relation().equals("aux"))
        && sentence.children(verb, "advmod").stream().anyMatch(c -> TOO.contains(c.lemma()));
  }

  /** Under the verb, and in no clause joined to it. */
  private static boolean isOf(Sentence sentence, Token token, Token verb) {
    List<Token> up = sentence.pathToRoot(token);
    return sentence.isUnder(token, verb)
        && up.stream()
            .takeWhile(at -> at.index() != verb.index())
            .noneMatch(at -> at.isRelation("conj") && at.head() == verb.index());
  }

  private static boolean isTime(Token token) {
    return token.mention() instanceof TimeMention;
  }
}
