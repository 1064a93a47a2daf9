package org.summitry.cli;

import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Article;

/** The engine's parts, each made when first asked for: loading models and names takes seconds. */
interface Engine {
  Gazetteer gazetteer();

  Analysis analysis();

  /** How the article's reports came about, as text for people. */
  String explain(Article article);
}
