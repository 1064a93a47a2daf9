package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.Outcome;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Span;

/**
 * An engagement as one clause tells it, while its slots are being filled. Lives within the
 * extraction of one article; not shared.
 */
public final class Draft {
  public Kind kind;
  public final String rule;
  public final Sentence sentence;
  public final Token trigger;

  /** The verb that carries the clause: the trigger itself, or the one above a noun. */
  public final @Nullable Token verb;

  public final List<Part> people = new ArrayList<>();
  public @Nullable Where where;
  public StatusReading status;
  public DateRange when = DateRange.UNKNOWN;
  public @Nullable Span whenSpan;

  /** Whether the days are only the month of the visit or gathering that it belongs to. */
  public boolean lentMonth;

  /** Whether the days are those of a whole journey, of which this is the first stage. */
  public boolean ofJourney;

  public @Nullable Form form;

  /** How many days a stay is said to last, 0 when nothing is said. */
  public int days;

  public @Nullable String series;
  public @Nullable Integer seriesYear;
  public @Nullable Span seriesSpan;
  public Frame.@Nullable Aspect aspect;

  /** Who says so besides the outlet, outermost first. */
  public List<String> attribution = List.of();

  public @Nullable Span attributionSpan;
  public final List<Result> outcomes = new ArrayList<>();
  public final List<Count> claims = new ArrayList<>();

  /** How likely it is that the text tells of it at all, from 0 to 1. */
  public double likelihood = 1;

  /** What made it likely or unlikely, the strongest first; empty where a construction told it. */
  public List<String> clues = List.of();

  /** Told with "the visit", "the talks": belongs to one told before if there is one. */
  public boolean definite;

  public final Set<String> rules = new LinkedHashSet<>();
  public final Set<String> doubts = new LinkedHashSet<>();

  /** Somebody in the engagement and the words that say so. */
  public record Part(Entity entity, Role role, Span span) {}

  /** A country, and the city where one is named, with the words that say so. */
  public record Where(String country, @Nullable String city, Span span, boolean explicit) {}

  /** What came of it, with the words that say so. */
  public record Result(Outcome.Type type, Span span) {}

  /** What is counted of it: see {@link org.summitry.model.Claim}. */
  public record Count(
      String type, @Nullable Integer number, @Nullable PartialDate since, Span span) {}

  public Draft(
      Kind kind,
      String rule,
      Sentence sentence,
      Token trigger,
      @Nullable Token verb,
      StatusReading status) {
    this.kind = kind;
    this.rule = rule;
    this.sentence = sentence;
    this.trigger = trigger;
    this.verb = verb;
    this.status = status;
    rules.add(rule);
  }

  /** Takes over where, when and for what gathering another is: who is at a summit is there then. */
  public void takeSceneOf(Draft other) {
    where = other.where;
    when = other.when;
    whenSpan = other.whenSpan;
    series = other.series;
    seriesSpan = other.seriesSpan;
    seriesYear = other.seriesYear;
  }

  public void add(Entity entity, Role role, Span span) {
    for (Part part : people) {
      if (part.entity().key().equals(entity.key())) {
        return;
      }
    }
    people.add(new Part(entity, role, span));
  }

  /** How many sentences lie between the two, 0 for the same one. */
  public int sentencesTo(Draft other) {
    return Math.abs(sentence.index() - other.sentence.index());
  }

  public List<Entity> entities() {
    return people.stream().map(Part::entity).toList();
  }

  public boolean has(Entity entity) {
    return people.stream().anyMatch(part -> part.entity().key().equals(entity.key()));
  }

  public @Nullable Part traveller() {
    return people.stream().filter(p -> p.role() == Role.TRAVELLER).findFirst().orElse(null);
  }
}
