package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.SlotRole;

/**
 * What stands beside a trigger before it becomes a draft: at "received" in "France received Scholz"
 * the person Scholz as guest and the country France as host. Filled in place for one trigger.
 */
final class Slots {
  final List<Filled> people = new ArrayList<>();
  final List<Where> places = new ArrayList<>();
  final List<String> hostCountries = new ArrayList<>();

  /** The people whom one word means, with their role. */
  record Filled(List<Entity> entities, SlotRole role, Token token) {}

  List<Filled> inRole(SlotRole role) {
    return people.stream().filter(filled -> filled.role() == role).toList();
  }

  /** The people behind a preposition: "with Scholz". */
  List<Filled> behind(Sentence sentence, String preposition) {
    return people.stream()
        .filter(filled -> preposition(sentence, filled.token()).equals(preposition))
        .toList();
  }

  static Stream<Entity> entities(List<Filled> filled) {
    return filled.stream().flatMap(one -> one.entities().stream());
  }

  int size() {
    return places.size() + people.size();
  }

  /** The last preposition of the word, or of what it is joined to; empty when it has none. */
  static String preposition(Sentence sentence, Token token) {
    String own = sentence.marker(token);
    if (!own.isEmpty()) {
      String[] parts = own.split(" ");
      return parts[parts.length - 1];
    }
    if (token.isRelation("conj") || token.isRelation("appos")) {
      return sentence.head(token).map(head -> preposition(sentence, head)).orElse("");
    }
    return "";
  }
}
