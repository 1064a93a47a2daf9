package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
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
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Reads chronicles of journeys by their headings: "Lima, March 2018" or "1980: Kenya and Ghana" on
 * lines of their own are stays of the one whom the section is about. A single such line is a
 * dateline and says nothing.
 */
public final class Timeline {
  private static final Set<String> FILLERS =
      Set.of(",", ":", ";", "-", "–", "—", "and", "the", "&", "in", "(", ")", "/", "•", "*");

  private final boolean active;
  private @Nullable Entity section;
  private DateRange time = DateRange.UNKNOWN;

  public Timeline(List<Sentence> sentences, Places places) {
    active = sentences.stream().filter(s -> isHeading(s, places)).count() > 1;
  }

  /** The stays that the line tells of, when it is a heading of a chronicle. */
  public List<Draft> find(Sentence sentence, References references, Places places) {
    List<Draft> drafts = new ArrayList<>();
    if (!active || sentence.zone() != Zone.HEADLINE) {
      return drafts;
    }
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
    StatusReading status =
        new StatusReading(Status.HELD, Tense.PAST, false, false, false, "heading");
    for (Token token : sentence.tokens()) {
      places
          .find(token, true)
          .filter(where ->
              drafts.stream()
                  .noneMatch(d -> d.where != null && d.where.country().equals(where.country())))
          .ifPresent(where -> {
            Draft draft = new Draft(Kind.VISIT, "visit.heading", sentence, token, null, status);
            draft.where = where;
            draft.add(traveller, Role.TRAVELLER, where.span());
            drafts.add(draft);
          });
    }
    return drafts;
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
    return sentence.zone() == Zone.HEADLINE && times == 1 && stops > 0;
  }
}
