package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Stops told with what each was for: "has travelled to Spain for the summit, France to meet Oyo,
 * and Chad to see troops". The preposition stands once, and each meeting is in the country before
 * it.
 */
final class PurposeStops {
  private static final Set<String> JOINTS = Set.of(",", "and", ";");

  private PurposeStops() {}

  /** The stays that the row tells beyond the first; places the meetings of the row. */
  static List<Draft> find(Sentence sentence, Places places, List<Draft> here) {
    List<Token> row = row(sentence, places);
    Optional<Draft> first = row.isEmpty() ? Optional.empty() : journey(here, row.getFirst());
    if (first.isEmpty()) {
      return List.of();
    }
    List<Draft> stays = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Where where = places.find(row.get(i), true).orElseThrow();
      int end = i + 1 < row.size() ? row.get(i + 1).index() : sentence.tokens().size();
      if (here.stream().noneMatch(draft -> isThere(draft, first.get(), where))) {
        stays.add(stay(first.get(), row.get(i), where));
      }
      place(here, first.get(), where, row.get(i).index(), end);
    }
    return stays;
  }

  /** Places behind a comma or "and" that a purpose follows: "France to meet". */
  private static List<Token> row(Sentence sentence, Places places) {
    List<Token> tokens = sentence.tokens();
    List<Token> row = new ArrayList<>();
    for (int i = 2; i + 2 < tokens.size(); i++) {
      Token before = tokens.get(i - 1).word().equals("the") ? tokens.get(i - 2) : tokens.get(i - 1);
      boolean purpose =
          tokens.get(i + 1).word().equals("to") && tokens.get(i + 2).tag().equals("VB");
      if (purpose
          && JOINTS.contains(before.word())
          && tokens.get(i).isPlaceName()
          && places.find(tokens.get(i), true).isPresent()) {
        row.add(tokens.get(i));
      }
    }
    return row;
  }

  /** The journey to a place before the row, by a verb of motion. */
  private static Optional<Draft> journey(List<Draft> here, Token row) {
    return here.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.rule.equals("visit.travel"))
        .filter(draft -> draft.trigger.index() < row.index() && draft.traveller() != null)
        .filter(draft -> draft.where != null && draft.where.span().end() < row.span().start())
        .findFirst();
  }

  private static boolean isThere(Draft draft, Draft first, Where where) {
    Part traveller = first.traveller();
    return draft.kind == Kind.VISIT
        && traveller != null
        && draft.has(traveller.entity())
        && draft.where != null
        && draft.where.country().equals(where.country());
  }

  private static Draft stay(Draft first, Token place, Where where) {
    Part traveller = Objects.requireNonNull(first.traveller());
    Draft stay =
        new Draft(
            Kind.VISIT, "visit.further-stop", first.sentence, place, first.verb, first.status);
    stay.add(traveller.entity(), Role.TRAVELLER, traveller.span());
    stay.where = where;
    return stay;
  }

  private static void place(List<Draft> here, Draft first, Where where, int from, int end) {
    here.stream()
        .filter(draft -> draft.kind == Kind.MEETING && draft.where == null)
        .filter(draft -> draft.trigger.index() > from && draft.trigger.index() < end)
        .forEach(draft -> {
          draft.where = where;
          draft.status = first.status;
        });
  }
}
