package org.summitry.resolution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The items that new reports can change the grouping of: all that are linked to them by a chain of
 * matches, or of words against a stay that would stand without them. Assembled alone, they give the
 * same engagements as in the whole record, because every rule of the assembly looks at matching
 * items only.
 */
public final class Neighbourhood {
  /** Where reports are found; the record reads them from its store. */
  public interface Reports {
    /** Those that have the block among {@link Assembler#blocks}. */
    Collection<SourcedReport> list(String block);

    Optional<SourcedReport> find(String id);
  }

  /**
   * What the new reports make of the record.
   *
   * @param engagements those that they belong to, and all that could change with them
   * @param loose ids of members ({@link Assembled.Member#item}) that belong to no engagement; one
   *     that they held alone before is no more
   */
  public record Rebuilt(List<Assembled> engagements, Set<String> loose) {}

  private final Reports source;
  private final Collection<Judgement> judgements;
  private final Map<String, Map<String, Item>> loaded = new HashMap<>();
  private final Map<String, Item> reached = new HashMap<>();
  private final Deque<Item> frontier = new ArrayDeque<>();

  private Neighbourhood(Reports source, Collection<Judgement> judgements) {
    this.source = source;
    this.judgements = judgements;
  }

  /**
   * Assembles the new reports with all that they could change.
   *
   * @param added the new reports; {@code source} may hold them already
   */
  public static Rebuilt assemble(
      Collection<SourcedReport> added, Reports source, Collection<Judgement> judgements) {
    Neighbourhood neighbourhood = new Neighbourhood(source, judgements);
    added.forEach(report -> Item.of(report).forEach(neighbourhood::reach));
    neighbourhood.explore();
    List<Assembled> engagements =
        new Assembler(judgements).assembleItems(neighbourhood.reached.values());
    Set<String> loose = new TreeSet<>(neighbourhood.reached.keySet());
    engagements.forEach(one -> one.members().forEach(member -> loose.remove(member.item())));
    return new Rebuilt(engagements, loose);
  }

  private void reach(Item item) {
    if (reached.putIfAbsent(item.id(), item) == null) {
      frontier.add(item);
    }
  }

  private void explore() {
    while (!frontier.isEmpty()) {
      Item item = frontier.remove();
      item.blocks().forEach(block -> reachMatches(item, block));
      judgements.stream()
          .filter(judgement -> judgement.concerns(item.id()))
          .flatMap(judgement -> source.find(judgement.other(item.id())).stream())
          .forEach(report -> Item.of(report).forEach(this::reach));
    }
  }

  private void reachMatches(Item item, String block) {
    for (Item other : block(block).values()) {
      if (Matching.concern(item, other)) {
        reach(other);
      }
    }
  }

  private Map<String, Item> block(String block) {
    return loaded.computeIfAbsent(
        block,
        key ->
            source.list(key).stream()
                .flatMap(report -> Item.of(report).stream())
                .collect(Collectors.toMap(Item::id, item -> item, (a, _) -> a)));
  }
}
