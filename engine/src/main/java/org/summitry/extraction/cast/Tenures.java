package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.Rank;

/**
 * Who held what about the day of an article.
 *
 * @param day about when the article was written, null when not known
 */
record Tenures(Gazetteer gazetteer, @Nullable LocalDate day) {
  private static final int YEARS_AROUND = 1;

  /** How many years before or after an office its holder may have held another. */
  private static final int CAREER = 20;

  /** Who alone held it about then, or alone on the very day: who followed whom within a year. */
  Optional<Person> onlyOne(List<Person> holders, Predicate<Term> office) {
    List<Person> then =
        holders.size() == 1 || day == null
            ? holders
            : holders.stream()
                .filter(person ->
                    gazetteer.terms(person).stream()
                        .anyMatch(term -> office.test(term) && term.covers(day)))
                .toList();
    return then.size() == 1 ? Optional.of(then.getFirst()) : Optional.empty();
  }

  boolean isWithinLife(Term term) {
    return day != null
        && !term.start().first().isBefore(day.minusYears(CAREER))
        && !term.start().first().isAfter(day.plusYears(CAREER));
  }

  boolean anyEverHeld(List<Person> candidates, OfficeType office) {
    return candidates.stream()
        .flatMap(person -> gazetteer.terms(person).stream())
        .anyMatch(term -> Offices.isSame(term.office().type(), office));
  }

  LocalDate lastDay(Person person) {
    return gazetteer.terms(person).stream()
        .map(term -> term.end() == null ? LocalDate.MAX : term.end().last())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  boolean held(Person person, OfficeType office) {
    return gazetteer.terms(person).stream()
        .anyMatch(term -> Offices.isSame(term.office().type(), office) && isNear(term));
  }

  boolean isInOffice(Person person, boolean leader) {
    return gazetteer.terms(person).stream()
        .anyMatch(term -> (!leader || term.office().rank() == Rank.LEADER) && isNear(term));
  }

  boolean isNear(Term term) {
    if (day == null) {
      return true;
    }
    return term.covers(day)
        || (term.end() != null
            && !term.end().last().isBefore(day.minusYears(YEARS_AROUND))
            && !term.start().first().isAfter(day));
  }
}
