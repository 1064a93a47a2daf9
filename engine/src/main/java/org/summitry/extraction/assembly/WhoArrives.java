package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
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
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * A guest who "arrives on Thursday" with no word of where comes to the host who awaits him: "Warsaw
 * prepares to welcome Ado, who lands on Thursday".
 */
final class WhoArrives {
  private static final Set<String> ARRIVING = Vocabulary.of("arriving-here");
  private static final Set<String> AWAITING = Vocabulary.of("awaiting-guests");

  private static final int NEAR = 5;

  private final Homes homes;

  WhoArrives(Homes homes) {
    this.homes = homes;
  }

  /** Stays without their day, which the sentence may tell. */
  List<Draft> find(Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> stays = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      Optional<Token> guest = guest(sentence, verb, places);
      if (guest.isPresent()) {
        for (Entity entity : references.resolve(sentence, guest.get())) {
          boolean told =
              here.stream().anyMatch(d -> d.kind == Kind.VISIT && d.where != null && d.has(entity));
          host(sentence, guest.get(), references, places)
              .filter(where -> !told && !where.country().equals(homes.of(entity)))
              .ifPresent(where -> stays.add(stay(sentence, verb, where, entity, guest.get())));
        }
      }
    }
    return stays;
  }

  /** Gives the reception the day of the arrival. */
  static void date(List<Draft> stays, List<Draft> here) {
    for (Draft stay : stays) {
      for (Draft meeting : here) {
        boolean open =
            meeting.kind == Kind.MEETING
                && meeting.when.start() == null
                && meeting.status.status() == Status.PLANNED;
        if (open && stay.when.start() != null && stay.entities().stream().anyMatch(meeting::has)) {
          meeting.when = stay.when;
          meeting.whenSpan = stay.whenSpan;
        }
      }
    }
  }

  private static Draft stay(
      Sentence sentence, Token verb, Where where, Entity entity, Token guest) {
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    StatusReading reading =
        past
            ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "who arrived")
            : new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "who arrives");
    Draft stay = new Draft(Kind.VISIT, "visit.who-arrives", sentence, verb, verb, reading);
    stay.where = where;
    stay.add(entity, Role.TRAVELLER, guest.span());
    return stay;
  }

  /** The one whom "who arrives" describes, when no place is told with it. */
  private static Optional<Token> guest(Sentence sentence, Token verb, Places places) {
    boolean arrives =
        verb.mention() == null
            && ARRIVING.contains(verb.lemma())
            && sentence.children(verb).stream().anyMatch(WhoArrives::isWho)
            && sentence.child(verb, "obj").isEmpty();
    boolean placed =
        arrives
            && sentence.tokens().stream()
                .anyMatch(t -> sentence.isUnder(t, verb) && places.find(t, true).isPresent());
    return arrives && !placed
        ? sentence.children(verb).stream()
            .filter(WhoArrives::isWho)
            .findFirst()
            .flatMap(who -> before(sentence, who))
        : Optional.empty();
  }

  private static boolean isWho(Token token) {
    return token.mention() == null && token.word().equalsIgnoreCase("who");
  }

  /** "Ado of Italy, who": whom the clause describes. */
  private static Optional<Token> before(Sentence sentence, Token who) {
    return sentence
        .tokens()
        .subList(Math.max(0, who.index() - NEAR), who.index())
        .reversed()
        .stream()
        .filter(token -> token.mention() instanceof Actor)
        .findFirst();
  }

  private Optional<Where> host(
      Sentence sentence, Token guest, References references, Places places) {
    Optional<Token> verb =
        sentence.head(guest).filter(v -> v.isVerb() && AWAITING.contains(v.lemma()));
    if (verb.isEmpty() || !guest.isRelation("obj")) {
      return Optional.empty();
    }
    for (Token above : sentence.pathToRoot(verb.get())) {
      Optional<Token> subject = sentence.child(above, "nsubj");
      if (subject.isPresent()) {
        return places
            .find(subject.get(), false)
            .or(() ->
                references.resolve(sentence, subject.get()).stream()
                    .flatMap(one -> Optional.ofNullable(homes.of(one)).stream())
                    .map(home -> new Where(home, null, subject.get().span(), false))
                    .findFirst());
      }
    }
    return Optional.empty();
  }
}
