package org.summitry.gazetteer;

/**
 * A gazetteer file that cannot be used; the message names file, line and remedy. Example: {@code
 * terms/heads.tsv line 12: no person with id "s-smith-john"; add it to a persons file}.
 */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GazetteerException(String place, String problem) {
    super(place + ": " + problem);
  }

  public GazetteerException(String place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
  }
}
