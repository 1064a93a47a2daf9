package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/** Properties of the assembly on seeded random records that are dense enough to collide often. */
class AssemblerPropertiesTest {
  private static final List<String> PEOPLE = List.of("Xi:CHN", "Putin:RUS", "Modi:IND", "Lula:BRA");
  private static final List<String> HOSTS = List.of("KAZ", "UZB", "CHN");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void orderDoesNotMatter(long seed) {
    List<SourcedReport> reports = record(seed, 120);
    List<Assembled> expected = new Assembler().assemble(reports);
    List<SourcedReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(new Assembler().assemble(shuffled)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void reportsGivenTwiceChangeNothing(long seed) {
    List<SourcedReport> reports = record(seed, 120);
    List<SourcedReport> twice = new ArrayList<>(reports);
    twice.addAll(reports);
    assertThat(new Assembler().assemble(twice)).isEqualTo(new Assembler().assemble(reports));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyReportIsInExactlyOneEngagementOfItsKind(long seed) {
    List<SourcedReport> reports = record(seed, 120);
    List<String> items =
        new Assembler()
            .assemble(reports).stream()
                .flatMap(one -> one.members().stream())
                .map(Assembled.Member::item)
                .toList();
    assertThat(items).doesNotHaveDuplicates();
    assertThat(items).containsAll(reports.stream().map(one -> one.report().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void addingReportsOneByOneGivesWhatAddingThemAtOnceGives(long seed) {
    List<SourcedReport> reports = record(seed, 120);
    Incremental incremental = new Incremental();
    reports.forEach(incremental::add);
    List<Assembled> all =
        incremental.engagements.values().stream()
            .sorted(Comparator.comparing(one -> one.engagement().id()))
            .toList();
    List<Assembled> expected =
        new Assembler()
            .assemble(reports).stream()
                .sorted(Comparator.comparing(one -> one.engagement().id()))
                .toList();
    assertThat(all).isEqualTo(expected);
  }

  /** A record in memory that rebuilds neighbourhoods only, as the store does. */
  private static final class Incremental implements Neighbourhood.Reports {
    private final Map<String, SourcedReport> reports = new HashMap<>();
    private final Map<String, Set<SourcedReport>> blocks = new HashMap<>();
    private final Map<String, Assembled> engagements = new TreeMap<>();

    void add(SourcedReport report) {
      reports.put(report.report().id(), report);
      Assembler.blocks(report)
          .forEach(block -> blocks.computeIfAbsent(block, _ -> new HashSet<>()).add(report));
      Neighbourhood.Rebuilt result = Neighbourhood.assemble(List.of(report), this, List.of());
      List<Assembled> rebuilt = result.engagements();
      Set<String> items = new HashSet<>(result.loose());
      rebuilt.forEach(one -> one.members().forEach(member -> items.add(member.item())));
      engagements
          .values()
          .removeIf(one -> one.members().stream().anyMatch(m -> items.contains(m.item())));
      rebuilt.forEach(one -> engagements.put(one.engagement().id(), one));
    }

    @Override
    public Collection<SourcedReport> list(String block) {
      return blocks.getOrDefault(block, Set.of());
    }

    @Override
    public Optional<SourcedReport> find(String id) {
      return Optional.ofNullable(reports.get(id));
    }
  }

  private static List<SourcedReport> record(long seed, int size) {
    Random random = new Random(seed);
    List<SourcedReport> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      reports.add(report(random, "r%03d".formatted(random.nextInt(1000) * 1000 + i)));
    }
    return reports;
  }

  private static SourcedReport report(Random random, String id) {
    ReportBuilder builder = kind(random, id);
    Status status = Status.values()[random.nextInt(Status.values().length)];
    PartialDate day = new PartialDate(2022, 8 + random.nextInt(3), 1 + random.nextInt(28));
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> builder.on(day.toString().substring(0, 7));
      case 2 -> builder.from(day.toString(), PartialDate.of(day.first().plusDays(2)).toString());
      default -> builder.on(day.toString());
    }
    if (random.nextInt(6) > 0) {
      builder.published(day.first().plusDays(random.nextInt(40) - 20).toString());
    }
    builder.publisher("outlet " + random.nextInt(5)).voice("voice " + random.nextInt(20));
    return builder.status(status).build();
  }

  private static ReportBuilder kind(Random random, String id) {
    String[] first = PEOPLE.get(random.nextInt(2)).split(":");
    String[] second = PEOPLE.get(2 + random.nextInt(2)).split(":");
    String host = HOSTS.get(random.nextInt(HOSTS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> ReportBuilder.visit(id, first[0], first[1], host);
      case 1 -> meet(ReportBuilder.meeting(id), first, second).in(host);
      case 2 -> meet(ReportBuilder.call(id), first, second);
      case 3 -> meet(ReportBuilder.summit(id, "SCO", 2022), first, second).in(host);
      default -> meet(ReportBuilder.meeting(id), first, second).ownNewsOf(first[1]);
    };
  }

  private static ReportBuilder meet(ReportBuilder builder, String[] first, String[] second) {
    return builder.with(first[0], first[1]).with(second[0], second[1]);
  }
}
