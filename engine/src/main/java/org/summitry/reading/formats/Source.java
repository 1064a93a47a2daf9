package org.summitry.reading.formats;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue;
import org.summitry.model.Page;

/**
 * Where bytes come from while they are being read.
 *
 * @param path the file as it was named, with {@code !entry} for each archive gone into
 * @param file the last part of the path, endings and all
 * @param depth how many archives it lies in
 * @param disk where the very bytes lie on disk; null for streams and what is unpacked
 */
record Source(
    String path,
    String file,
    int depth,
    InputOptions options,
    Sniffing sniffing,
    @Nullable Path disk) {
  /** Whether a file with an unknown ending was asked for, or only found in a folder. */
  enum Sniffing {
    ASKED_FOR,
    FOUND
  }

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "warc", "pdf", "eml",
          "xml", "rss", "atom", "zip", "tar", "tgz", "gz", "md");

  /** The file's name without its endings: {@code seed-000} of {@code seed-000.txt.gz}. */
  String name() {
    String name = file;
    while (ENDINGS.contains(ending(name)) && name.lastIndexOf('.') > 0) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }

  String ending() {
    return ending(file);
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The same bytes unpacked: {@code a.txt} of {@code a.txt.gz}. */
  Source unpacked() {
    String inner =
        switch (ending()) {
          case "gz" -> file.substring(0, file.length() - 3);
          case "tgz" -> file.substring(0, file.length() - 4) + ".tar";
          default -> file;
        };
    return new Source(path, inner, depth + 1, options, sniffing, null);
  }

  /** A file inside this archive. */
  Source entry(String entry) {
    String last = entry.substring(entry.lastIndexOf('/') + 1);
    return new Source(path + "!" + entry, last, depth + 1, options, Sniffing.FOUND, null);
  }

  Page.Given defaults() {
    return options.defaults();
  }

  Limits limits() {
    return options.limits();
  }

  Issue issue(Issue.Code code, String message) {
    return new Issue(code, path, null, message);
  }

  Issue issueAt(Issue.Code code, String place, String message) {
    return new Issue(code, path, place, message);
  }
}
