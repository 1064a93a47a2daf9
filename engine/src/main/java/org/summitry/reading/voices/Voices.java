package org.summitry.reading.voices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article its voice: that of the article it is a copy of, or a new one of its own. One
 * article at a time; an article that two voices are copies of makes them one.
 *
 * <p>Example: an agency's text under two headlines is one voice, two correspondents' stories about
 * the same visit are two.
 */
public final class Voices {
  /** Entries looked at for one key: popular keys say little. */
  private static final int LOOKED_AT = 32;

  /** From here on the shorter text's wording is that of the other. */
  private static final double COPIED_WORDING = 0.45;

  /** Shorter texts than this have to be the same from one end to the other. */
  private static final int SHINGLES_TO_COMPARE = 16;

  /** A paraphrase names the same people and numbers in the same order, to this share… */
  private static final double COPIED_NAMES = 0.5;

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

  /** Two voices become one only over an article that is plainly like both. */
  private static final double JOINING = 0.7;

  private final VoiceIndex index;
  private final Fingerprints fingerprints;

  public Voices(VoiceIndex index) {
    this.index = index;
    this.fingerprints = new Fingerprints(VoiceWords.readTitles(), VoiceWords.readFunctionWords());
  }

  /** In what way an article has a voice. */
  public enum Likeness {
    /** Nothing like it was there before. */
    OWN,
    /** The same words from first to last. */
    SAME,
    /** The same words in good part: cut, re-ordered, with additions. */
    NEAR,
    /** Other words, but the same names and numbers in the same order. */
    PARAPHRASE
  }

  /**
   * Where an article belongs.
   *
   * @param voice the id of an article of its voice, its own when nothing like it was there
   * @param like the article it is most like; null when the voice is its own
   * @param similarity 0 to 1: the share of wording or names that both have; 1 when its own
   * @param joined voices that this article showed to be the same as {@code voice}: their articles
   *     have {@code voice} from now on
   */
  public record Placement(
      String voice,
      Likeness likeness,
      @Nullable String like,
      double similarity,
      List<String> joined) {
    public Placement {
      joined = List.copyOf(joined);
    }
  }

  /** An article that the new one is a copy of, or the other way round. */
  private record Match(VoiceIndex.Entry entry, Likeness likeness, double similarity) {}

  /** Finds the article's voice and adds it to the index. */
  public Placement place(String article, String text) {
    Fingerprint fingerprint = fingerprints.of(text);
    List<Match> matches =
        index.listSharing(fingerprint.keys(), LOOKED_AT).stream()
            .flatMap(entry -> compare(fingerprint, entry).stream())
            .sorted(Comparator.comparingDouble(Match::similarity).reversed())
            .toList();
    Placement placement = placement(article, matches);
    placement.joined().forEach(from -> index.join(from, placement.voice()));
    index.add(new VoiceIndex.Entry(article, placement.voice(), fingerprint));
    return placement;
  }

  private static Placement placement(String article, List<Match> matches) {
    if (matches.isEmpty()) {
      return new Placement(article, Likeness.OWN, null, 1, List.of());
    }
    Match best = matches.getFirst();
    List<String> joined =
        matches.stream()
            .filter(match -> match.similarity() >= JOINING)
            .map(match -> match.entry().voice())
            .filter(voice -> !voice.equals(best.entry().voice()))
            .distinct()
            .toList();
    return new Placement(
        best.entry().voice(), best.likeness(), best.entry().article(), best.similarity(), joined);
  }

  private static Optional<Match> compare(Fingerprint fingerprint, VoiceIndex.Entry entry) {
    Fingerprint other = entry.fingerprint();
    if (fingerprint.exact() == other.exact()) {
      return Optional.of(new Match(entry, Likeness.SAME, 1));
    }
    if (isFormLetter(fingerprint, other)) {
      return Optional.empty();
    }
    double wording = fingerprint.sharedWording(other);
    if (shorter(fingerprint.shingles(), other.shingles()) >= SHINGLES_TO_COMPARE
        && wording >= COPIED_WORDING) {
      return Optional.of(new Match(entry, Likeness.NEAR, wording));
    }
    double likeness = Math.max(names(fingerprint, other), skeleton(fingerprint, other));
    return likeness > 0
        ? Optional.of(new Match(entry, Likeness.PARAPHRASE, likeness))
        : Optional.empty();
  }

  private static int shorter(int[] one, int[] other) {
    return Math.min(one.length, other.length);
  }

  /** Whether names and numbers differ too much for a copy, whatever the wording. */
  private static boolean isFormLetter(Fingerprint one, Fingerprint other) {
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
