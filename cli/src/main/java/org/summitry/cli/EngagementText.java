package org.summitry.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.model.Engagement;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Engagement.StatusChange;
import org.summitry.model.Outcome;
import org.summitry.model.Participant;
import org.summitry.record.Dossier;
import org.summitry.resolution.ClaimCheck.Finding;

/**
 * An engagement as lines of at most 80 characters: in two or three lines for a list, or in full
 * with its history, its conflicts and the quotes of every report.
 */
final class EngagementText {
  private static final int COLUMN = 12;

  private final Wording wording;
  private final Ink ink;
  private final LocalDate today;

  /**
   * @param today the day against which plans are past
   */
  EngagementText(Wording wording, Ink ink, LocalDate today) {
    this.wording = wording;
    this.ink = ink;
    this.today = today;
  }

  /** For a list: dates, kind and status, then who and where, then what leads to the rest. */
  List<String> brief(Engagement engagement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-24s %-8s %s"
            .formatted(
                Wording.days(engagement.start(), engagement.end()),
                engagement.kind().code(),
                status(engagement)));
    lines.addAll(Wrapped.after("  ", wording.headline(engagement)));
    String more =
        Stream.of(engagement.id(), voices(engagement), Wording.event(engagement))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    lines.add(ink.faint("  " + more));
    return lines;
  }

  /**
   * In full.
   *
   * @param claims what its articles count, held against the record
   */
  List<String> full(Dossier dossier, List<Finding> claims) {
    Engagement engagement = dossier.engagement();
    List<String> lines = new ArrayList<>();
    Wrapped.lines(wording.headline(engagement), Screen.WIDTH)
        .forEach(line -> lines.add(ink.bold(line)));
    lines.add(engagement.kind().code() + ", " + status(engagement));
    lines.add("");
    facts(engagement, lines);
    for (Finding finding : claims) {
      String held = "“" + finding.claim().text() + "”: " + finding.verdict().words();
      fact(lines, "claim", held);
    }
    conflicts(engagement, lines);
    history(dossier, lines);
    for (Dossier.Source source : dossier.sources()) {
      lines.add("");
      lines.addAll(SourceText.lines(source, ink));
    }
    return List.copyOf(lines);
  }

  /** The status; a plan whose time has passed with no report of it is marked. */
  private String status(Engagement engagement) {
    String status = ink.status(engagement.status(), engagement.status().code());
    return engagement.isUnconfirmed(today) ? status + ", unconfirmed" : status;
  }

  private void facts(Engagement engagement, List<String> lines) {
    fact(lines, "when", Wording.days(engagement.start(), engagement.end()));
    fact(lines, "where", wording.where(engagement));
    for (Participant person : engagement.participants()) {
      fact(lines, person.role().code(), wording.person(person));
    }
    fact(lines, "form", engagement.form() == null ? "" : engagement.form().code());
    fact(lines, "event", Wording.event(engagement));
    for (Outcome outcome : engagement.outcomes()) {
      fact(lines, "outcome", outcome.type().code() + ": " + outcome.text());
    }
    fact(
        lines, "sources", voices(engagement) + ", " + count(engagement.reports().size(), "report"));
    fact(lines, "id", engagement.id());
  }

  private void conflicts(Engagement engagement, List<String> lines) {
    for (Conflict conflict : engagement.conflicts()) {
      String values =
          conflict.values().stream()
              .map(value -> value.value() + " (" + count(value.reports().size(), "report") + ")")
              .collect(Collectors.joining(", or "));
      fact(lines, "conflict", conflict.field() + ": " + values);
    }
  }

  private void history(Dossier dossier, List<String> lines) {
    lines.add("");
    lines.add(ink.bold("What was said when"));
    for (StatusChange change : dossier.engagement().history()) {
      String date = change.asOf() == null ? "no date" : change.asOf().toString();
      lines.addAll(
          Wrapped.after(
              "  %-10s ".formatted(change.status().code()), date + ", " + from(dossier, change)));
    }
  }

  private static String from(Dossier dossier, StatusChange change) {
    return dossier.sources().stream()
        .filter(source -> source.report().id().equals(change.report()))
        .map(source -> SourceText.outlet(source.article()))
        .findFirst()
        .orElse("report " + change.report());
  }

  private static void fact(List<String> lines, String name, String value) {
    if (!value.isBlank()) {
      lines.addAll(Wrapped.after(pad(name), value));
    }
  }

  private static String pad(String name) {
    return name.length() < COLUMN ? name + " ".repeat(COLUMN - name.length()) : name + " ";
  }

  private static String voices(Engagement engagement) {
    return count(engagement.voices(), "independent source");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
