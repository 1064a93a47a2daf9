package org.summitry.cli;

import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Article;
import org.summitry.reading.dating.KnownEngagements;

/** The engine's parts, each made when first asked for: loading models and names takes seconds. */
interface Engine {
  Gazetteer gazetteer();

  Analysis analysis();

  /**
   * The same, with pages that show no date also dated by what is known already.
   *
   * @param known who was where when
   */
  Analysis analysis(KnownEngagements known);

  /** How the article's reports came about, as text for people. */
  String explain(Article article);
}
