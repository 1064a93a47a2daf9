package org.summitry.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.model.DayInterval;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Status;
import org.summitry.reading.dating.KnownEngagements;
import org.summitry.record.Record;

/**
 * Who was in which country when, as the record has it at one moment; what is added later changes no
 * answer. Only stays that were held and whose days are known count.
 */
final class StaysInRecord implements KnownEngagements {
  private record Key(String person, String country) {}

  private final Map<Key, List<DayInterval>> stays = new HashMap<>();

  private StaysInRecord() {}

  static StaysInRecord of(Record record) {
    StaysInRecord known = new StaysInRecord();
    record.forEachEngagement(known::add);
    return known;
  }

  private void add(Engagement engagement) {
    String country = engagement.host();
    PartialDate start = engagement.start();
    boolean held = engagement.status() == Status.HELD && engagement.kind() != Kind.CALL;
    if (!held || country == null || start == null || !start.isDay()) {
      return;
    }
    PartialDate end = engagement.end();
    boolean later = end != null && !end.last().isBefore(start.first());
    DayInterval days = new DayInterval(start.first(), later ? end.last() : start.first());
    for (Participant participant : engagement.participants()) {
      if (participant.id() != null && !country.equals(participant.country())) {
        stays
            .computeIfAbsent(new Key(participant.id(), country), none -> new ArrayList<>())
            .add(days);
      }
    }
  }

  @Override
  public List<DayInterval> listStays(String person, String country) {
    return List.copyOf(stays.getOrDefault(new Key(person, country), List.of()));
  }
}
