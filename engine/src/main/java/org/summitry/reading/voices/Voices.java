package org.summitry.reading.voices;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /** Changes with everything that groups otherwise: an index of another scheme is made anew. */
  public static final int SCHEME = 2;

  /** Entries looked at for one key: popular keys say little. */
  private static final int PER_KEY = 32;

  /** Entries that an article is compared with at most. */
  private static final int COMPARED = 64;

  /** Two voices become one only over an article that is plainly like both. */
  private static final double JOINING = 0.7;

  /** Word lists and patterns, read once: a store makes an object of this class for every page. */
  private static final Fingerprints FINGERPRINTS =
      new Fingerprints(VoiceWords.readTitles(), VoiceWords.readFunctionWords());

  private static final Agencies AGENCIES = new Agencies();

  private final VoiceIndex index;

  public Voices(VoiceIndex index) {
    this.index = index;
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
   * @param agency whose text it is by its dateline or credit; null when it names none
   */
  public record Placement(
      String voice,
      Likeness likeness,
      @Nullable String like,
      double similarity,
      List<String> joined,
      @Nullable String agency) {
    public Placement {
      joined = List.copyOf(joined);
    }
  }

  /** Finds the article's voice and adds it to the index. */
  public Placement place(String article, String text) {
    Fingerprint fingerprint = FINGERPRINTS.of(text);
    String agency = AGENCIES.find(text).filter(Agency::isAuthor).map(Agency::name).orElse(null);
    List<Candidate> like = listLike(fingerprint, agency);
    Placement placement = placement(article, like, agency);
    placement.joined().forEach(from -> index.join(from, placement.voice()));
    index.add(new VoiceIndex.Entry(article, placement.voice(), agency, fingerprint));
    return placement;
  }

  /** The voices that the text may belong to, likest first. */
  private List<Candidate> listLike(Fingerprint fingerprint, @Nullable String agency) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (VoiceIndex.Entry entry : index.listSharing(fingerprint.keys(), PER_KEY, COMPARED)) {
      Optional<Match> match = Comparison.of(fingerprint, agency, entry);
      candidates
          .computeIfAbsent(entry.voice(), _ -> new Candidate())
          .add(entry, match, fingerprint.resemblance(entry.fingerprint()));
    }
    return candidates.values().stream()
        .filter(Candidate::isLike)
        .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
        .toList();
  }

  private static Placement placement(
      String article, List<Candidate> like, @Nullable String agency) {
    if (like.isEmpty()) {
      return new Placement(article, Likeness.OWN, null, 1, List.of(), agency);
    }
    Candidate best = like.getFirst();
    Match match = best.requireMatch();
    List<String> joined =
        like.stream()
            .skip(1)
            .filter(other -> other.similarity() >= JOINING && !other.isOfOneFormWith(best))
            .map(other -> other.requireMatch().entry().voice())
            .toList();
    return new Placement(
        match.entry().voice(),
        match.likeness(),
        match.entry().article(),
        match.similarity(),
        joined,
        agency);
  }
}
