package org.summitry.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Event;
import org.summitry.model.Participant;
import org.summitry.model.Rank;

/**
 * Whether two items can tell of one engagement. Symmetric, and a matter of the two alone: that is
 * what keeps the assembly independent of order and lets new reports touch their blocks only.
 *
 * <p>Days may lie apart by as much as reports of one act are seen to differ: a visit's days by two,
 * a meeting's by one (time zones), a plan and what became of it by three, one summit edition by
 * five.
 */
final class Matching {
  private Matching() {}

  static boolean matches(Item a, Item b) {
    if (a.kind() != b.kind() || a.id().equals(b.id())) {
      return false;
    }
    long gap = a.days().gap(b.days());
    if (a.backing() || b.backing()) {
      return a.backing() == b.backing()
          ? BackedStays.isHostsNews(a) && BackedStays.isHostsNews(b) && sameStay(a, b) && gap <= 2
          : sameStay(a, b) && backs(a.backing() ? b : a, gap);
    }
    return switch (a.kind()) {
      case VISIT -> sameStay(a, b) && gap <= allowed(a, b, 2);
      case MEETING -> samePeople(a, b) && gap <= allowed(a, b, 1) && (gap == 0 || sameHost(a, b));
      case CALL -> samePeople(a, b) && gap <= allowed(a, b, 1);
      case SUMMIT -> sameEdition(a, b, gap);
    };
  }

  /** Whether one matters to what becomes of the other: a match, or a word against it. */
  static boolean concern(Item a, Item b) {
    return matches(a, b) || HomeReceptions.refutes(a, b) || HomeReceptions.refutes(b, a);
  }

  /** A plan and what became of it may differ by more than two reports of one act. */
  private static long allowed(Item a, Item b, int days) {
    if (!a.isCertain() || !b.isCertain()) {
      return 0;
    }
    return isPlan(a) == isPlan(b) ? days : Math.max(days, 3);
  }

  /**
   * A plan of about that day, or one without its day, is backed; what is merely possible is not.
   */
  private static boolean backs(Item told, long gap) {
    return switch (told.view().status()) {
      case PLANNED -> gap <= (told.isCertain() ? 3 : 0);
      case UNDERWAY, HELD -> told.isCertain() && gap <= 1;
      case POSSIBLE, POSTPONED, CANCELLED, DENIED -> false;
    };
  }

  private static boolean isPlan(Item item) {
    return switch (item.view().status()) {
      case POSSIBLE, PLANNED, POSTPONED, CANCELLED -> true;
      case UNDERWAY, HELD, DENIED -> false;
    };
  }

  private static boolean sameStay(Item a, Item b) {
    Participant left = a.traveller();
    Participant right = b.traveller();
    return left != null && right != null && left.key().equals(right.key()) && sameHost(a, b);
  }

  private static boolean sameHost(Item a, Item b) {
    return agree(a.view().host(), b.view().host());
  }

  /** Equal, or one not known. */
  private static boolean agree(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null || left.equals(right);
  }

  private static boolean sameEdition(Item a, Item b, long gap) {
    Event left = a.view().event();
    Event right = b.view().event();
    if (left == null || right == null) {
      return gap == 0 && Objects.equals(a.view().host(), b.view().host());
    }
    boolean sameName = left.series().equals(right.series()) && agree(left.year(), right.year());
    return sameName && gap <= (a.isCertain() && b.isCertain() ? Item.SLACK : 0);
  }

  /**
   * The same leaders; ministers beside them may be named in one report and not in the other. A
   * bilateral and a trilateral on one day are two. In large gatherings half of the names are
   * enough. A person the gazetteer does not know counts as any of the same country.
   */
  private static boolean samePeople(Item a, Item b) {
    List<Participant> left = a.view().participants();
    List<Participant> right = b.view().participants();
    int shared = Math.min(shared(left, right), shared(right, left));
    if (Math.min(left.size(), right.size()) < 2) {
      return shared == 1 && !(a.isCertain() && b.isCertain());
    }
    if (left.size() > 4 && right.size() > 4) {
      return shared * 2 >= Math.max(left.size(), right.size());
    }
    return shared >= 2 && covers(right, leaders(left)) && covers(left, leaders(right));
  }

  private static List<Participant> leaders(List<Participant> people) {
    List<Participant> leaders = people.stream().filter(p -> p.rank() == Rank.LEADER).toList();
    return leaders.isEmpty() ? people : leaders;
  }

  private static int shared(List<Participant> people, List<Participant> others) {
    return (int) people.stream().filter(person -> isAmong(person, others)).count();
  }

  private static boolean covers(List<Participant> people, List<Participant> wanted) {
    return wanted.stream().allMatch(person -> isAmong(person, people));
  }

  private static boolean isAmong(Participant person, Collection<Participant> people) {
    return people.stream().anyMatch(other -> mayBeSame(person, other));
  }

  private static boolean mayBeSame(Participant a, Participant b) {
    if (a.key().equals(b.key())) {
      return true;
    }
    boolean provisional = a.id() == null || b.id() == null;
    return provisional && a.country() != null && a.country().equals(b.country());
  }
}
