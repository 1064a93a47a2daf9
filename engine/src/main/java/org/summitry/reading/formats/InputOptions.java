package org.summitry.reading.formats;

import org.summitry.model.Page;

/**
 * How inputs are read.
 *
 * @param defaults metadata for pages that come without ({@code --published}, {@code --publisher})
 */
public record InputOptions(Page.Given defaults, Limits limits) {
  public static final InputOptions USUAL = new InputOptions(Page.Given.NOTHING, Limits.USUAL);

  public static InputOptions withDefaults(Page.Given defaults) {
    return new InputOptions(defaults, Limits.USUAL);
  }
}
