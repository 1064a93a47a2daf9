package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * A title that sums up: above "Ado met Oyo on Monday. She had talks with Faye on Tuesday", "Ado
 * meets Oyo, Faye" is no meeting of three.
 */
final class TitleList {
  private static final int PAIR = 2;

  private TitleList() {}

  /** Drops titles all of whose people the text tells to have met one by one. */
  static void drop(List<Draft> told) {
    told.removeIf(title -> isList(title) && isToldApart(title, told));
  }

  private static boolean isList(Draft title) {
    return title.sentence.zone() == Sentence.Zone.HEADLINE
        && (title.kind == Kind.MEETING || title.kind == Kind.CALL)
        && title.people.size() > PAIR;
  }

  private static boolean isToldApart(Draft title, List<Draft> told) {
    List<Draft> body =
        told.stream()
            .filter(draft -> draft.kind == title.kind)
            .filter(draft -> draft.sentence.zone() == Sentence.Zone.BODY)
            .toList();
    boolean together =
        body.stream().anyMatch(draft -> title.entities().stream().allMatch(draft::has));
    Set<String> apart =
        body.stream()
            .filter(draft -> draft.people.size() == PAIR)
            .filter(draft -> draft.entities().stream().allMatch(title::has))
            .flatMap(draft -> draft.entities().stream())
            .map(Entity::key)
            .collect(Collectors.toSet());
    return !together && apart.size() == title.people.size();
  }
}
