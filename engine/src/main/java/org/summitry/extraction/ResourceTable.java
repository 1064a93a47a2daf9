package org.summitry.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tab-separated knowledge files of this room. Empty lines and lines that begin with
 * {@code #} are skipped.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /** All rows, the header among them; cells are stripped. */
  public static List<List<String>> rows(String name) {
    String file = "/org/summitry/extraction/" + name;
    try (InputStream in = ResourceTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + file);
      }
      List<List<String>> rows = new ArrayList<>();
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)).stream().map(String::strip).toList());
        }
      }
      return rows;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read resource " + file, broken);
    }
  }

  /** A file of word lists: name, then words separated by {@code |}; lists of one name add up. */
  public static Map<String, Set<String>> wordLists(String name) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (List<String> row : rows(name)) {
      lists.computeIfAbsent(row.getFirst(), key -> new HashSet<>()).addAll(words(row.get(1)));
    }
    lists.replaceAll((key, words) -> Set.copyOf(words));
    return Map.copyOf(lists);
  }

  /** The words of a cell, separated by {@code |}; none for an empty cell. */
  public static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
