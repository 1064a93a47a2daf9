package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Role;

/** The people of an engagement with the office each held at its date. */
final class ReportPeople {
  private final Gazetteer gazetteer;

  ReportPeople(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Everybody the drafts name, each once, in the text's order. */
  List<Participant> of(Cluster cluster, @Nullable LocalDate day) {
    Map<String, Participant> people = new LinkedHashMap<>();
    for (Draft draft : cluster.drafts) {
      for (Part part : draft.people) {
        Participant participant = participant(part, day);
        people.merge(participant.key(), participant, ReportPeople::moreSaid);
      }
    }
    return List.copyOf(people.values());
  }

  /** Who takes part in one sentence and receives in the next is the host. */
  private static Participant moreSaid(Participant before, Participant again) {
    boolean hosts = before.role() == Role.PARTICIPANT && again.role() == Role.HOST;
    return hosts ? before.withRole(Role.HOST) : before;
  }

  private Participant participant(Part part, @Nullable LocalDate day) {
    Entity entity = part.entity();
    Person person = entity.person();
    if (person == null) {
      return new Participant(
          null, entity.name(), entity.officeWords(), entity.country(), Rank.SENIOR, part.role());
    }
    if (entity.byRole() && day != null && entity.office() != null && entity.country() != null) {
      List<Term> holders = gazetteer.holders(entity.office(), entity.country(), day);
      if (!holders.isEmpty()) {
        return holder(holders.getFirst(), part.role());
      }
    }
    Optional<Term> term = day == null ? Optional.empty() : gazetteer.officeOf(person, day);
    List<Term> terms = gazetteer.terms(person);
    if (term.isEmpty() && !terms.isEmpty()) {
      term = Optional.of(nearest(terms, day));
    }
    return term.map(t -> holder(t, part.role()))
        .orElseGet(() ->
            new Participant(person.id(), entity.name(), null, entity.country(), null, part.role()));
  }

  /** The last term before the day: what a former leader was; else the first. */
  private static Term nearest(List<Term> terms, @Nullable LocalDate day) {
    return terms.stream()
        .filter(term -> day == null || !term.start().first().isAfter(day))
        .max(Comparator.comparing(Term::start))
        .orElse(terms.getFirst());
  }

  private static Participant holder(Term term, Role role) {
    return new Participant(
        term.person().id(),
        term.person().name(),
        term.office().title(),
        term.office().country(),
        term.office().rank(),
        role);
  }
}
