package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A plan of which a detail is still open: "No date has been set for the trip" says of the trip no
 * more than what was told of it before; "no date has been fixed for a visit" leaves it possible.
 */
final class OpenDetail {
  private static final Set<String> ANY = Set.of("a", "an", "any", "another");
  private static final Set<String> THE = Vocabulary.of("pointing-words-of-all-sorts");
  private static final Set<String> JOINTS = Set.of("for", "of");

  private final WordLists words;

  OpenDetail(WordLists words) {
    this.words = words;
  }

  StatusReading settle(Sentence sentence, Token noun, StatusReading reading) {
    boolean plan = reading.status() == Status.PLANNED || reading.status() == Status.DENIED;
    if (!plan || !noun.isNoun() || !isOpen(sentence, noun)) {
      return reading;
    }
    if (hasArticle(sentence, noun, ANY)) {
      return StatusReading.ahead(Status.POSSIBLE, "no date");
    }
    boolean bare = sentence.children(noun).stream().noneMatch(c -> c.relation().startsWith("nmod"));
    return bare && hasArticle(sentence, noun, THE)
        ? new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun")
        : reading;
  }

  private static boolean hasArticle(Sentence sentence, Token noun, Set<String> articles) {
    return sentence.children(noun, "det").stream()
        .anyMatch(det -> articles.contains(det.word().toLowerCase(java.util.Locale.ROOT)));
  }

  /** "no date for the trip", "no date has been set for the trip". */
  private boolean isOpen(Sentence sentence, Token noun) {
    if (!JOINTS.contains(sentence.marker(noun))) {
      return false;
    }
    Token above = sentence.head(noun).orElse(noun);
    return isNone(sentence, above)
        || above.isVerb()
            && sentence.children(above, "nsubj").stream()
                .anyMatch(detail -> isNone(sentence, detail));
  }

  private boolean isNone(Sentence sentence, Token detail) {
    return words.has("open-detail", detail.lemma())
        && sentence.children(detail, "det").stream().anyMatch(det -> det.lemma().equals("no"));
  }
}
