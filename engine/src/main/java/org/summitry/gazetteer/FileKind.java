package org.summitry.gazetteer;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a gazetteer file holds, told by its name: {@code terms/heads.tsv} and {@code terms-x.tsv}
 * hold terms.
 */
enum FileKind {
  COUNTRIES("countries"),
  ORGANISATIONS("organisations"),
  MEMBERSHIPS("memberships"),
  REGIONS("regions"),
  GOVERNMENTS("governments"),
  OFFICE_WORDS("office-words"),
  OFFICES("offices"),
  PERSONS("persons"),
  NAMES("names"),
  TERMS("terms"),
  SERIES("series"),
  EDITIONS("editions"),
  CITIES("cities"),
  VENUES("venues"),
  PLACE_NAMES("place-names"),
  AMBIGUOUS("ambiguous"),
  EXAMPLES("examples");

  private final String stem;

  FileKind(String stem) {
    this.stem = stem;
  }

  /**
   * The kind of this file.
   *
   * @throws GazetteerException when its name says nothing
   */
  static FileKind of(String file) {
    for (FileKind kind : values()) {
      if (file.startsWith(kind.stem + "/")
          || file.startsWith(kind.stem + ".")
          || file.startsWith(kind.stem + "-")) {
        return kind;
      }
    }
    throw new GazetteerException(
        file,
        "the name does not say what the file holds; begin it with one of "
            + Arrays.stream(values()).map(kind -> kind.stem).collect(Collectors.joining(", ")));
  }
}
