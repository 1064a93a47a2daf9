package org.summitry.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.extraction.language.Syntax;
import org.summitry.extraction.language.SyntaxModel;

/**
 * Keeps parses in a file, so that a corpus run after a change of rules takes seconds. The model is
 * only loaded for a sentence that is not there yet.
 */
final class CachedSyntax implements SyntaxModel, AutoCloseable {
  private final Map<String, String> parses = new ConcurrentHashMap<>();
  private final BufferedWriter writer;
  private @Nullable CoreNlpSyntax model;

  CachedSyntax(Path file) throws IOException {
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        parses.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public Syntax analyse(List<String> words) {
    String key = String.join(" ", words).replace('\t', ' ');
    String known = parses.get(key);
    if (known != null) {
      return read(known);
    }
    Syntax syntax = model().analyse(words);
    keep(key, write(syntax));
    return syntax;
  }

  private synchronized CoreNlpSyntax model() {
    CoreNlpSyntax loaded = model;
    if (loaded == null) {
      loaded = new CoreNlpSyntax();
      model = loaded;
    }
    return loaded;
  }

  private synchronized void keep(String key, String value) {
    if (parses.put(key, value) == null) {
      try {
        writer.write(key + "\t" + value + "\n");
      } catch (IOException broken) {
        throw new java.io.UncheckedIOException(broken);
      }
    }
  }

  private static String write(Syntax syntax) {
    return String.join(" ", syntax.tags())
        + "\t"
        + String.join(" ", syntax.lemmas())
        + "\t"
        + String.join(" ", syntax.heads().stream().map(String::valueOf).toList())
        + "\t"
        + String.join(" ", syntax.relations());
  }

  private static Syntax read(String value) {
    String[] parts = value.split("\t");
    return new Syntax(
        Arrays.asList(parts[0].split(" ")),
        Arrays.asList(parts[1].split(" ")),
        Arrays.stream(parts[2].split(" ")).map(Integer::valueOf).toList(),
        Arrays.asList(parts[3].split(" ")));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
