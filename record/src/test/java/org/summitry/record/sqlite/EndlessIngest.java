package org.summitry.record.sqlite;

import java.nio.file.Path;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.record.fixture.Story;
import org.summitry.record.fixture.Telling;

/** Adds pages until it is killed, and says which are in. Run by {@link KilledIngestTest}. */
final class EndlessIngest {
  private EndlessIngest() {}

  public static void main(String[] arguments) {
    try (SqliteRecord record = SqliteRecord.open(Path.of(arguments[0]))) {
      for (int i = 0; i < 1_000_000; i++) {
        Story story = story(i);
        story.addTo(record);
        System.out.println(story.page().id());
        System.out.flush();
      }
    }
  }

  /** Two reports each; every story shares an engagement with its neighbours. */
  static Story story(int number) {
    String day = "2022-%02d-%02d".formatted(1 + number / 3 % 12, 1 + number / 36 % 28);
    Story story =
        new Story("story-" + number, "Outlet " + number % 9, day, "A visit", "He visited today.");
    return story
        .telling(
            Telling.of(Kind.VISIT, Status.HELD)
                .leader("Q" + number / 1000, "Leader", "President", "CHN", Role.TRAVELLER)
                .in("KAZ", null)
                .on(day)
                .quote("kind", "visited"))
        .telling(
            Telling.of(Kind.CALL, Status.HELD)
                .leader("Q" + number / 1000, "Leader", "President", "CHN", Role.PARTICIPANT)
                .leader("Q2" + number / 1000, "Other", "President", "KAZ", Role.PARTICIPANT)
                .on(day)
                .quote("kind", "visited"));
  }
}
