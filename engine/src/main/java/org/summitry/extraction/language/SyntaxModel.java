package org.summitry.extraction.language;

import java.util.List;

/** Analyses the words of one sentence. Deterministic and safe for use by several threads. */
public interface SyntaxModel {
  Syntax analyse(List<String> words);
}
