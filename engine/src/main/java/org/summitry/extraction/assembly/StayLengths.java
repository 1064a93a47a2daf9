package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * How many days a stay lasts: "a two-day visit", "a trip of three days", "will stay for four days",
 * "the visit is to last two days". A journey through several countries is longer than its stays, so
 * its length says nothing of them.
 */
final class StayLengths {
  private static final String NUMBER =
      "(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b"
              + NUMBER
              + "[- ]day (?:\\w+ ){0,2}(?:visit|stay|trip)\\b"
              + "|\\b(?:visit|stay|trip) of "
              + NUMBER
              + " days\\b"
              + "|\\b(?:stay|stays|remain|remains|last|lasts)\\b[^.;]{0,40}?\\b(?:for )?"
              + NUMBER
              + " days\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private StayLengths() {}

  /** Sets the length of the stays told, in place: as their own sentence or the next has it. */
  static void fill(List<Draft> told, Document document) {
    for (Draft draft : told) {
      if (draft.kind == Kind.VISIT && isAlone(told, draft)) {
        int own = length(document, draft.sentence);
        int next = draft.sentence.index() + 1;
        boolean followed =
            own == 0
                && next < document.sentences().size()
                && told.stream().noneMatch(other -> other.sentence.index() == next);
        draft.days = followed ? length(document, document.sentences().get(next)) : own;
      }
    }
  }

  /** Whether the sentence tells of no other stay. */
  private static boolean isAlone(List<Draft> told, Draft draft) {
    return told.stream()
        .filter(other -> other.kind == Kind.VISIT)
        .filter(other -> other.sentence.index() == draft.sentence.index())
        .allMatch(other ->
            other.where == null
                || draft.where == null
                || other.where.country().equals(draft.where.country()));
  }

  /** In days; 0 when the sentence says nothing of it. */
  private static int length(Document document, Sentence sentence) {
    Matcher found = LENGTH.matcher(sentence.span().in(document.text()));
    if (!found.find()) {
      return 0;
    }
    for (int group = 1; group <= found.groupCount(); group++) {
      String number = found.group(group);
      if (number != null) {
        int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(number) : word + 1;
      }
    }
    return 0;
  }
}
