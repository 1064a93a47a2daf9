package org.summitry.extraction.assembly;

import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.model.Role;

/** "Ado hosts Oyo": who receives is at home, and not on a journey that the text tells elsewhere. */
final class Receiving {
  private Receiving() {}

  /** Whether the meeting is told as the reception of somebody by this person. */
  static boolean isBy(Part person, Draft meeting) {
    if (!meeting.rule.endsWith(".receive") || meeting.people.isEmpty()) {
      return false;
    }
    Part host =
        meeting.people.stream()
            .filter(part -> part.role() == Role.HOST)
            .findFirst()
            .orElse(meeting.people.getFirst());
    return host.entity().key().equals(person.entity().key());
  }
}
