package org.summitry.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.Event;
import org.summitry.model.Evidence;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * A table for spreadsheets: one line each, a header line first, lists joined with {@code "; "}.
 * People are {@code Name (COUNTRY)}, travellers, hosts and others in columns of their own.
 */
public final class CsvExport implements Export {
  private static final List<String> SHARED =
      List.of(
          "kind",
          "status",
          "travellers",
          "hosts",
          "participants",
          "people_ids",
          "host_country",
          "place",
          "start",
          "end",
          "form",
          "event",
          "event_year",
          "outcomes",
          "attribution");

  private final CsvWriter csv;
  private boolean hasHeader;

  public CsvExport(Writer out) {
    this.csv = CsvWriter.builder().build(out);
  }

  @Override
  public void write(Engagement engagement) {
    header("id", List.of("voices", "reports", "conflicts", "quote"));
    List<String> row = new ArrayList<>(List.of(engagement.id()));
    row.addAll(
        shared(
            engagement.kind(),
            engagement.status(),
            engagement.participants(),
            engagement.host(),
            engagement.place(),
            engagement.start(),
            engagement.end(),
            engagement.form(),
            engagement.event()));
    row.add(join(engagement.outcomes(), outcome -> outcome.type().code() + ": " + outcome.text()));
    row.add(join(engagement.attribution(), Function.identity()));
    row.add(Integer.toString(engagement.voices()));
    row.add(Integer.toString(engagement.reports().size()));
    row.add(join(engagement.conflicts(), Engagement.Conflict::field));
    row.add(quote(engagement.evidence()));
    csv.writeRecord(row);
  }

  @Override
  public void write(Report report) {
    header("article", List.of("part", "id", "confidence", "quote"));
    List<String> row = new ArrayList<>(List.of(report.article()));
    row.addAll(
        shared(
            report.kind(),
            report.status(),
            report.participants(),
            report.host(),
            report.place(),
            report.start(),
            report.end(),
            report.form(),
            report.event()));
    row.add(join(report.outcomes(), outcome -> outcome.type().code() + ": " + outcome.text()));
    row.add(join(report.attribution(), Function.identity()));
    row.add(Integer.toString(report.part()));
    row.add(report.id());
    row.add(Double.toString(report.confidence()));
    row.add(quote(report.evidence()));
    csv.writeRecord(row);
  }

  private void header(String first, List<String> last) {
    if (!hasHeader) {
      List<String> names = new ArrayList<>(List.of(first));
      names.addAll(SHARED);
      names.addAll(last);
      csv.writeRecord(names);
      hasHeader = true;
    }
  }

  private static List<String> shared(
      Kind kind,
      Status status,
      List<Participant> people,
      @Nullable String host,
      @Nullable String place,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable Form form,
      @Nullable Event event) {
    return List.of(
        kind.code(),
        status.code(),
        people(people, Role.TRAVELLER),
        people(people, Role.HOST),
        people(people, Role.PARTICIPANT),
        join(people, Participant::key),
        text(host),
        text(place),
        text(start),
        text(end),
        form == null ? "" : form.code(),
        event == null ? "" : event.series(),
        event == null ? "" : text(event.year()));
  }

  private static String people(List<Participant> people, Role role) {
    return join(
        people.stream().filter(person -> person.role() == role).toList(),
        person ->
            person.country() == null
                ? person.name()
                : person.name() + " (" + person.country() + ")");
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.stream()
        .filter(one -> one.field().equals("kind"))
        .findFirst()
        .or(() -> evidence.stream().findFirst())
        .map(Evidence::text)
        .orElse("");
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static <T> String join(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
