package org.summitry.bench.voices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other words for a text's words: synonyms from a list, or for any word of four letters and more
 * one that the same word always becomes, as a dictionary used twice would do it. Words with a
 * capital inside a sentence stay: neither people nor machines replace names.
 */
public final class Substitutes {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONG = 4;

  private final Map<String, List<String>> synonyms = new HashMap<>();
  private final List<String> vocabulary;

  private Substitutes(List<String> lines) {
    for (String line : lines) {
      List<String> group = List.of(line.split(","));
      group.forEach(word -> synonyms.put(word, group));
    }
    this.vocabulary = synonyms.keySet().stream().sorted().toList();
  }

  /** The list that comes with the benchmark. */
  public static Substitutes read() {
    try (InputStream in = Substitutes.class.getResourceAsStream("synonyms.csv")) {
      if (in == null) {
        throw new IllegalStateException("the resource synonyms.csv is missing from the build");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Substitutes(text.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Replaces this share of the words that have a synonym. */
  String synonyms(String text, double share, Random random) {
    return replace(text, word -> random.nextDouble() < share ? synonym(word, random) : word);
  }

  private String synonym(String word, Random random) {
    List<String> group = synonyms.getOrDefault(word, List.of(word));
    return group.get(random.nextInt(group.size()));
  }

  /** Replaces this share of the vocabulary, each word always by the same one. */
  String twoWay(String text, double share, Random random) {
    Map<String, String> dictionary = new HashMap<>();
    return replace(
        text,
        word ->
            word.length() < LONG
                ? word
                : dictionary.computeIfAbsent(
                    word, each -> random.nextDouble() < share ? other(random) : each));
  }

  private String other(Random random) {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private static String replace(String text, UnaryOperator<String> words) {
    return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replace(match, words)));
  }

  private static String replace(MatchResult match, UnaryOperator<String> words) {
    String word = match.group();
    return Character.isLowerCase(word.codePointAt(0)) ? words.apply(word) : word;
  }
}
