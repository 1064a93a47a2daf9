package org.summitry.quality;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Engagement;
import org.summitry.model.Event;
import org.summitry.model.Evidence;
import org.summitry.model.Participant;
import org.summitry.model.Report;

/**
 * One engagement as gold or as the program has it, in the words of the codebook's JSON. Texts are
 * null, never empty, where nothing is said.
 *
 * @param article empty for engagements of the whole record
 * @param kind empty for a gold line that says that the article holds no engagement
 * @param who a gold line's people, the traveller first; a report's are its participants
 * @param statuses gold may allow several; the program's has one
 * @param event all that is said of the summit, folded
 * @param optional a gold line that counts neither when found nor when missed
 * @param quote the first quote, for lists of misses
 */
public record Item(
    String article,
    String kind,
    List<Someone> who,
    @Nullable String host,
    @Nullable String place,
    @Nullable String start,
    @Nullable String end,
    List<String> statuses,
    @Nullable String form,
    String event,
    List<String> attribution,
    boolean optional,
    String quote) {

  /** A person as said. */
  public record Someone(
      String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable String rank,
      @Nullable String office) {
    static Someone of(Participant participant) {
      return new Someone(
          participant.name(),
          participant.role().code(),
          participant.country(),
          participant.rank() == null ? null : participant.rank().code(),
          participant.office());
    }
  }

  public Item {
    who = List.copyOf(who);
    statuses = List.copyOf(statuses);
    attribution = List.copyOf(attribution);
  }

  public static Item of(Report report) {
    return new Item(
        report.article(),
        report.kind().code(),
        report.participants().stream().map(Someone::of).toList(),
        report.host(),
        report.place(),
        Objects.toString(report.start(), null),
        Objects.toString(report.end(), null),
        List.of(report.status().code()),
        report.form() == null ? null : report.form().code(),
        eventText(report.event()),
        report.attribution(),
        false,
        quote(report.evidence()));
  }

  public static Item of(Engagement engagement) {
    return new Item(
        "",
        engagement.kind().code(),
        engagement.participants().stream().map(Someone::of).toList(),
        engagement.host(),
        engagement.place(),
        Objects.toString(engagement.start(), null),
        Objects.toString(engagement.end(), null),
        List.of(engagement.status().code()),
        engagement.form() == null ? null : engagement.form().code(),
        eventText(engagement.event()),
        engagement.attribution(),
        false,
        quote(engagement.evidence()));
  }

  /** Whether all these people are in it, by any spelling. */
  public boolean namesAll(List<String> people) {
    return Names.areAllAmong(people, names());
  }

  /** Whether two spellings can name the same person. */
  public static boolean isSamePerson(String one, String other) {
    return Names.isSamePerson(one, other);
  }

  List<String> names() {
    return who.stream().map(Someone::name).toList();
  }

  /** Who travels: the one with that role, else the first; empty when nobody is named. */
  String traveller() {
    return who.stream()
        .filter(someone -> "traveller".equals(someone.role()))
        .findFirst()
        .or(() -> who.stream().findFirst())
        .map(Someone::name)
        .orElse("");
  }

  String status() {
    return statuses.isEmpty() ? "" : statuses.getFirst();
  }

  boolean isStatus(String... allowed) {
    return Stream.of(allowed).anyMatch(status()::equals);
  }

  private static String eventText(@Nullable Event event) {
    if (event == null) {
      return "";
    }
    String year = event.year() == null ? "" : event.year().toString();
    String name = event.name() == null ? "" : event.name();
    return Names.fold(event.series() + " " + year + " " + name);
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : evidence.getFirst().text();
  }
}
