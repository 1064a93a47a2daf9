package org.summitry.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of gatherings.
 *
 * @param code short and unique: {@code SCO}, {@code EU-China}
 * @param name "Shanghai Cooperation Organisation summit"
 * @param names forms in texts that name the gathering itself ("SCO summit", "Davos")
 * @param organisation code of the organisation whose gathering it is, null when none
 */
public record Series(String code, String name, List<String> names, @Nullable String organisation) {
  public Series {
    names = List.copyOf(names);
  }
}
