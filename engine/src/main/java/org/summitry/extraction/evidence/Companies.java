package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.extraction.frame.Draft;

/**
 * Encounters of two that are one of three or more: where everybody is likely to have met everybody
 * else in a sentence, they were together.
 */
final class Companies {
  private static final double EVEN = 0.5;
  private static final int SMALLEST = 3;

  private Companies() {}

  /** The drafts, those of one company made one; pairs less likely than not stay as they are. */
  static List<Draft> join(List<Draft> pairs) {
    List<Draft> sure = pairs.stream().filter(pair -> pair.likelihood >= EVEN).toList();
    List<Draft> joined = new ArrayList<>();
    for (Draft pair : sure) {
      List<Draft> company = companyOf(pair, sure);
      if (!isComplete(company) && !isOfOneWord(company)) {
        joined.add(pair);
      } else if (company.getFirst() == pair) {
        company.stream()
            .flatMap(one -> one.people.stream())
            .forEach(part -> pair.add(part.entity(), part.role(), part.span()));
        joined.add(pair);
      }
    }
    return Stream.concat(joined.stream(), pairs.stream().filter(p -> p.likelihood < EVEN)).toList();
  }

  /** All pairs of people whom the pair is linked to, the pair itself among them. */
  private static List<Draft> companyOf(Draft pair, List<Draft> sure) {
    Set<String> keys = keys(List.of(pair));
    List<Draft> company = List.of(pair);
    boolean grows = true;
    while (grows) {
      Set<String> known = keys;
      company =
          sure.stream()
              .filter(p -> p.entities().stream().anyMatch(e -> known.contains(e.key())))
              .toList();
      keys = keys(company);
      grows = keys.size() > known.size();
    }
    return company;
  }

  private static boolean isComplete(List<Draft> company) {
    int people = keys(company).size();
    long pairs = company.stream().map(pair -> keys(List.of(pair))).distinct().count();
    return people >= SMALLEST && pairs == people * (people - 1) / 2;
  }

  /** "a lunch for the two presidents": one with all whom a single word names. */
  private static boolean isOfOneWord(List<Draft> company) {
    List<Draft.Part> parts = company.stream().flatMap(pair -> pair.people.stream()).toList();
    return company.size() > 1
        && keys(company).size() == company.size() + 1
        && parts.stream().map(part -> part.span()).distinct().count() == 2;
  }

  private static Set<String> keys(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.entities().stream())
        .map(entity -> entity.key())
        .collect(Collectors.toSet());
  }
}
