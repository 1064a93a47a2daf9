package org.summitry.extraction.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/** What "the visit" or "the talks" leaves open is filled from what was told before. */
final class OpenSlots {
  private static final int NEAR = 2;

  /** The rule that tells of a further meeting, which is none of those before. */
  static final String NEXT_ONE = "the next one";

  private static final Set<String> NEXT = Set.of("next", "following", "future", "subsequent");

  private OpenSlots() {}

  /** Fills the slots; false when they stay open because nothing told before fits. */
  static boolean fill(List<Draft> told, Draft draft, @Nullable Where dateline) {
    if (!isOpen(draft)) {
      return true;
    }
    if (isNext(draft)) {
      draft.rules.add(NEXT_ONE);
    }
    if (!draft.definite && isOnVisit(draft)) {
      return visits(told, draft);
    }
    if (!draft.definite && draft.aspect == Aspect.ARRIVE) {
      return arrives(told, draft, dateline);
    }
    return draft.definite && fillFromLike(told, draft)
        || DayCount.isOnDayOf(draft) && visits(told, draft);
  }

  private static boolean fillFromLike(List<Draft> told, Draft draft) {
    return fillFrom(told.stream().filter(before -> isInOnePlace(before, draft)).toList(), draft)
        || fillFrom(told.stream().filter(before -> isOfSpeaker(before, draft)).toList(), draft)
        || fillFrom(told, draft);
  }

  /** "the meeting in the White House": that which was said to be there, before all others. */
  private static boolean isInOnePlace(Draft before, Draft draft) {
    return draft.where != null
        && before.where != null
        && draft.where.country().equals(before.where.country());
  }

  /** "The Jordanian ministry confirmed that the visit is put off": that to its own country. */
  private static boolean isOfSpeaker(Draft before, Draft draft) {
    Where where = before.where;
    return where != null
        && before.kind == Kind.VISIT
        && draft.where == null
        && draft.sentence.tokens().stream()
            .filter(token -> token.index() < draft.trigger.index())
            .anyMatch(token ->
                token.mention() instanceof DemonymMention people
                    && people.country().equals(where.country())
                    && draft.sentence.head(token).filter(Token::isNoun).isPresent());
  }

  private static boolean fillFrom(List<Draft> told, Draft draft) {
    for (Draft before : told.reversed()) {
      if (before.kind == draft.kind
          && agrees(before, draft)
          && !isUndone(before, draft)
          && !isTellingOn(before, draft)) {
        before.people.forEach(part -> draft.add(part.entity(), part.role(), part.span()));
        draft.where = draft.where == null ? before.where : draft.where;
        return true;
      }
    }
    return false;
  }

  /** "cancelled his trip, but will be in Lima": the trip is not the one told behind it. */
  private static boolean isTellingOn(Draft before, Draft draft) {
    return before.sentence == draft.sentence
        && before.trigger.index() > draft.trigger.index()
        && draft.status.status() != before.status.status();
  }

  /** "She met him. The talks would not go ahead": others than those that were held. */
  private static boolean isUndone(Draft before, Draft draft) {
    boolean held = before.status.status() == Status.HELD && !before.status.isWeak();
    return held
        && switch (draft.status.status()) {
          case DENIED, CANCELLED, POSTPONED -> true;
          case HELD, UNDERWAY, PLANNED, POSSIBLE -> false;
        };
  }

  private static boolean isOpen(Draft draft) {
    return draft.kind == Kind.VISIT
        ? draft.traveller() == null || draft.where == null
        : draft.kind != Kind.SUMMIT && draft.people.size() < 2;
  }

  /**
   * "The forum opens in Suva. Luxon arrives on Wednesday": at the gathering told of just before.
   */
  private static boolean arrives(List<Draft> told, Draft draft, @Nullable Where dateline) {
    Draft.Part traveller = draft.traveller();
    Draft scene =
        told.reversed().stream()
            .filter(before -> isNear(before, draft) && before.where != null)
            .filter(before -> before.kind == Kind.SUMMIT || isScene(before, traveller))
            .sorted(Comparator.comparing(before -> !isAt(before, dateline)))
            .findFirst()
            .orElse(null);
    draft.where = scene != null ? scene.where : isAbroad(traveller, dateline) ? dateline : null;
    return draft.where != null && traveller != null;
  }

  /** "BERN: ... Li, who arrived on Monday": where the story is written from. */
  private static boolean isAbroad(Draft.@Nullable Part traveller, @Nullable Where dateline) {
    String home = traveller == null ? null : traveller.entity().country();
    return home != null && dateline != null && !dateline.country().equals(home);
  }

  /** Where the story is written from, before any other place that it has gone on to. */
  private static boolean isAt(Draft before, @Nullable Where dateline) {
    return dateline != null
        && before.where != null
        && before.where.country().equals(dateline.country());
  }

  /** "Ali met Holness in Kingston. Blinken flew in on Monday": where others met, but not home. */
  private static boolean isScene(Draft before, Draft.@Nullable Part traveller) {
    boolean met = before.kind == Kind.MEETING || before.kind == Kind.VISIT;
    String home = traveller == null ? null : traveller.entity().country();
    return met && traveller != null && !Objects.requireNonNull(before.where).country().equals(home);
  }

  /** "The next meeting will be held in Baku": another one of the same people. */
  private static boolean isNext(Draft draft) {
    return draft.kind != Kind.VISIT
        && draft.sentence.children(draft.trigger, "amod").stream()
            .anyMatch(child -> NEXT.contains(child.lemma()));
  }

  /** "is on a three-day visit". */
  private static boolean isOnVisit(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.where == null
        && draft.traveller() != null
        && draft.sentence.marker(draft.trigger).equals("on")
        && draft.sentence.child(draft.trigger, "cop").isPresent();
  }

  /** "Biden received Marcos in Washington. The guest is on a visit": where he was received. */
  private static boolean visits(List<Draft> told, Draft draft) {
    for (Draft before : told.reversed()) {
      boolean encounter = before.kind == Kind.MEETING || before.kind == Kind.CALL;
      boolean shared = draft.entities().stream().allMatch(before::has);
      if (isNear(before, draft) && shared && encounter && before.where != null) {
        draft.where = before.where;
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Draft before, Draft draft) {
    return draft.sentence.index() - before.sentence.index() <= NEAR;
  }

  private static boolean agrees(Draft before, Draft draft) {
    boolean people = draft.entities().stream().allMatch(before::has);
    boolean place =
        draft.where == null
            || before.where == null
            || draft.where.country().equals(before.where.country());
    return people && place;
  }
}
