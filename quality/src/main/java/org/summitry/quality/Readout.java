package org.summitry.quality;

import java.util.List;

/**
 * A call or meeting that the title of a release names.
 *
 * @param article the release, its title withheld
 * @param with the other side, as the title has it
 * @param countries alpha-3 codes of the other side
 * @param published a day
 */
public record Readout(
    String article,
    String kind,
    String who,
    String with,
    List<String> countries,
    String published) {
  public Readout {
    countries = List.copyOf(countries);
  }
}
