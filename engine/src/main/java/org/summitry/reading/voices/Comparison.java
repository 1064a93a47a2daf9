package org.summitry.reading.voices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.voices.Voices.Likeness;

/**
 * Says whether two texts are copies of one another, and in what way. Symmetric: which of them came
 * first is of no matter.
 */
final class Comparison {
  /** From here on the shorter text's wording is that of the other. */
  private static final double COPIED_WORDING = 0.55;

  /** The same when both are credited to one agency: outlets cut its text in different places. */
  private static final double OF_ONE_AGENCY = 0.45;

  /** The same when each is credited to another agency: they quote the same statement. */
  private static final double OF_TWO_AGENCIES = 0.75;

  /** Shorter texts than this have to be the same from one end to the other. */
  private static final int SHINGLES_TO_COMPARE = 16;

  /** A paraphrase names the same people and numbers in the same order, to this share… */
  private static final double COPIED_NAMES = 0.6;

  /** … and in at least so many places: three names in a row can meet by chance. */
  private static final int NAMES_TO_COMPARE = 8;

  /** A paraphrase word by word keeps this share of the runs of function words and names… */
  private static final double COPIED_SKELETON = 0.45;

  /** … and at least so many of them. */
  private static final int BONES_TO_COMPARE = 8;

  /**
   * Names and numbers that a copy has in common; fewer have form letters with other data in them.
   */
  private static final double COPIED_NAMED = 0.85;

  /** The same where the wording says less: a paraphrase leaves names alone. */
  private static final double PARAPHRASED_NAMED = 0.95;

  /** With this share of the wording a text is a copy without more ado. */
  private static final double PLAIN_COPY = 0.85;

  private static final int NAMED_TO_COMPARE = 2;

  private Comparison() {}

  /**
   * What the text is to the entry's article; empty when no copy.
   *
   * @param agency whose text it is by its credit; null when it has none
   */
  static Optional<Match> of(
      Fingerprint fingerprint, @Nullable String agency, VoiceIndex.Entry entry) {
    Fingerprint other = entry.fingerprint();
    if (fingerprint.exact() == other.exact()) {
      return Optional.of(new Match(entry, Likeness.SAME, 1));
    }
    if (isFormLetter(fingerprint, other)) {
      return Optional.empty();
    }
    double wording = fingerprint.sharedWording(other);
    if (shorter(fingerprint.shingles(), other.shingles()) >= SHINGLES_TO_COMPARE
        && wording >= copiedWording(agency, entry.agency())) {
      return Optional.of(new Match(entry, Likeness.NEAR, wording));
    }
    double likeness =
        areOfTwo(agency, entry.agency())
            ? 0
            : Math.max(names(fingerprint, other), skeleton(fingerprint, other));
    return likeness > 0
        ? Optional.of(new Match(entry, Likeness.PARAPHRASE, likeness))
        : Optional.empty();
  }

  private static double copiedWording(@Nullable String one, @Nullable String other) {
    if (areOfTwo(one, other)) {
      return OF_TWO_AGENCIES;
    }
    return one != null && one.equals(other) ? OF_ONE_AGENCY : COPIED_WORDING;
  }

  private static boolean areOfTwo(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static int shorter(int[] one, int[] other) {
    return Math.min(one.length, other.length);
  }

  /** Whether names and numbers differ too much for a copy, whatever the wording. */
  static boolean isFormLetter(Fingerprint one, Fingerprint other) {
    double expected = one.sharedWording(other) >= PLAIN_COPY ? COPIED_NAMED : PARAPHRASED_NAMED;
    return (shorter(one.named(), other.named()) >= NAMED_TO_COMPARE
            && one.sharedNamed(other) < expected)
        || one.isOfOneFormWith(other);
  }

  /** The share of the names in order, or 0 when it is not that of a paraphrase. */
  private static double names(Fingerprint one, Fingerprint other) {
    double share = one.sharedNames(other);
    int shared = Fingerprint.countShared(one.names(), other.names());
    return shared >= NAMES_TO_COMPARE && share >= COPIED_NAMES ? share : 0;
  }

  /** The share of the skeleton, or 0 when it is not that of a paraphrase. */
  private static double skeleton(Fingerprint one, Fingerprint other) {
    double share = one.sharedSkeleton(other);
    int shared = Fingerprint.countShared(one.skeleton(), other.skeleton());
    return shared >= BONES_TO_COMPARE && share >= COPIED_SKELETON ? share : 0;
  }
}
