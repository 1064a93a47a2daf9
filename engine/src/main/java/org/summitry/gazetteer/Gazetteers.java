package org.summitry.gazetteer;

import java.nio.file.Path;
import java.util.List;

/**
 * Where gazetteers come from. {@code Gazetteers.standard()} is what the program brings; {@code
 * Gazetteers.withFolder(folder)} adds a user's own entries, of which those with a known id replace
 * the program's.
 */
public final class Gazetteers {
  private Gazetteers() {}

  /** Loaded at first use, then shared. */
  private static final class Standard {
    private static final Gazetteer INSTANCE = load(List.of(new DataFolder.BuiltIn()));
  }

  /** The gazetteer of the program. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * The gazetteer of the program with a user's files added.
   *
   * @throws GazetteerException naming file and line of what cannot be used
   */
  public static Gazetteer withFolder(Path folder) {
    return load(List.of(new DataFolder.BuiltIn(), new DataFolder.OnDisk(folder)));
  }

  /**
   * Questions in words to a gazetteer made here.
   *
   * @throws IllegalArgumentException when it is one of another make
   */
  public static Lookup lookup(Gazetteer gazetteer) {
    if (gazetteer instanceof IndexedGazetteer indexed) {
      return new Lookup(indexed);
    }
    throw new IllegalArgumentException("only gazetteers made by Gazetteers answer in words");
  }

  /** Reads the program's files anew, for measuring. */
  public static Gazetteer load() {
    return load(List.of(new DataFolder.BuiltIn()));
  }

  static IndexedGazetteer load(List<DataFolder> folders) {
    return new GazetteerReader(folders).read();
  }
}
