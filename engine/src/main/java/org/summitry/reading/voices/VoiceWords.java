package org.summitry.reading.voices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The word lists of this package, as they stand in its resource files. */
final class VoiceWords {
  private VoiceWords() {}

  /** Stems of capitalised words that name nobody. */
  static Set<String> readTitles() {
    return Set.copyOf(readLines("titles.txt"));
  }

  /** Stems of words that paraphrases keep. */
  static Set<String> readFunctionWords() {
    return Set.copyOf(readLines("function-words.txt"));
  }

  /** The lines of a resource without comments and blank ones. */
  static List<String> readLines(String name) {
    try (InputStream in = VoiceWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
