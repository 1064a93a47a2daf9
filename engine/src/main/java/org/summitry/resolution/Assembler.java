package org.summitry.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reports to engagements. A pure function of the set of reports: neither their order nor how often
 * one is given matters, and a re-run gives the same engagements with the same ids.
 *
 * <p>An engagement's id is a hash of its oldest report's id (oldest by publication, then by id).
 * News comes in after what it is about, so the id stays as reports arrive; when an older report
 * turns up, the former id still leads to the engagement, as every member keeps the id it would
 * lend.
 *
 * <p>Reports are compared only inside blocks (kind, principal, month). New reports change only the
 * engagements in their {@linkplain Neighbourhood neighbourhood}.
 */
public final class Assembler {
  private final Collection<Judgement> judgements;

  public Assembler() {
    this(List.of());
  }

  /**
   * @param judgements what people decided; those about other reports are of no matter
   */
  public Assembler(Collection<Judgement> judgements) {
    this.judgements = List.copyOf(judgements);
  }

  /** The engagements of all the reports, oldest first; those without a date last. */
  public List<Assembled> assemble(Collection<SourcedReport> reports) {
    return assembleItems(reports.stream().flatMap(report -> Item.of(report).stream()).toList());
  }

  List<Assembled> assembleItems(Collection<Item> reached) {
    List<Item> canonical =
        reached.stream()
            .collect(Collectors.toMap(Item::id, Function.identity(), (a, _) -> a))
            .values()
            .stream()
            .sorted(Item.CANONICAL)
            .toList();
    HomeReceptions receptions = new HomeReceptions(canonical);
    return Grouping.group(canonical, judgements).stream()
        .filter(receptions::holds)
        .map(Assembler::build)
        .sorted(ORDER)
        .toList();
  }

  private static final Comparator<Assembled> ORDER =
      Comparator.comparing(
              (Assembled assembled) -> assembled.engagement().start(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(assembled -> assembled.engagement().id());

  private static Assembled build(List<Item> items) {
    List<Assembled.Member> members =
        items.stream()
            .map(item -> new Assembled.Member(item.id(), item.source().report().id(), idOf(item)))
            .toList();
    return new Assembled(EngagementBuilder.build(idOf(items.getFirst()), items), members);
  }

  /** The blocks of a report and of the stays it implies; matches share at least one of them. */
  public static Set<String> blocks(SourcedReport report) {
    Set<String> blocks = new TreeSet<>();
    Item.of(report).forEach(item -> blocks.addAll(item.blocks()));
    return blocks;
  }

  private static String idOf(Item oldest) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(oldest.id().getBytes(StandardCharsets.UTF_8));
      return "e-" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
