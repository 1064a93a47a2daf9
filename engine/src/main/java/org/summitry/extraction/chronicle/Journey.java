package org.summitry.extraction.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * A journey told stage by stage: whoever the text is about is at every stop abroad, and the people
 * of the country named below it met them. "OSLO, Monday. Jonas Gahr Støre had lunch ready" in
 * pictures of a tour of Olaf Scholz is a stay of Scholz in Norway, and a meeting of the two.
 */
public final class Journey {
  /** So many days at most lie between the first and the last stage of a journey. */
  private static final int LONGEST = 60;

  private static final Set<String> HE = Vocabulary.of("he-or-she");
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-marks");

  /** An undated stage says nothing of its time: what else is told of the stay does. */
  private static final StatusReading OPEN =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "noun");

  private final WordLists words;
  private final Places places;
  private final Homes homes;
  private final List<Stage> stages;
  private final StageDays days;
  private final Map<Integer, List<Seen>> seen = new HashMap<>();
  private final @Nullable LocalDate written;

  /**
   * @param words what puts a stage off or tells of the telephone ("stage-words.tsv")
   */
  public Journey(WordLists words, Document document, Places places, Homes homes) {
    this.words = words;
    this.places = places;
    this.homes = homes;
    this.days = new StageDays(document);
    List<Stage> all = Stages.of(document, token -> places.find(token, true));
    this.stages = isOfYears(all) ? all.stream().filter(stage -> stage.time != null).toList() : all;
    DayInterval published = document.article().published();
    this.written = published == null ? null : published.last();
  }

  /** A chronology of years is not one journey: its headings are no stops. */
  private boolean isOfYears(List<Stage> all) {
    List<LocalDate> dated =
        all.stream()
            .map(days::of)
            .map(DateRange::start)
            .flatMap(start -> Optional.ofNullable(start).stream())
            .map(PartialDate::first)
            .sorted()
            .toList();
    return dated.size() > 1 && dated.getFirst().plusDays(LONGEST).isBefore(dated.getLast());
  }

  /** Takes note of the sentence's people. */
  public void read(Sentence sentence, References references) {
    if (stages.isEmpty()) {
      return;
    }
    List<Seen> people = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      references.resolve(sentence, token).forEach(entity -> people.add(new Seen(token, entity)));
    }
    seen.put(sentence.index(), people);
  }

  /** The stays and meetings that the stages tell; empty where nobody travels through them. */
  public List<Draft> tell() {
    List<Draft> drafts = new ArrayList<>();
    Optional<Entity> found = new Protagonist(stages, seen, homes).find();
    if (found.isEmpty()) {
      return drafts;
    }
    Entity traveller = found.get();
    Stop there = null;
    DateRange when = DateRange.UNKNOWN;
    for (Stage stage : stages) {
      boolean his = isOf(stage, traveller, there) && !isOff(stage);
      List<Stop> stops = stage.stops.isEmpty() ? bodyStops(stage, traveller) : stage.stops;
      for (Stop stop : stops) {
        DateRange before = when;
        when = days.of(stage, stop, before);
        if (his && isAbroad(stop, traveller)) {
          if (there == null || isFurther(there, before, stop, when)) {
            drafts.add(stay(stage, stop, traveller, when));
          }
          drafts.addAll(meetings(stage, stop, traveller, when));
        }
        there = stop;
      }
      boolean goesOn =
          stops.isEmpty() && his && there != null && StageDays.isNear(when, days.of(stage));
      if (goesOn && there != null && isAbroad(there, traveller)) {
        DateRange own = days.of(stage);
        drafts.addAll(meetings(stage, there, traveller, own.start() == null ? when : own));
      }
    }
    return drafts;
  }

  /** Where the text below a day says that things happen, when it names no strangers there. */
  private List<Stop> bodyStops(Stage stage, Entity traveller) {
    List<Stop> stops = new ArrayList<>();
    for (Sentence sentence : stage.time == null ? List.<Sentence>of() : stage.sentences) {
      List<Stop> here = has(sentence, "apart") ? List.of() : located(sentence);
      boolean others =
          seen.getOrDefault(sentence.index(), List.of()).stream()
              .filter(Seen::isNamed)
              .filter(one -> !one.entity().key().equals(traveller.key()))
              .map(one -> homes.of(one.entity()))
              .anyMatch(home -> here.stream().noneMatch(s -> s.where().country().equals(home)));
      if (!others) {
        here.stream().filter(stop -> isAbroad(stop, traveller)).forEach(stops::add);
      }
    }
    return stops;
  }

  private List<Stop> located(Sentence sentence) {
    List<Stop> stops = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String before =
          token.index() == 0
              ? ""
              : sentence.tokens().get(token.index() - 1).word().toLowerCase(Locale.ROOT);
      if (words.has("located", before)) {
        places.find(token, true).map(where -> new Stop(where, token, null)).ifPresent(stops::add);
      }
    }
    return stops;
  }

  /** Another country, or the same one on a later journey. */
  private static boolean isFurther(Stop last, DateRange before, Stop next, DateRange when) {
    return !next.where().country().equals(last.where().country())
        || !StageDays.isNear(before, when);
  }

  private boolean isAbroad(Stop stop, Entity traveller) {
    return !stop.where().country().equals(homes.of(traveller));
  }

  /** Whether the stage speaks of the traveller, or of nobody else who is a stranger there. */
  private boolean isOf(Stage stage, Entity traveller, @Nullable Stop before) {
    Set<String> countries = new HashSet<>();
    if (stage.stops.isEmpty() && before != null) {
      countries.add(before.where().country());
    }
    stage.stops.forEach(stop -> countries.add(stop.where().country()));
    boolean others = false;
    for (Seen one : people(stage)) {
      if (one.entity().key().equals(traveller.key())) {
        return true;
      }
      String home = homes.of(one.entity());
      others |= one.isNamed() && home != null && !countries.contains(home);
    }
    return !others;
  }

  private List<Seen> people(Stage stage) {
    return stage.sentences.stream()
        .flatMap(sentence -> seen.getOrDefault(sentence.index(), List.of()).stream())
        .toList();
  }

  private boolean isOff(Stage stage) {
    return stage.sentences.stream().anyMatch(sentence -> has(sentence, "off"));
  }

  private boolean has(Sentence sentence, String list) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() == null)
        .anyMatch(token -> words.has(list, token.word().toLowerCase(Locale.ROOT)));
  }

  private Draft stay(Stage stage, Stop stop, Entity traveller, DateRange when) {
    Draft draft =
        new Draft(
            Kind.VISIT, "visit.stage", stage.opener, stop.token(), null, status(when.start()));
    draft.where = stop.where();
    draft.add(traveller, Role.TRAVELLER, stop.where().span());
    return dated(draft, stop, when);
  }

  private List<Draft> meetings(Stage stage, Stop stop, Entity traveller, DateRange when) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Sentence sentence : stage.sentences) {
      Optional<DateRange> day = days.in(sentence, stage, when).filter(_ -> !has(sentence, "apart"));
      List<Seen> here = seen.getOrDefault(sentence.index(), List.of());
      for (Seen one : day.isPresent() ? here : List.<Seen>of()) {
        boolean local = stop.where().country().equals(homes.of(one.entity()));
        if (local && isActing(sentence, one) && met.add(one.entity().key())) {
          Draft draft =
              new Draft(
                  Kind.MEETING, "meeting.stage", sentence, one.token(), null, status(when.start()));
          Where where = stop.where();
          draft.where = new Where(where.country(), where.city(), where.span(), false);
          draft.add(traveller, Role.PARTICIPANT, one.token().span());
          draft.add(one.entity(), Role.PARTICIPANT, one.token().span());
          drafts.add(dated(draft, stop, day.get()));
        }
      }
    }
    return drafts;
  }

  private boolean isActing(Sentence sentence, Seen one) {
    return one.isNamed()
        ? !isBeside(sentence, one)
        : HE.contains(one.token().word().toLowerCase(Locale.ROOT));
  }

  /** "under Sirleaf", "Weah's men": somebody who is only spoken of. */
  private boolean isBeside(Sentence sentence, Seen one) {
    int at = one.token().index();
    List<Token> tokens = sentence.tokens();
    String before = at == 0 ? "" : tokens.get(at - 1).word().toLowerCase(Locale.ROOT);
    boolean owner = at + 1 < tokens.size() && POSSESSIVE.contains(tokens.get(at + 1).word());
    return owner || words.has("beside", before);
  }

  private static Draft dated(Draft draft, Stop stop, DateRange when) {
    draft.when = when;
    Token time = stop.time();
    draft.whenSpan = time == null ? null : time.span();
    return draft;
  }

  private StatusReading status(@Nullable PartialDate day) {
    if (day == null) {
      return OPEN;
    }
    boolean ahead = written != null && day.first().isAfter(written);
    return ahead
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "stage")
        : new StatusReading(Status.HELD, Tense.PAST, false, false, false, "stage");
  }
}
