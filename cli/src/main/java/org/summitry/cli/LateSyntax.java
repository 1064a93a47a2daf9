package org.summitry.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.extraction.language.Syntax;
import org.summitry.extraction.language.SyntaxModel;

/**
 * The language models, loaded at the first sentence that has to be parsed: pages that tell of no
 * leader never pay for them. Safe for use by several threads.
 */
final class LateSyntax implements SyntaxModel {
  private volatile @Nullable SyntaxModel loaded;

  @Override
  public Syntax analyse(List<String> words) {
    SyntaxModel model = loaded;
    return (model == null ? load() : model).analyse(words);
  }

  private synchronized SyntaxModel load() {
    SyntaxModel model = loaded;
    if (model == null) {
      model = new CoreNlpSyntax();
      loaded = model;
    }
    return model;
  }
}
