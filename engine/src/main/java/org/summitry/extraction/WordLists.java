package org.summitry.extraction;

import java.util.Map;
import java.util.Set;

/** Named lists of words from a resource file. Asking for a list that the file lacks is a bug. */
public record WordLists(String file, Map<String, Set<String>> lists) {

  public static WordLists read(String file) {
    return new WordLists(file, ResourceTable.wordLists(file));
  }

  public boolean has(String list, String word) {
    return words(list).contains(word);
  }

  public Set<String> words(String list) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalStateException(file + " has no list called " + list);
    }
    return words;
  }
}
