package org.summitry.reading.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.NameMatch.SeriesName;
import org.summitry.model.DayInterval;

/**
 * Which edition of a summit a text speaks of, by series and place, and whether it lies ahead: "the
 * SCO summit in Uzbekistan, on Thursday and Friday next week".
 */
final class EditionClues {
  private static final int SEASON = 75;
  private static final int FORTNIGHT = 14;
  private static final int BACKGROUND = 4;
  private static final int LEAST_SCORE = 5;
  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?:\\s*(?:to|through|until|-|–)\\s*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)?");

  private final Gazetteer gazetteer;
  private final Tenses tenses;

  EditionClues(Gazetteer gazetteer, Tenses tenses) {
    this.gazetteer = gazetteer;
    this.tenses = tenses;
  }

  private record Candidate(Edition edition, int score, DayInterval days) {}

  /**
   * @param window the days that other clues allow
   */
  Optional<Constraint> find(String text, List<NameMatch> names, DayInterval window) {
    Set<String> named = names.isEmpty() ? Set.of() : series(names);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String series : named) {
      List<String> sentences = sentences(text, names, series);
      Places near = Places.of(String.join("\n", sentences), gazetteer);
      if (near.isNowhere()) {
        continue;
      }
      for (Edition edition : editions(series, window)) {
        candidate(edition, near, sentences, text, window).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
    boolean told =
        !candidates.isEmpty()
            && candidates.getFirst().score() >= LEAST_SCORE
            && !isAmbiguous(candidates);
    return told ? Optional.of(constraint(candidates.getFirst())) : Optional.empty();
  }

  /** Whether another edition, at another time, fits as well. */
  private static boolean isAmbiguous(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    return candidates.stream()
        .anyMatch(other ->
            other.score() == best.score() && other.days().intersect(best.days()).isEmpty());
  }

  /** All editions of the years that other clues allow, and those about them. */
  private Set<Edition> editions(String series, DayInterval window) {
    Set<Edition> editions = new LinkedHashSet<>();
    for (int year = window.first().getYear(); year <= window.last().getYear(); year++) {
      editions.addAll(gazetteer.editions(series, LocalDate.of(year, 7, 1)));
    }
    return editions;
  }

  private static Constraint constraint(Candidate candidate) {
    Edition edition = candidate.edition();
    String where = edition.city() == null ? "" : " in " + edition.city();
    return new Constraint(
        candidate.days(), edition.series() + " summit of " + edition.start() + where);
  }

  /** Series named in the text, those of a named organisation included. */
  private Set<String> series(List<NameMatch> names) {
    Set<String> found = new LinkedHashSet<>();
    for (NameMatch name : names) {
      for (NameMatch.Meaning meaning : name.meanings()) {
        if (meaning instanceof SeriesName series) {
          found.add(series.series().code());
        } else if (meaning instanceof OrganisationName organisation
            && !gazetteer
                .editions(organisation.organisation(), LocalDate.of(2020, 1, 1))
                .isEmpty()) {
          found.add(organisation.organisation());
        }
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(
      Edition edition, Places near, List<String> sentences, String text, DayInterval window) {
    if (!edition.start().isDay()) {
      return Optional.empty();
    }
    boolean city = near.has(edition.city());
    boolean host = edition.host() != null && near.countries().contains(edition.host());
    if (!city && !host) {
      return Optional.empty();
    }
    Optional<DayInterval> days = days(edition, sentences, text).intersect(window);
    int score =
        (city ? 3 : 0)
            + (host ? 2 : 0)
            + weekdays(edition, sentences)
            + monthDay(edition, text)
            + (String.join(" ", sentences).contains("next week") ? 1 : 0)
            - (isLookedBackOn(edition, text) ? BACKGROUND : 0);
    return days.map(allowed -> new Candidate(edition, score, allowed));
  }

  /** "The first such summit in Xi'an in 2023": texts name the year of what is long past. */
  private static boolean isLookedBackOn(Edition edition, String text) {
    return text.contains(" in " + edition.year()) || text.contains(" of " + edition.year());
  }

  /** When a text is written that speaks of the edition as these sentences do. */
  private DayInterval days(Edition edition, List<String> sentences, String text) {
    LocalDate start = edition.start().first();
    LocalDate end = edition.end() == null ? start : edition.end().last();
    String about = String.join(" ", sentences).toLowerCase(Locale.ROOT);
    if (about.contains("next week")) {
      LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new DayInterval(monday.minusDays(7), monday.minusDays(1));
    }
    int ahead = (int) sentences.stream().filter(one -> tenses.balance(one) > 0).count();
    int behind = (int) sentences.stream().filter(one -> tenses.balance(one) < 0).count();
    boolean weekday = weekdays(edition, sentences) > 0;
    boolean month =
        about.contains("this month") || text.toLowerCase(Locale.ROOT).contains("this month");
    LocalDate before =
        weekday ? start.minusDays(6) : month ? start.withDayOfMonth(1) : start.minusDays(SEASON);
    LocalDate after = end.plusDays(weekday ? 6 : FORTNIGHT);
    if (ahead > behind) {
      return new DayInterval(before, behind > 0 ? end : start);
    }
    if (behind > ahead) {
      return new DayInterval(start, after);
    }
    return new DayInterval(weekday ? before : start.minusDays(FORTNIGHT), after);
  }

  /** 2 when the sentences name a weekday of the edition's, -2 when they name others only. */
  private static int weekdays(Edition edition, List<String> sentences) {
    Set<DayOfWeek> own = EnumSet.noneOf(DayOfWeek.class);
    for (LocalDate day = edition.start().first();
        !day.isAfter(last(edition));
        day = day.plusDays(1)) {
      own.add(day.getDayOfWeek());
    }
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    Matcher weekday = WEEKDAYS.matcher(String.join("\n", sentences));
    while (weekday.find()) {
      DayOfWeek from = day(weekday.group(1));
      DayOfWeek to = weekday.group(2) == null ? from : day(weekday.group(2));
      for (DayOfWeek day = from; ; day = day.plus(1)) {
        named.add(day);
        if (day == to) {
          break;
        }
      }
    }
    if (named.isEmpty()) {
      return 0;
    }
    named.retainAll(own);
    return named.isEmpty() ? -2 : 2;
  }

  private static DayOfWeek day(String start) {
    return DayOfWeek.valueOf(start.toUpperCase(Locale.ROOT) + "DAY");
  }

  /** 3 when the text names month and day of the edition's first or last day. */
  private static int monthDay(Edition edition, String text) {
    for (LocalDate day : new LocalDate[] {edition.start().first(), last(edition)}) {
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      int number = day.getDayOfMonth();
      String form = month + " " + number + "(?!\\d)|(?<!\\d)" + number + " " + month;
      if (Pattern.compile(form).matcher(text).find()) {
        return 3;
      }
    }
    return 0;
  }

  private static LocalDate last(Edition edition) {
    return edition.end() == null ? edition.start().first() : edition.end().last();
  }

  /** Sentences that name the series, or a summit, and the one after each. */
  private static List<String> sentences(String text, List<NameMatch> names, String series) {
    Set<String> found = new LinkedHashSet<>();
    for (NameMatch name : names) {
      boolean named =
          name.meanings().stream()
              .anyMatch(meaning ->
                  meaning instanceof SeriesName one && one.series().code().equals(series)
                      || meaning instanceof OrganisationName other
                          && other.organisation().equals(series));
      if (named) {
        found.add(Tenses.sentenceAround(text, name.span().start()));
        nextSentence(text, name.span().end()).ifPresent(found::add);
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("summit"); at >= 0; at = lower.indexOf("summit", at + 6)) {
      found.add(Tenses.sentenceAround(text, at));
    }
    return new ArrayList<>(found);
  }

  private static Optional<String> nextSentence(String text, int from) {
    int end = from;
    String sentence = Tenses.sentenceAround(text, from);
    int start = text.indexOf(sentence, Math.max(0, from - sentence.length()));
    end = start < 0 ? from : start + sentence.length();
    if (end + 2 >= text.length() || text.charAt(end) == '\n') {
      return Optional.empty();
    }
    return Optional.of(Tenses.sentenceAround(text, end + 2));
  }

  /** Cities (lower case) and countries that a text names. */
  private record Places(Set<String> cities, Set<String> countries) {
    boolean isNowhere() {
      return cities.isEmpty() && countries.isEmpty();
    }

    /** Whether the city is named; an apostrophe less makes no difference. */
    boolean has(@Nullable String city) {
      return city != null && cities.contains(key(city));
    }

    private static String key(String city) {
      return city.toLowerCase(Locale.ROOT).replaceAll("['’ʻ]", "");
    }

    static Places of(String text, Gazetteer gazetteer) {
      Set<String> cities = new HashSet<>();
      Set<String> countries = new HashSet<>();
      for (NameMatch name : gazetteer.match(text)) {
        int start = name.span().start();
        boolean inside = text.substring(Math.max(0, start - 3), start).equalsIgnoreCase("in ");
        boolean government = name.meanings().stream().anyMatch(Government.class::isInstance);
        for (NameMatch.Meaning meaning : name.meanings()) {
          if (meaning instanceof PlaceName place && (inside || !government)) {
            cities.add(key(place.place().name()));
            addCity(cities, place.place().city());
            if (place.place().city() != null) {
              countries.add(place.place().country());
            }
          } else if (meaning instanceof CountryName country) {
            countries.add(country.country().code());
          }
        }
      }
      return new Places(cities, countries);
    }

    private static void addCity(Set<String> cities, @Nullable String city) {
      if (city != null) {
        cities.add(key(city));
      }
    }
  }
}
