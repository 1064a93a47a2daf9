package org.summitry.extraction.frame;

import java.util.List;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.frame.Slots.Filled;

/**
 * The principal whose pages tell of themselves in headlines: "Telephone conversation with Rutte" on
 * a president's pages is the president's.
 */
final class SpeakerSlot {
  private SpeakerSlot() {}

  /**
   * @param ownerless whether grammar gave the trigger nobody
   */
  static void fill(Firing firing, boolean ownerless, Slots slots) {
    if (!firing.frame().verb() && firing.sentence().zone() == Zone.HEADLINE) {
      firing
          .references()
          .findSpeaker()
          .ifPresent(speaker -> {
            if (firing.isVisit()) {
              addVisitor(firing, speaker, slots);
            } else {
              addParty(firing, speaker, ownerless, slots);
            }
          });
    }
  }

  private static void addParty(Firing firing, Entity speaker, boolean ownerless, Slots slots) {
    List<Entity> people = Slots.entities(slots.people).distinct().toList();
    boolean partners =
        !people.isEmpty()
            && ownerless
            && slots.behind(firing.sentence(), "with").size() == slots.people.size();
    boolean named = people.stream().anyMatch(person -> person.key().equals(speaker.key()));
    if (!named && (people.size() < 2 || partners)) {
      slots.people.addFirst(new Filled(List.of(speaker), SlotRole.PARTY, firing.trigger()));
    }
  }

  private static void addVisitor(Firing firing, Entity speaker, Slots slots) {
    Token trigger = firing.trigger();
    if (slots.people.isEmpty() && !slots.places.isEmpty()) {
      if (isBare(firing)) {
        slots.people.add(new Filled(List.of(speaker), SlotRole.TRAVELLER, trigger));
      }
    } else if (slots.places.isEmpty() && speaker.country() != null) {
      slots.places.add(new Where(speaker.country(), null, trigger.span(), false));
    }
  }

  /** "Visit to France", not "Senior Official Travel to France". */
  private static boolean isBare(Firing firing) {
    return firing.sentence().children(firing.trigger()).stream()
        .noneMatch(child -> child.isRelation("nmod:poss") || child.isRelation("compound"));
  }
}
