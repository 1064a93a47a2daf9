package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.model.Particulars;
import org.summitry.model.Particulars.Statement;

/**
 * Reads authors' names off a line that shows them: "By Anna Example and Omar de Prueba | Example
 * News" names two.
 */
public final class Bylines {
  private static final int LONGEST = 160;
  private static final int MOST = 6;
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|posted|reported|reporting|story|words|text|analysis|published)\\s+)?(?:by|par|por|von):?\\s+");

  /** What ends the names: an outlet, a place, a post, an address, a date. */
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·/(–—@\\d]|"
              + "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|"
              + "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+\\d|\\s-\\s|,\\s*+(?!\\p{Lu}[\\p{L}'’.-]+ +\\p{Lu})|\\b(?:in|for|on|at|of|with|from|updated|published|posted|staff|senior|chief|correspondent|reporter|editor|writer|special|political|contributor)\\b).*$");

  private static final Pattern PARTS = Pattern.compile("(?iu)\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
  private static final Set<String> SMALL_WORDS =
      Set.of("de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
          "den", "ten", "bin", "al", "el", "y", "e", "ibn");

  /** Words of labels beside authors' names: "More about", "View profile". */
  private static final Set<String> NO_NAMES =
      Set.of("More", "View", "About", "Follow", "Share", "News", "Page", "Read", "All", "Desk",
          "Team", "Profile", "Author", "Agency", "Agencies", "The", "Our", "Published", "Updated",
          "Online", "Newsroom", "Press", "Times", "Today");

  private Bylines() {}

  /** The names behind "By"; empty when the line is no byline, or tells of no person. */
  public static List<String> find(String line) {
    Matcher by = BY.matcher(line);
    return line.length() <= LONGEST && by.find() ? names(line.substring(by.end())) : List.of();
  }

  /** The names of a line that is known to show authors, with or without "By". */
  public static List<String> findKnown(String line) {
    boolean by = line.length() > LONGEST || BY.matcher(line).find();
    return by ? find(line) : names(line);
  }

  private static List<String> names(String written) {
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(END.matcher(written.strip()).replaceFirst(""))) {
      if (!isName(part) || names.size() == MOST) {
        return List.of();
      }
      names.add(part);
    }
    return names;
  }

  private static boolean isName(String part) {
    String[] words = part.split(" +");
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      boolean fits = SMALL_WORDS.contains(word) || NAME_WORD.matcher(word).matches();
      if (!fits || NO_NAMES.contains(word)) {
        return false;
      }
    }
    return NAME_WORD.matcher(words[words.length - 1]).matches();
  }

  /** The same with names that the page shows: taken where none are stated, else kept beside. */
  public static Particulars withShown(Particulars stated, List<String> shown) {
    if (shown.isEmpty()) {
      return stated;
    }
    List<Statement> others = new ArrayList<>(stated.disagreements());
    if (!stated.byline().isEmpty()) {
      shown.stream()
          .filter(name -> stated.byline().stream().noneMatch(name::equalsIgnoreCase))
          .forEach(name -> others.add(new Statement("byline", "visible", name)));
    }
    return new Particulars(
        stated.byline().isEmpty() ? shown : stated.byline(),
        stated.publishedAt(),
        stated.updatedAt(),
        stated.section(),
        stated.canonical(),
        others);
  }
}
