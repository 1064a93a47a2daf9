package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;

/** Whom "I", "you" and "we" mean in a transcript: whose turn it is, and who is spoken to. */
final class Dialogue {
  private static final Set<String> FIRST = Vocabulary.of("speakers-own-words");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> BOTH = Set.of("we", "us", "our", "ourselves");

  private @Nullable Entity speaker;
  private @Nullable Entity other;

  /** Whether a question of somebody unnamed is being put. */
  private boolean asking;

  /** A turn begins; before anybody else has spoken, the other is who the text began with. */
  void turn(Entity next, List<Entity> before) {
    Entity last = speaker;
    if (last != null && !last.key().equals(next.key())) {
      other = last;
    } else if (other == null || other.key().equals(next.key())) {
      other = before.stream().filter(e -> !e.key().equals(next.key())).findFirst().orElse(null);
    }
    speaker = next;
    asking = false;
  }

  /** Somebody without a name puts a question to who answers throughout. */
  void question(@Nullable Entity asked) {
    if (speaker != null) {
      other = speaker;
    } else if (other == null) {
      other = asked;
    }
    speaker = null;
    asking = true;
  }

  /** Those meant; empty outside transcripts and for other words. */
  Optional<List<Entity>> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Entity one = speaker;
    Entity two = other;
    if (asking && two != null && SECOND.contains(lower)) {
      return Optional.of(List.of(two));
    }
    if (asking && (FIRST.contains(lower) || BOTH.contains(lower))) {
      return Optional.of(List.of());
    }
    if (one == null) {
      return Optional.empty();
    }
    if (FIRST.contains(lower)) {
      return Optional.of(List.of(one));
    }
    if (two == null || !SECOND.contains(lower) && !BOTH.contains(lower)) {
      return Optional.empty();
    }
    List<Entity> people = new ArrayList<>();
    if (BOTH.contains(lower)) {
      people.add(one);
    }
    people.add(two);
    return Optional.of(people);
  }
}
