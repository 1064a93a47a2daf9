package org.summitry.extraction.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.model.Span;

/**
 * The items of an agency's diary, of which several may stand on one line: "** LIMA - Clinton visits
 * Peru (to May 4) QUITO - ...". Each begins with two stars or with its town in capitals and a dash,
 * and may end with its last day in brackets.
 */
final class DiaryItems {
  private static final Pattern STARS = Pattern.compile("\\*\\*\\s*");

  /** Behind the bracket that closes the item before: "(to May 4) QUITO - ". */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?<=\\)\\s)\\p{Lu}{3,}(?:[ /]\\p{Lu}{2,}){0,3}(?:, [\\p{L} ]{3,20})? [-–—] ");

  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");
  private static final int LONGEST_BRACKET = 6;

  private DiaryItems() {}

  /** The parts of the line; the whole of it where it holds no items. */
  static List<Span> list(String line) {
    List<Span> items = new ArrayList<>();
    int from = 0;
    Matcher stars = STARS.matcher(line);
    while (stars.find()) {
      addTowns(line, from, stars.start(), items);
      from = stars.end();
    }
    addTowns(line, from, line.length(), items);
    return items;
  }

  private static void addTowns(String line, int from, int to, List<Span> items) {
    int start = from;
    Matcher town = TOWN.matcher(line).region(from, to).useTransparentBounds(true);
    while (town.find()) {
      add(start, town.start(), items);
      start = town.start();
    }
    add(start, to, items);
  }

  private static void add(int from, int to, List<Span> items) {
    if (from < to) {
      items.add(new Span(from, to));
    }
  }

  /** "(To May 4)", behind the stop of what lasts so long. */
  static boolean isLastDay(List<CoreLabel> sentence) {
    return sentence.size() > 2
        && sentence.size() <= LONGEST_BRACKET
        && sentence.getFirst().word().equals("(")
        && sentence.getLast().word().equals(")")
        && UNTIL.contains(sentence.get(1).word().toLowerCase(Locale.ROOT));
  }
}
