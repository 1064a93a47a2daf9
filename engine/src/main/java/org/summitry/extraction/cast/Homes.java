package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.PartialDate;

/**
 * Whose people somebody stands for: what the text says, else the office held about the day of the
 * article.
 *
 * @param day null when not known
 */
public record Homes(Gazetteer gazetteer, @Nullable LocalDate day) {
  /** The country or organisation; null when nothing tells. */
  public @Nullable String of(Entity entity) {
    if (entity.country() != null || entity.person() == null) {
      return entity.country();
    }
    Person person = entity.person();
    LocalDate when = day;
    Optional<Term> held = when == null ? Optional.empty() : gazetteer.officeOf(person, when);
    return held.or(() -> lastBefore(person, when))
        .map(term -> term.office().country())
        .orElse(null);
  }

  /** What one who holds no office on the day held before it, or first of all. */
  private Optional<Term> lastBefore(Person person, @Nullable LocalDate when) {
    List<Term> terms = ofStates(gazetteer.terms(person));
    return terms.stream()
        .filter(term -> when == null || !term.start().first().isAfter(when))
        .max(
            Comparator.comparing(Homes::end)
                .thenComparing(term -> term.start().first(), Comparator.reverseOrder()))
        .or(() -> terms.stream().findFirst());
  }

  /** Of offices given up together, the crowns of one head, the first is the main one. */
  private static LocalDate end(Term term) {
    PartialDate end = term.end();
    return end == null ? LocalDate.MAX : end.last();
  }

  /** A year in the chair of a union is nobody's home, where an office in a state is known. */
  private List<Term> ofStates(List<Term> terms) {
    List<Term> states =
        terms.stream()
            .filter(term -> gazetteer.findCountry(term.office().country()).isPresent())
            .toList();
    return states.isEmpty() ? terms : states;
  }

  /** Whether somebody is none of these people, nor of the country of any. */
  public boolean isForeignTo(Entity entity, List<Entity> others) {
    String home = of(entity);
    return others.stream()
        .noneMatch(
            other -> other.key().equals(entity.key()) || (home != null && home.equals(of(other))));
  }
}
