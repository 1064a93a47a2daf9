package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * Whether those who are said to have done something together ("the two agreed", "he and Putin
 * signed") met for it: one of them is told to be in the country of another, or is called a visitor,
 * or the act itself is placed there.
 */
record JointActs(Homes homes) {
  private static final int SENTENCES = 5;

  boolean holds(List<Draft> told, Draft act) {
    List<Entity> people = act.entities();
    if (people.stream().noneMatch(entity -> isForeign(entity, people))) {
      return false;
    }
    Draft.Where here = act.where;
    if (here != null && people.stream().anyMatch(e -> isHome(e, here.country()))) {
      return true;
    }
    if (VisitingGuest.of(act, homes).isPresent()) {
      return true;
    }
    return told.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.where != null)
        .filter(draft -> act.sentence.index() - draft.sentence.index() <= SENTENCES)
        .anyMatch(visit -> isBetween(visit, act));
  }

  private boolean isForeign(Entity entity, List<Entity> people) {
    List<Entity> others = people.stream().filter(e -> !e.key().equals(entity.key())).toList();
    return homes.isForeignTo(entity, others);
  }

  private boolean isBetween(Draft visit, Draft act) {
    Draft.Part traveller = visit.traveller();
    Draft.Where where = visit.where;
    return traveller != null
        && where != null
        && act.has(traveller.entity())
        && act.entities().stream().anyMatch(e -> isHome(e, where.country()));
  }

  private boolean isHome(Entity entity, String country) {
    return country.equals(homes.of(entity));
  }
}
