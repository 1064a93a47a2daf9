package org.summitry.extraction.language;

import java.util.List;

/**
 * Tags and dependencies of one sentence, one entry a word.
 *
 * @param tags Penn Treebank part-of-speech tags
 * @param heads index of each word's governor, -1 for the root
 * @param relations Universal Dependencies relation to the governor
 */
public record Syntax(
    List<String> tags, List<String> lemmas, List<Integer> heads, List<String> relations) {
  public Syntax {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
