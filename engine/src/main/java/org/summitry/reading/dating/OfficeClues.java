package org.summitry.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.DayInterval;

/**
 * What people's offices say: "Kazakh President Kassym-Jomart Tokayev" is written while he is, "US
 * president-elect Donald Trump" between his election and his taking office, "outgoing" near the
 * end.
 */
final class OfficeClues {
  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
  private static final int ELECT_DAYS = 80;
  private static final int OUTGOING_DAYS = 120;
  private static final int SOON_DAYS = 10;
  private static final Pattern LATE = Pattern.compile("(?i)\\blate\\s+(?:[\\p{L}.']+\\s+){0,3}$");
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)(?:former|ex-|ex|one-time|previous|deposed|ousted)\\s*(?:[\\p{L}.']+\\s+){0,3}$");
  private static final Pattern THEN =
      // "then met President Ado" is what came next, "then-French President" who was it
      Pattern.compile("\\b[Tt]hen[- ]\\s*(?:\\p{Lu}[\\p{L}.']*\\s+){0,3}$");
  private static final Pattern ELECT = Pattern.compile("(?i)(?:-| )elect\\s*$");
  private static final Pattern OUTGOING =
      Pattern.compile("(?i)outgoing\\s+(?:[\\p{L}.']+\\s+){0,3}$");
  private static final Pattern SOON =
      Pattern.compile(
          "(?i)(?:days|a week|hours) before (?:\\p{Lu}[\\p{L}'-]+ ){0,2}(?:he |she )?(?:takes|heads|returns|is (?:sworn|inaugurated)|enters|moves|assumes)");

  /** How a person's office is spoken of. */
  enum Standing {
    HOLDS,
    ELECT,
    OUTGOING,
    /** Has held it and does not now. */
    FORMER,
    /** Held it at a time that is told of. */
    THEN
  }

  private final Gazetteer gazetteer;

  OfficeClues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The narrowest first. */
  List<Constraint> list(String text, List<NameMatch> names) {
    List<Constraint> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Boolean> soon = Optional.empty();
    for (int at = 1; at < names.size(); at++) {
      Optional<Person> person = person(names.get(at));
      if (person.isEmpty()) {
        continue;
      }
      NameMatch before = names.get(at - 1);
      String between = text.substring(before.span().end(), names.get(at).span().start());
      Optional<OfficeWord> office = office(before);
      if (office.isEmpty()
          || between.strip().length() > 6
          || between.contains(".")
          || between.contains(",")) {
        continue;
      }
      // Asked of the text once, and only when somebody in it holds an office.
      soon = soon.or(() -> Optional.of(SOON.matcher(text).find()));
      constraint(text, before, between, office.get(), person.get(), soon.orElseThrow())
          .filter(constraint -> seen.add(constraint.reason()))
          .ifPresent(found::add);
    }
    found.sort(java.util.Comparator.comparingLong(constraint -> constraint.days().days()));
    return found;
  }

  private static Optional<Person> person(NameMatch match) {
    List<Person> people =
        match.meanings().stream()
            .filter(PersonName.class::isInstance)
            .map(meaning -> ((PersonName) meaning).person())
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  private static Optional<OfficeWord> office(NameMatch match) {
    return match.meanings().stream()
        .filter(OfficeWord.class::isInstance)
        .map(OfficeWord.class::cast)
        .findFirst();
  }

  private Optional<Constraint> constraint(
      String text,
      NameMatch before,
      String between,
      OfficeWord office,
      Person person,
      boolean soon) {
    String head = text.substring(Math.max(0, before.span().start() - 45), before.span().start());
    String word = before.span().in(text);
    if (LATE.matcher(head).find()) {
      return Optional.empty();
    }
    if (FORMER.matcher(head).find()) {
      return afterTerm(person, office, word, Standing.FORMER);
    }
    if (THEN.matcher(head).find()) {
      return afterTerm(person, office, word, Standing.THEN);
    }
    boolean elect =
        office.type() == OfficeType.ELECT
            || ELECT.matcher(word).find()
            || ELECT.matcher(between.stripTrailing()).find()
            || between.toLowerCase(Locale.ROOT).contains("elect");
    Standing standing =
        elect ? Standing.ELECT : OUTGOING.matcher(head).find() ? Standing.OUTGOING : Standing.HOLDS;
    List<DayInterval> allowed = new ArrayList<>();
    for (Term term : gazetteer.terms(person)) {
      if (elect ? isTop(term.office().type()) : isSame(office.type(), term.office().type())) {
        allowed.add(days(term, standing, soon));
      }
    }
    return hull(allowed, standing)
        .map(days -> new Constraint(days, reason(person, word, standing)));
  }

  /** After the first term of the very office is over; a former holder is not back in it. */
  private Optional<Constraint> afterTerm(
      Person person, OfficeWord office, String word, Standing standing) {
    List<Term> terms =
        gazetteer.terms(person).stream()
            .filter(term -> term.office().type() == office.type())
            .sorted(java.util.Comparator.comparing(term -> term.start().first()))
            .toList();
    if (terms.isEmpty() || terms.getFirst().end() == null) {
      return Optional.empty();
    }
    LocalDate over = terms.getFirst().end().last();
    LocalDate until =
        terms.stream()
            .map(term -> term.start().first())
            .filter(start -> standing == Standing.FORMER && start.isAfter(over.plusDays(1)))
            .findFirst()
            .map(start -> start.minusDays(1))
            .orElse(LAST);
    return Optional.of(
        new Constraint(new DayInterval(over, until), reason(person, word, standing)));
  }

  private static String reason(Person person, String word, Standing standing) {
    return switch (standing) {
      case HOLDS -> person.name() + " is " + word;
      case ELECT -> person.name() + " is elected but not yet in office";
      case OUTGOING -> person.name() + " is about to leave office";
      case FORMER -> person.name() + " is no longer " + word;
      case THEN -> person.name() + " was " + word + " then";
    };
  }

  private static boolean isTop(OfficeType type) {
    return type == OfficeType.HEAD_OF_STATE || type == OfficeType.HEAD_OF_GOVERNMENT;
  }

  private static boolean isSame(OfficeType word, OfficeType held) {
    return word == held || isTop(word) && (isTop(held) || held == OfficeType.DE_FACTO_LEADER);
  }

  private static DayInterval days(Term term, Standing standing, boolean soon) {
    LocalDate start = term.start().first();
    LocalDate end = term.end() == null ? LAST : term.end().last();
    return switch (standing) {
      case HOLDS, FORMER, THEN -> new DayInterval(start, end);
      case ELECT ->
          new DayInterval(start.minusDays(soon ? SOON_DAYS : ELECT_DAYS), start.minusDays(1));
      case OUTGOING -> new DayInterval(end.minusDays(OUTGOING_DAYS), end);
    };
  }

  /** Two terms apart cannot be told from one another: then the later one is meant. */
  private static Optional<DayInterval> hull(List<DayInterval> allowed, Standing standing) {
    if (allowed.isEmpty()) {
      return Optional.empty();
    }
    DayInterval last = allowed.getLast();
    DayInterval hull = allowed.getFirst();
    for (DayInterval days : allowed) {
      hull =
          new DayInterval(
              hull.first().isBefore(days.first()) ? hull.first() : days.first(),
              hull.last().isAfter(days.last()) ? hull.last() : days.last());
    }
    return Optional.of(standing == Standing.HOLDS ? hull : last);
  }
}
