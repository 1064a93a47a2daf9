package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Reads chronicles of journeys by their headings: "Lima, March 2018" or "1980: Kenya and Ghana" on
 * lines of their own, or "Lima, July 2." at the head of a paragraph, are stays of the one whom the
 * section is about. A single such line is a dateline and says nothing. "July 1953." dates what
 * stands behind it.
 */
public final class Timeline {
  private static final Set<String> FILLERS =
      Set.of(",", ":", ";", "-", "–", "—", "and", "the", "&", "in", "(", ")", "/", "•", "*", ".");
  private static final int FRAGMENT = 8;

  private static final StatusReading HEADING =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "heading");

  private final boolean active;
  private final boolean dated;
  private final Refinement refinement = new Refinement();
  private @Nullable Entity section;
  private DateRange time = DateRange.UNKNOWN;

  public Timeline(List<Sentence> sentences, Places places) {
    active = sentences.stream().filter(s -> isHeading(s, places)).count() > 1;
    dated = sentences.stream().filter(Timeline::isTimeOnly).count() > 1;
  }

  /** What stands for the time of "July 1953." until it is resolved; empty for other sentences. */
  public Optional<Draft> findTime(Sentence sentence) {
    if (!dated || !isTimeOnly(sentence)) {
      return Optional.empty();
    }
    Token token = sentence.mentions(TimeMention.class).getFirst();
    return Optional.of(new Draft(Kind.VISIT, "time", sentence, token, null, HEADING));
  }

  private static boolean isTimeOnly(Sentence sentence) {
    return sentence.zone() == Zone.BODY
        && sentence.tokens().size() <= FRAGMENT
        && sentence.tokens().getLast().word().equals(".")
        && sentence.mentions(TimeMention.class).size() == 1
        && sentence.tokens().stream()
            .allMatch(t ->
                t.mention() instanceof TimeMention
                    || t.mention() == null
                        && (FILLERS.contains(t.word())
                            || t.index() == 0 && Character.isUpperCase(t.word().charAt(0))));
  }

  /** The stays that the line tells of, when it is a heading of a chronicle. */
  public List<Draft> find(Sentence sentence, References references, Places places) {
    List<Draft> drafts = new ArrayList<>();
    boolean line = sentence.zone() == Zone.HEADLINE;
    if (!active || !line && !isHeading(sentence, places)) {
      return drafts;
    }
    refinement.close();
    if (isName(sentence)) {
      List<Entity> named = references.resolve(sentence, sentence.tokens().getFirst());
      section = named.isEmpty() ? null : named.getFirst();
      named.forEach(references::turnTo);
    }
    time = DateRange.UNKNOWN;
    Entity traveller = section == null ? references.findTraveller().orElse(null) : section;
    if (traveller == null || !isHeading(sentence, places)) {
      return drafts;
    }
    int group = 0;
    for (Token token : sentence.tokens()) {
      group += token.word().equals(";") ? 1 : 0;
      int own = group;
      places
          .find(token, true)
          .filter(where ->
              drafts.stream()
                  .noneMatch(d -> d.where != null && d.where.country().equals(where.country())))
          .ifPresent(where -> {
            Draft draft = new Draft(Kind.VISIT, "visit.heading", sentence, token, null, HEADING);
            draft.where = where;
            draft.add(traveller, Role.TRAVELLER, where.span());
            drafts.add(draft);
            refinement.open(draft, own);
          });
    }
    return drafts;
  }

  /** Reads what the text below a heading adds to its date: "In March he ..." below "2009: Oman". */
  public void refine(Sentence sentence) {
    if (sentence.zone() == Zone.BODY && !time.equals(DateRange.UNKNOWN)) {
      refinement.read(sentence);
    }
  }

  /** "In March" below the heading "2009" is in 2009. */
  public void anchor(Draft draft) {
    PartialDate start = time.start();
    if (start != null && draft.whenSpan != null && !draft.rule.equals("visit.heading")) {
      Refinement.calendar(draft.sentence, draft.whenSpan)
          .filter(date -> date.year() == 0 && date.month() > 0 && date.pointer() == null)
          .map(date -> new PartialDate(start.year(), date.month(), date.day()))
          .filter(date -> start.precision() == 1 || start.month() <= date.month())
          .ifPresent(date -> draft.when = DateRange.of(date));
    }
  }

  /** Remembers the time of the heading: what stands below it without a date has the same. */
  public void open(Draft heading) {
    time = heading.when;
  }

  /** The time of the section, unknown outside of a chronicle. */
  public DateRange time() {
    return time;
  }

  private static boolean isName(Sentence sentence) {
    return sentence.tokens().size() == 1
        && sentence.tokens().getFirst().mention() instanceof PersonMention;
  }

  private static boolean isHeading(Sentence sentence, Places places) {
    int times = 0;
    int stops = 0;
    for (Token token : sentence.tokens()) {
      if (token.mention() instanceof TimeMention) {
        times++;
      } else if (places.find(token, true).isPresent()) {
        stops++;
      } else if (token.mention() != null
          || !FILLERS.contains(token.word()) && !Character.isUpperCase(token.word().charAt(0))) {
        return false;
      }
    }
    boolean opening =
        sentence.tokens().size() <= FRAGMENT
            && sentence.tokens().getLast().word().equals(".")
            && places.find(sentence.tokens().getFirst(), true).isPresent();
    return (sentence.zone() == Zone.HEADLINE || opening) && times == 1 && stops > 0;
  }
}
