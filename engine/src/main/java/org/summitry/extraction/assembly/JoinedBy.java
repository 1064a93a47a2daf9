package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Guests of a gathering told before: "The leaders were joined by Ado and Oyo", "Faye is attending
 * as a guest" of it. Each of them is a visitor, too.
 */
final class JoinedBy {
  private static final Set<String> HOSTS = Vocabulary.of("those-who-are-joined");
  private static final int REACH = 6;

  private JoinedBy() {}

  /** The visits of the guests; the gathering's own draft takes in the people. */
  static List<Draft> read(Sentence sentence, References references, List<Draft> told) {
    List<Draft> visits = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      List<Token> guests = guests(sentence, verb);
      Optional<Draft> gathering = guests.isEmpty() ? Optional.empty() : gathering(sentence, told);
      if (gathering.isPresent()) {
        for (Token guest : guests) {
          for (Entity entity : references.resolve(sentence, guest)) {
            gathering.get().add(entity, Role.PARTICIPANT, guest.span());
            visits.add(visit(sentence, gathering.get(), entity, guest));
          }
        }
      }
    }
    return visits;
  }

  /** Those by whom a group is joined: the group is named by a plain word for many. */
  private static List<Token> guests(Sentence sentence, Token verb) {
    boolean joined =
        verb.isVerb()
            && verb.lemma().equals("join")
            && sentence.child(verb, "aux:pass").isPresent()
            && sentence.children(verb, "nsubj").stream().anyMatch(JoinedBy::isGroup);
    return !joined
        ? List.of()
        : sentence.children(verb, "obl").stream()
            .filter(child -> sentence.marker(child).equals("by"))
            .flatMap(child -> sentence.withConjuncts(child).stream())
            .filter(child -> child.mention() instanceof Actor)
            .toList();
  }

  private static boolean isGroup(Token subject) {
    return HOSTS.contains(subject.lemma())
        || subject.mention() instanceof Actor && HOSTS.contains(lastWord(subject));
  }

  private static String lastWord(Token token) {
    return token
        .word()
        .substring(token.word().lastIndexOf(' ') + 1)
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static Optional<Draft> gathering(Sentence sentence, List<Draft> told) {
    return told.reversed().stream()
        .filter(draft -> draft.kind == Kind.SUMMIT && draft.where != null)
        .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
        .findFirst();
  }

  private static Draft visit(Sentence sentence, Draft summit, Entity entity, Token guest) {
    Draft visit = new Draft(Kind.VISIT, "visit.joined", sentence, guest, null, summit.status);
    visit.add(entity, Role.TRAVELLER, guest.span());
    visit.takeSceneOf(summit);
    return visit;
  }
}
