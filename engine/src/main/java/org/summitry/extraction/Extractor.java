package org.summitry.extraction;

import org.summitry.model.Article;

/** Finds the engagements that an article tells of. Pure and safe for use by several threads. */
public interface Extractor {
  Extraction extract(Article article);
}
