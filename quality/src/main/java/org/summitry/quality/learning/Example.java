package org.summitry.quality.learning;

import java.util.List;
import org.summitry.model.Kind;

/**
 * What the engine weighed in one article, and whether the article does tell of it.
 *
 * @param article the article's name; clues count by how many articles have them
 * @param kind a visit, or a meeting that stands for calls as well
 * @param told whether the gold has it
 */
record Example(String article, Kind kind, List<String> clues, boolean told) {}
