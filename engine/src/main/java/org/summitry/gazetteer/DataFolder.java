package org.summitry.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of gazetteer files, in the program or on disk. */
sealed interface DataFolder {
  /** Paths of the files inside the folder, with {@code /}, in the order of reading. */
  List<String> files();

  InputStream open(String file) throws IOException;

  /** All rows of a file; one that ends in {@code .gz} is unpacked. */
  default List<Row> read(String file) {
    try (InputStream bytes = open(file);
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
      return Table.read(file, plain.readAllBytes());
    } catch (IOException unreadable) {
      throw new GazetteerException(file, "cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /** What the program brings; {@code files.txt} names the files because a jar has no folders. */
  record BuiltIn() implements DataFolder {
    private static final String ROOT = "data/";

    @Override
    public List<String> files() {
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public InputStream open(String file) throws IOException {
      InputStream stream = DataFolder.class.getResourceAsStream(ROOT + file);
      if (stream == null) {
        throw new IOException("the program lacks its own file " + file);
      }
      return stream;
    }
  }

  /** A user's folder. */
  record OnDisk(Path root) implements DataFolder {
    @Override
    public List<String> files() {
      if (!Files.isDirectory(root)) {
        throw new GazetteerException(
            root.toString(), "is not a folder; give the folder that holds the .tsv files");
      }
      try (Stream<Path> paths = Files.walk(root)) {
        return paths
            .filter(Files::isRegularFile)
            .map(path -> root.relativize(path).toString().replace('\\', '/'))
            .filter(path -> path.endsWith(".tsv") || path.endsWith(".tsv.gz"))
            .sorted()
            .toList();
      } catch (IOException unreadable) {
        throw new GazetteerException(
            root.toString(), "cannot be listed: " + unreadable.getMessage(), unreadable);
      }
    }

    @Override
    public InputStream open(String file) throws IOException {
      return Files.newInputStream(root.resolve(file));
    }
  }
}
