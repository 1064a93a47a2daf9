package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.frame.Slots.Filled;
import org.summitry.extraction.mention.Mention.CountryMention;

/**
 * The third at a meeting of three whom the text names by the country alone: "Xi and Putin at their
 * trilateral meeting with Mongolia" were with its president. Of two people who met for countries
 * nobody is guessed so.
 */
final class ThirdParty {
  private static final Set<String> OF_THREE = Vocabulary.of("of-three");

  private ThirdParty() {}

  static void add(Firing firing, Slots slots) {
    List<Entity> people = Slots.entities(slots.people).distinct().toList();
    boolean three =
        people.size() == 2
            && firing.sentence().children(firing.trigger()).stream()
                .anyMatch(child -> OF_THREE.contains(child.lemma()));
    if (!three) {
      return;
    }
    for (Token child : firing.sentence().children(firing.trigger(), "nmod")) {
      if (child.mention() instanceof CountryMention country
          && firing.sentence().marker(child).equals("with")) {
        firing
            .references()
            .findPeer(people.getFirst(), country.country())
            .ifPresent(
                third -> slots.people.add(new Filled(List.of(third), SlotRole.PARTY, child)));
      }
    }
  }
}
