package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * A meeting told from the capital of one of the two took place there, unless something else is
 * said: "ALGIERS – The Kuwaiti minister handed Bensalah a letter on Tuesday" tells of the
 * minister's stay in Algeria, too.
 */
final class HomeGround {
  private static final double EVEN = 0.5;
  private static final int APART_DAYS = 40;
  private static final int NEAR_DAYS = 7;
  private static final Set<String> REMOTE = Vocabulary.of("remote");

  private final Homes homes;
  private final @Nullable Where dateline;

  HomeGround(Homes homes, Places places) {
    this.homes = homes;
    this.dateline = places.dateline().orElse(null);
  }

  /**
   * Gives meetings their place, and the guests their stays.
   *
   * @param told all that the article tells
   */
  List<Draft> stays(List<Draft> told) {
    List<Draft> stays = new ArrayList<>();
    for (Draft meeting : told) {
      boolean sure = meeting.kind == Kind.MEETING && meeting.likelihood >= EVEN;
      if (sure && meeting.status.isDone() && !isRemote(meeting)) {
        place(meeting, told);
        placeAtHostOf(meeting, told);
        stays.addAll(staysOf(meeting, told, stays));
      } else if (sure && isReceptionAhead(meeting)) {
        stays.addAll(staysOf(meeting, told, stays));
      }
    }
    return stays;
  }

  /** "will receive Ado in Lima on Friday": Ado will be there. */
  private boolean isReceptionAhead(Draft meeting) {
    return meeting.status.status() == Status.PLANNED
        && meeting.where != null
        && meeting.where.explicit()
        && isReceivedAt(meeting, meeting.where);
  }

  /** "his partner on the line was Macron". */
  private static boolean isRemote(Draft meeting) {
    return meeting.sentence.tokens().stream().anyMatch(token -> REMOTE.contains(token.lemma()));
  }

  private void place(Draft meeting, List<Draft> told) {
    if (meeting.where == null && dateline != null && meeting.series == null) {
      String country = dateline.country();
      boolean host = meeting.entities().stream().anyMatch(e -> country.equals(homes.of(e)));
      boolean guest = meeting.entities().stream().anyMatch(e -> isStranger(e, country));
      boolean away = isAnybodyAbroad(meeting, country, told);
      if (host && guest && !away) {
        meeting.where = new Where(country, dateline.city(), dateline.span(), false);
        meeting.rules.add("told from the host's capital");
      }
    }
  }

  /** "met visiting President Oyo": nothing else is said of the place. */
  private void placeAtHostOf(Draft meeting, List<Draft> told) {
    if (meeting.where != null || meeting.series != null) {
      return;
    }
    VisitingGuest.of(meeting, homes)
        .filter(guest -> !isAnybodyAbroad(meeting, guest.country(), told))
        .ifPresent(guest -> {
          meeting.where = new Where(guest.country(), null, guest.guest().span(), false);
          meeting.rules.add("country of the one visited");
        });
  }

  private boolean isAnybodyAbroad(Draft meeting, String country, List<Draft> told) {
    return meeting.entities().stream().anyMatch(entity -> isAbroad(entity, country, meeting, told));
  }

  /**
   * Whether a stay elsewhere is told of somebody: of the guest only one that could be that of the
   * day, as guests have come from somewhere and go on.
   */
  private boolean isAbroad(Entity entity, String country, Draft meeting, List<Draft> told) {
    return told.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.where != null)
        .filter(draft ->
            country.equals(homes.of(entity))
                || draft.status.isDone() && !isOtherTime(draft, meeting))
        .filter(draft -> draft.traveller() != null)
        .filter(
            draft -> Objects.requireNonNull(draft.traveller()).entity().key().equals(entity.key()))
        .anyMatch(draft -> !Objects.requireNonNull(draft.where).country().equals(country));
  }

  private List<Draft> staysOf(Draft meeting, List<Draft> told, List<Draft> found) {
    Where where = meeting.where;
    if (where == null
        || meeting.people.size() != 2 && !isReceivedAt(meeting, where)
        || isForGathering(told, where, meeting)
        || meeting.entities().stream().noneMatch(e -> where.country().equals(homes.of(e)))) {
      return List.of();
    }
    List<Draft> stays = new ArrayList<>();
    for (Part part : meeting.people) {
      boolean known = has(told, part, meeting, where) || has(found, part, meeting, where);
      if (isStranger(part.entity(), where.country()) && !known) {
        stays.add(stay(meeting, part));
      }
    }
    return stays;
  }

  /** "received Ado and Oyo in Lima": however many they are. */
  private boolean isReceivedAt(Draft meeting, Where where) {
    return meeting.people.stream()
        .filter(part -> part.role() == Role.HOST)
        .anyMatch(part -> where.country().equals(homes.of(part.entity())));
  }

  /** Who is there for a gathering is told of with it. */
  private static boolean isForGathering(List<Draft> told, Where where, Draft meeting) {
    return told.stream()
        .filter(draft -> draft.kind == Kind.SUMMIT && !isOtherDay(draft, meeting))
        .anyMatch(draft -> draft.where != null && draft.where.country().equals(where.country()));
  }

  /** "receives Ado on Wednesday. The forum begins on Friday". */
  private static boolean isOtherDay(Draft gathering, Draft meeting) {
    PartialDate opens = gathering.when.start();
    PartialDate met = meeting.when.start();
    return opens != null
        && met != null
        && opens.isDay()
        && met.isDay()
        && met.last().isBefore(opens.first());
  }

  /** Whether a stay there is told of about that time. */
  private static boolean has(List<Draft> drafts, Part part, Draft meeting, Where where) {
    return drafts.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.has(part.entity()))
        .filter(draft -> draft.likelihood >= EVEN)
        .filter(draft -> draft.where != null && draft.where.country().equals(where.country()))
        .anyMatch(draft -> !isLongAgo(draft, meeting));
  }

  private static boolean isOtherTime(Draft stay, Draft meeting) {
    PartialDate one = stay.when.start();
    PartialDate two = meeting.when.start();
    return one != null
        && two != null
        && (one.last().isBefore(two.first().minusDays(NEAR_DAYS))
            || one.first().isAfter(two.last().plusDays(NEAR_DAYS)));
  }

  /** "met the visiting Ado, who was here as a senator in 2009": that was another stay. */
  private static boolean isLongAgo(Draft stay, Draft meeting) {
    PartialDate one = stay.when.start();
    PartialDate two = meeting.when.start();
    return one != null && two != null && one.last().isBefore(two.first().minusDays(APART_DAYS));
  }

  private static Draft stay(Draft meeting, Part part) {
    Draft stay =
        new Draft(
            Kind.VISIT,
            "visit.met",
            meeting.sentence,
            meeting.trigger,
            meeting.verb,
            meeting.status);
    stay.add(part.entity(), Role.TRAVELLER, part.span());
    stay.where = meeting.where;
    stay.when = meeting.when;
    stay.whenSpan = meeting.whenSpan;
    stay.likelihood = meeting.likelihood;
    return stay;
  }

  private boolean isStranger(Entity entity, String country) {
    String home = homes.of(entity);
    return home != null && !home.equals(country);
  }
}
