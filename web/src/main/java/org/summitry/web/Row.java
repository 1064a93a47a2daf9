package org.summitry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * One engagement in a list.
 *
 * @param group heading that stands before it when it differs from the one above
 * @param place "Astana, Kazakhstan"; empty when not known
 * @param sources "3 sources"
 * @param note heading of a journey that begins here; empty for none
 */
public record Row(
    String id,
    String group,
    String kind,
    String headline,
    String date,
    String briefDate,
    String isoDate,
    String place,
    StatusChip status,
    String sources,
    boolean conflict,
    String event,
    String note) {

  /** Status with its style and whether it waits to be confirmed. */
  public record StatusChip(String text, String style, boolean unconfirmed) {
    static StatusChip of(Engagement engagement, LocalDate today) {
      String code = engagement.status().code();
      return new StatusChip(code, code, isUnconfirmed(engagement, today));
    }
  }

  /** A plan, or an act under way, whose last day has passed with no report of it. */
  static boolean isUnconfirmed(Engagement engagement, LocalDate today) {
    boolean open =
        engagement.status() == Status.POSSIBLE
            || engagement.status() == Status.PLANNED
            || engagement.status() == Status.UNDERWAY;
    PartialDate last = engagement.end() != null ? engagement.end() : engagement.start();
    return open && last != null && last.last().isBefore(today);
  }

  static Row of(Engagement engagement, Wording wording, String note) {
    return new Row(
        engagement.id(),
        DateText.heading(engagement.start()),
        engagement.kind().code(),
        wording.headline().of(engagement),
        DateText.of(engagement.start(), engagement.end()),
        DateText.brief(engagement.start(), engagement.end()),
        iso(engagement.start()),
        wording.place(engagement.place(), engagement.host()),
        StatusChip.of(engagement, wording.today()),
        Wording.count(engagement.voices(), "source"),
        !engagement.conflicts().isEmpty(),
        engagement.event() == null ? "" : Headline.name(engagement.event()),
        note);
  }

  static List<Row> of(List<Engagement> engagements, Wording wording) {
    List<Row> rows = new ArrayList<>();
    for (Engagement engagement : engagements) {
      rows.add(of(engagement, wording, ""));
    }
    return rows;
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }
}
