package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.PersonMention;

/**
 * "paid a visit to President Ado on Tuesday": with no place named, it leads to the country of whom
 * it is paid to.
 */
final class VisitToSomebody {
  private VisitToSomebody() {}

  /** The country of the one visited; empty where the words name nobody with an office. */
  static Optional<Where> find(Firing firing) {
    Sentence sentence = firing.sentence();
    Token verb = firing.verb() == null ? firing.trigger() : firing.verb();
    if (!firing.trigger().isNoun() || !firing.trigger().lemma().equals("visit")) {
      return Optional.empty();
    }
    return Stream.of(firing.trigger(), verb)
        .distinct()
        .flatMap(above -> sentence.children(above).stream())
        .filter(one -> isPaidTo(firing, one))
        .filter(one -> one.mention() instanceof PersonMention person && person.office() != null)
        .flatMap(one -> firing.references().resolve(sentence, one).stream())
        .flatMap(host -> home(firing, host).stream())
        .findFirst();
  }

  /** "a visit to Ado", "pays Ado a visit". */
  private static boolean isPaidTo(Firing firing, Token one) {
    boolean behind =
        Set.of("obl", "nmod").contains(one.relation())
            && one.index() > firing.trigger().index()
            && firing.sentence().marker(one).equals("to");
    return behind || one.isRelation("iobj");
  }

  private static Optional<Where> home(Firing firing, Entity host) {
    return Optional.ofNullable(firing.references().homes().of(host))
        .map(country -> new Where(country, null, firing.trigger().span(), false));
  }
}
