package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.frame.Slots.Filled;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Makes visits of filled slots, one for each traveller and country: "Scholz and Macron will visit
 * Peru and Chile" is four.
 */
final class VisitDrafts {
  private static final Set<String> OWNING = Vocabulary.of("whose-doing");
  private static final Set<String> NONE = Set.of("no", "any", "every", "each", "such");

  private final WordLists words;
  private final StatusReader statuses;

  VisitDrafts(WordLists words, StatusReader statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  List<Draft> list(Firing firing, Slots slots) {
    List<Filled> travellers = slots.inRole(SlotRole.TRAVELLER);
    boolean ofNobody =
        Owners.isOfNobodyKnown(firing.sentence(), firing.trigger()) || firing.isOfSomebodyNamed();
    if (travellers.isEmpty() && ofNobody) {
      return List.of();
    }
    if (travellers.isEmpty()) {
      travellers = impliedTraveller(firing, slots);
    }
    Frame frame = firing.frame();
    boolean bare = travellers.isEmpty() && (frame.verb() || !firing.isDefinite());
    List<Where> places = places(firing, slots);
    boolean nowhere =
        places.isEmpty()
            && frame.verb()
            && frame.aspect() != Aspect.INVITE
            && !ArrivalPlace.isOpen(firing);
    return bare || nowhere ? List.of() : cross(firing, travellers, places, slots);
  }

  private List<Draft> cross(
      Firing firing, List<Filled> travellers, List<Where> places, Slots slots) {
    List<@Nullable Where> stops = new ArrayList<>(distinctCountries(places));
    if (stops.isEmpty()) {
      stops.add(null);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Where place : stops) {
      if (travellers.isEmpty()) {
        drafts.add(visit(firing, place, firing.isDefinite()));
      }
      for (Filled filled : travellers) {
        drafts.addAll(each(firing, filled, place, firing.isDefinite()));
      }
    }
    if (!travellers.isEmpty()) {
      drafts.forEach(draft -> addHosts(slots, draft));
    }
    return drafts;
  }

  private List<Draft> each(Firing firing, Filled filled, @Nullable Where place, boolean definite) {
    return filled.entities().stream()
        .map(entity -> {
          Draft draft = visit(firing, place, definite);
          draft.add(entity, Role.TRAVELLER, filled.token().span());
          return draft;
        })
        .toList();
  }

  /** "Peru and Chile received the president": a visit to each. */
  List<Draft> receptions(Firing firing, Slots slots) {
    List<Draft> drafts = new ArrayList<>();
    for (String country : slots.hostCountries) {
      for (Filled filled : slots.inRole(SlotRole.GUEST)) {
        Where where = new Where(country, null, firing.trigger().span(), false);
        drafts.addAll(each(firing, filled, where, false));
      }
    }
    return drafts;
  }

  /** "An official visit to France follows": whoever the article's journey is of. */
  private static List<Filled> impliedTraveller(Firing firing, Slots slots) {
    boolean placed = !firing.frame().verb() && !slots.places.isEmpty();
    if (!placed || !isUnowned(firing.sentence(), firing.trigger())) {
      return List.of();
    }
    List<Entity> above = Owners.listAbove(firing);
    return (above.isEmpty() ? firing.references().findTraveller().stream().toList() : above)
        .stream()
            .map(one -> new Filled(List.of(one), SlotRole.TRAVELLER, firing.trigger()))
            .toList();
  }

  /** Whether nobody is named whose it is. */
  private static boolean isUnowned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .noneMatch(child ->
            child.isRelation("nmod:poss")
                || child.isRelation("nmod") && OWNING.contains(sentence.marker(child))
                || child.isRelation("compound")
                || NONE.contains(child.lemma()));
  }

  /** The places told, or the country that invites. */
  private static List<Where> places(Firing firing, Slots slots) {
    boolean invited = slots.places.isEmpty() && firing.frame().aspect() == Aspect.INVITE;
    if (slots.places.isEmpty() && !invited) {
      return ArrivalPlace.find(firing).or(() -> VisitToSomebody.find(firing)).stream().toList();
    }
    return invited
        ? slots.hostCountries.stream()
            .map(country -> new Where(country, null, firing.trigger().span(), false))
            .toList()
        : slots.places;
  }

  private static void addHosts(Slots slots, Draft draft) {
    for (Filled filled : slots.inRole(SlotRole.HOST)) {
      filled.entities().forEach(e -> draft.add(e, Role.HOST, filled.token().span()));
    }
  }

  /** Two cities of one country are one stay. */
  private static List<Where> distinctCountries(List<Where> places) {
    List<Where> distinct = new ArrayList<>();
    for (Where place : places) {
      boolean known = distinct.stream().anyMatch(other -> other.country().equals(place.country()));
      if (!known) {
        distinct.add(place);
      }
    }
    return distinct;
  }

  private Draft visit(Firing firing, @Nullable Where place, boolean definite) {
    Frame frame = firing.frame();
    StatusReading status =
        frame.aspect() == Aspect.INVITE
            ? statuses.invited(firing.sentence(), firing.trigger())
            : statuses.read(firing.sentence(), firing.trigger());
    boolean moving = frame.verb() && (frame.aspect() == null || frame.aspect() == Aspect.DEPART);
    boolean leaves = moving && words.has("moving", firing.trigger().lemma());
    Draft draft =
        new Draft(
            Kind.VISIT,
            frame.id(),
            firing.sentence(),
            firing.trigger(),
            firing.verb(),
            leaves && status.status() == Status.UNDERWAY
                ? status.with(Status.PLANNED, "on the way")
                : status);
    draft.where = place;
    draft.aspect = frame.aspect();
    draft.definite = definite;
    return draft;
  }
}
