package org.summitry.extraction.occasion;

import java.util.List;
import org.summitry.extraction.document.Token;
import org.summitry.model.Status;

/**
 * Names in a row and what a sentence says of them at an occasion.
 *
 * @param names the tokens that name people, in text order
 * @param status held where they came, planned where they will, denied where they stay away
 * @param ceremony whether they do what is done at ceremonies alone
 */
record GuestRow(List<Token> names, Status status, boolean ceremony) {
  GuestRow {
    names = List.copyOf(names);
  }

  /** The one row of these names; none where nobody is named. */
  static List<GuestRow> list(List<Token> names, Status status, boolean ceremony) {
    return names.isEmpty() ? List.of() : List.of(new GuestRow(names, status, ceremony));
  }
}
