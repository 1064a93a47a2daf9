package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Which edition of its series a draft's words allow: "COP26" is one whenever it is spoken of, "the
 * summit in Samarkand" one of those that met there, else it is the one nearest to the article's day
 * that is over or still ahead as the clause tells it.
 */
final class EditionChoice {
  private static final int MINISTERS = 5;
  private static final int FAR = 300;

  private final Gazetteer gazetteer;

  EditionChoice(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The edition of the series that the draft's words allow, nearest to the day. */
  Optional<Edition> find(Draft draft, LocalDate near) {
    if (isOfMinisters(draft)) {
      return Optional.empty();
    }
    String series = Objects.requireNonNull(draft.series);
    Optional<Edition> called =
        gazetteer.editions(series, near).stream()
            .filter(edition -> isNumbered(draft) && isCalled(draft, edition))
            .findFirst();
    if (called.isPresent()) {
      return called;
    }
    PartialDate said = draft.when.start();
    if (said != null) {
      boolean own = OwnTime.isOf(draft);
      Optional<Edition> same =
          fitting(draft, gazetteer.editions(series, said.first()))
              .filter(edition -> EditionDays.isAt(edition, draft.when, own))
              .findFirst();
      if (same.isPresent()) {
        return same;
      }
      boolean coarse = !said.isDay();
      if (coarse || own) {
        return own ? ofAnotherYear(draft, series, said) : Optional.empty();
      }
    }
    return nearest(draft, series, near);
  }

  /** The edition that the draft was found to mean before; empty where it means none. */
  Optional<Edition> ofYear(Draft draft, @Nullable LocalDate published) {
    if (published == null || draft.seriesYear == null) {
      return Optional.empty();
    }
    return fitting(draft, gazetteer.editions(Objects.requireNonNull(draft.series), published))
        .filter(edition -> edition.year() == draft.seriesYear)
        .findFirst();
  }

  /** "the ASEAN foreign ministers' meetings": none of the leaders' editions. */
  private static boolean isOfMinisters(Draft draft) {
    int at = draft.trigger.index();
    List<Token> tokens = draft.sentence.tokens();
    if (draft.trigger.word().toLowerCase(Locale.ROOT).endsWith("ministers")) {
      return true;
    }
    return tokens
        .subList(Math.min(at + 1, tokens.size()), Math.min(at + MINISTERS, tokens.size()))
        .stream()
        .takeWhile(token -> !token.isVerb())
        .anyMatch(token -> token.word().toLowerCase(Locale.ROOT).endsWith("ministers"));
  }

  /** "on 18 and 19 November" is the year's in which the series met on these days. */
  private Optional<Edition> ofAnotherYear(Draft draft, String series, PartialDate said) {
    return said.isDay() && !saysYear(draft, said.year())
        ? fitting(draft, gazetteer.editions(series, said.first()))
            .filter(edition -> Math.abs(edition.year() - said.year()) == 1)
            .filter(edition -> EditionDays.isSame(edition, said))
            .findFirst()
        : Optional.empty();
  }

  private static boolean saysYear(Draft draft, int year) {
    return draft.sentence.tokens().stream()
        .anyMatch(token -> token.word().contains(Integer.toString(year)));
  }

  private Optional<Edition> nearest(Draft draft, String series, LocalDate near) {
    List<Edition> close =
        fitting(draft, gazetteer.editions(series, near))
            .filter(edition -> Math.abs(EditionDays.distance(edition, near)) < FAR)
            .toList();
    Status status = draft.status.status();
    boolean past = status == Status.HELD && !isOpen(draft);
    boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
    return close.stream()
        .filter(edition -> !past || EditionDays.distance(edition, near) <= EditionDays.BESIDE)
        .filter(edition -> !ahead || EditionDays.last(edition).isAfter(near.minusDays(1)))
        .findFirst()
        .or(() -> close.stream().findFirst());
  }

  /** Whether the reading says nothing of the time: "the summit" without a verb of its own. */
  private static boolean isOpen(Draft draft) {
    return draft.status.tense() == Tense.UNKNOWN || draft.status.tense() == Tense.PRESENT;
  }

  private static Stream<Edition> fitting(Draft draft, List<Edition> editions) {
    List<Edition> called = editions.stream().filter(edition -> isCalled(draft, edition)).toList();
    return called.isEmpty() ? placed(draft, editions) : called.stream();
  }

  /** Editions at the draft's place, else those without one, held by video. */
  private static Stream<Edition> placed(Draft draft, List<Edition> editions) {
    List<Edition> there =
        editions.stream()
            .filter(edition -> edition.host() != null && isFitting(draft, edition.host()))
            .toList();
    return draft.where != null && !there.isEmpty()
        ? there.stream()
        : editions.stream().filter(edition -> isFitting(draft, edition.host()));
  }

  private static boolean isNumbered(Draft draft) {
    return draft.trigger.word().chars().anyMatch(Character::isDigit);
  }

  /** "COP26" is one edition, whenever it is spoken of and whatever other place is named. */
  private static boolean isCalled(Draft draft, Edition edition) {
    String name = edition.name();
    return name != null
        && name.replace(" ", "").equalsIgnoreCase(draft.trigger.word().replace(" ", ""));
  }

  private static boolean isFitting(Draft draft, @Nullable String host) {
    return draft.where == null || host == null || draft.where.country().equals(host);
  }
}
