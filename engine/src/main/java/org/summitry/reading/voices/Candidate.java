package org.summitry.reading.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voice that a new article may belong to, as its articles in reach tell. The one that resembles
 * the new article most decides: when that is another letter of one form, the new one is not of this
 * voice, even if it is like a shorter piece of the form beside it.
 */
final class Candidate {
  /** Articles of each voice that are set against the other's before two voices become one. */
  private static final int COMPARED = 8;

  /** Texts that have less in common than this are not of one form, but two texts. */
  private static final double OF_ONE_FORM = 0.15;

  private final List<Fingerprint> members = new ArrayList<>();
  private @Nullable Match match;
  private double resemblance = -1;

  /**
   * Takes an article of the voice.
   *
   * @param found in what way the new article is a copy of it; empty when it is none
   * @param likeness how much the two resemble each other
   */
  void add(VoiceIndex.Entry entry, Optional<Match> found, double likeness) {
    if (members.size() < COMPARED) {
      members.add(entry.fingerprint());
    }
    boolean closer =
        likeness > resemblance
            || (likeness == resemblance
                && found.isPresent()
                && (match == null || found.get().similarity() > match.similarity()));
    if (closer) {
      resemblance = likeness;
      match = found.orElse(null);
    }
  }

  boolean isLike() {
    return match != null;
  }

  Match requireMatch() {
    if (match == null) {
      throw new IllegalStateException("the article is no copy of this voice's");
    }
    return match;
  }

  double similarity() {
    return requireMatch().similarity();
  }

  /** Whether the two articles of both voices that resemble each other most are of one form. */
  boolean isOfOneFormWith(Candidate other) {
    double most = OF_ONE_FORM;
    boolean ofOneForm = false;
    for (Fingerprint one : members) {
      for (Fingerprint two : other.members) {
        double likeness = one.resemblance(two);
        if (likeness > most) {
          most = likeness;
          ofOneForm = Comparison.isFormLetter(one, two);
        }
      }
    }
    return ofOneForm;
  }
}
