package org.summitry.reading.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.model.Span;

/**
 * Recognises the agency that an article is from: in the dateline ("LONDON (Reuters) -"), in a
 * credit ("AP contributed to this report", "With inputs from PTI"), in brackets at its end. An
 * agency that is only quoted ("the minister told Reuters") is none.
 */
public final class Agencies {
  /** A dateline is looked for in the first lines, a credit in the last ones too. */
  private static final int EDGE = 600;

  private final List<Named> named = new ArrayList<>();

  /** What tells that the text is the outlet's own for the most part. */
  private static final Pattern INPUT = Pattern.compile("(?i)inputs?\\b|contribut|\\bwith\\b");

  /**
   * An agency.
   *
   * @param forms how it is written: most texts name none, and plain search is fast
   */
  private record Named(String name, List<String> forms, Pattern credit) {
    boolean mayBeIn(String text) {
      return forms.stream().anyMatch(text::contains);
    }
  }

  public Agencies() {
    for (String line : VoiceWords.readLines("agencies.tsv")) {
      String[] cells = line.split("\t");
      if (!cells[0].equals("name")) {
        named.add(new Named(cells[0], List.of(cells[1].split("\\|")), credit(cells[1])));
      }
    }
  }

  private static Pattern credit(String forms) {
    String name = "(?:" + forms.replace("-", "\\-") + ")";
    String dateline = "^[^\\n]{0,60}[(/\\[]" + name + "[)/\\]]";
    String dash = "^\\p{Lu}[^\\n]{0,40},\\s*" + name + "\\s*(?:--|[-–—])";
    String bracket = "[(\\[](?:with |by |source: )?" + name + "(?: via [^)\\n]{1,30})?[)\\]]";
    String input =
        "(?i:inputs? from|source:|credit:|courtesy of|©|copyright)\\s*(?:\\d{4}\\s*)?(?:the )?"
            + name;
    String gave = "(?:The )?" + name + "(?: writers?| journalists?)? contributed";
    String alone = "^(?:--|[-–—])\\s*" + name + "$|^" + name + "$";
    return Pattern.compile(
        "(?m)(?:"
            + String.join("|", dateline, dash, bracket, input, gave, alone)
            + ")(?![\\p{L}])");
  }

  /** The agency credited first, in the article's first or last lines. */
  public Optional<Agency> find(String text) {
    int tail = Math.max(0, text.length() - EDGE);
    return findIn(text.substring(0, Math.min(EDGE, text.length())), 0)
        .or(() -> tail >= EDGE ? findIn(text.substring(tail), tail) : Optional.empty());
  }

  private Optional<Agency> findIn(String part, int shift) {
    Agency first = null;
    for (Named each : named) {
      if (!each.mayBeIn(part)) {
        continue;
      }
      Matcher matcher = each.credit().matcher(part);
      if (matcher.find() && (first == null || matcher.start() + shift < first.span().start())) {
        boolean author = !INPUT.matcher(matcher.group()).find();
        first =
            new Agency(each.name(), new Span(matcher.start(), matcher.end()).shift(shift), author);
      }
    }
    return Optional.ofNullable(first);
  }
}
