package org.summitry.cli;

import org.summitry.gazetteer.Gazetteer;

/** The engine's parts, each made when first asked for: loading models and names takes seconds. */
interface Engine {
  Gazetteer gazetteer();

  Analysis analysis();
}
