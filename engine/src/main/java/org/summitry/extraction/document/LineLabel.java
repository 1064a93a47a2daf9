package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * What a line is, before it begins: "QUESTION: Will she go to Oslo?", "MS. HOLM: She will.",
 * "Pictured: Clinton in Oslo". Read with it, the parser takes the label for who acts.
 */
public final class LineLabel {
  private static final int LONGEST = 5;
  private static final int SHORTEST_LINE = 3;

  /** "8.30 Breakfast with Clinton", "16:40 Clinton lands". */
  private static final Pattern CLOCK = Pattern.compile("[012]?\\d[.:][0-5]\\d(h|am|pm)?");

  private static final Set<String> NAMES = Vocabulary.of("line-labels");
  private static final Set<String> PICTURES = Vocabulary.of("picture-labels");

  private LineLabel() {}

  /** How many words of a sentence that begins a line are its label and the colon; 0 for none. */
  static int end(List<Slot> slots) {
    if (slots.size() > SHORTEST_LINE && CLOCK.matcher(slots.getFirst().word()).matches()) {
      return 1;
    }
    int colon = 0;
    while (colon < Math.min(LONGEST, slots.size()) && !slots.get(colon).word().equals(":")) {
      colon++;
    }
    boolean labelled =
        colon > 0
            && colon + SHORTEST_LINE < slots.size()
            && slots.get(colon).word().equals(":")
            && slots.subList(0, colon).stream().noneMatch(slot -> slot.mention() instanceof Actor);
    return labelled && (isNamed(slots.subList(0, colon)) || isShouted(slots.subList(0, colon)))
        ? colon + 1
        : 0;
  }

  /** Whether the line says what a picture shows: its present tells of what is over. */
  public static boolean ofPicture(Sentence sentence) {
    Token first = sentence.tokens().getFirst();
    return Dateline.holds(first) && PICTURES.contains(first.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isNamed(List<Slot> label) {
    String word = label.getFirst().word().toLowerCase(Locale.ROOT);
    return NAMES.contains(word) || PICTURES.contains(word);
  }

  /** "MR. HOLM", "Q", "THE SPOKESPERSON": all in capitals. */
  private static boolean isShouted(List<Slot> label) {
    return label.stream()
        .map(Slot::word)
        .allMatch(word ->
            word.equals(word.toUpperCase(Locale.ROOT)) && !Character.isDigit(word.charAt(0)));
  }
}
