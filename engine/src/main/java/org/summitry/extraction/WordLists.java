package org.summitry.extraction;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of words from a resource file. Asking for a list that the file lacks is a bug. */
public record WordLists(String file, Map<String, Set<String>> lists) {

  /** Nothing is asked so often, mostly in vain: hash tables say no sooner than {@link Set#of}. */
  public WordLists {
    Map<String, Set<String>> tables = HashMap.newHashMap(lists.size());
    lists.forEach(
        (name, words) -> tables.put(name, Collections.unmodifiableSet(new HashSet<>(words))));
    lists = Collections.unmodifiableMap(tables);
  }

  public static WordLists read(String file) {
    return new WordLists(file, ResourceTable.wordLists(file));
  }

  /** The lists of both; those of one name add up. */
  public WordLists with(WordLists other) {
    Map<String, Set<String>> both = new HashMap<>(lists);
    other.lists.forEach((name, words) -> both.merge(name, words, WordLists::union));
    return new WordLists(file + " and " + other.file, both);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
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
