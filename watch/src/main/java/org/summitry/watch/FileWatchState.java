package org.summitry.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state in a JSON file, replaced as a whole at each save so that a crash leaves the old or the
 * new one. Only the newest hundred thousand pages are remembered.
 */
public final class FileWatchState implements WatchState {
  private static final int REMEMBERED = 100_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The file's content. */
  record Content(Map<String, FeedState> feeds, List<String> done) {}

  private final Path file;
  private final Map<String, FeedState> feeds;
  private final SequencedSet<String> done;

  private FileWatchState(Path file, Content content) {
    this.file = file;
    this.feeds = new TreeMap<>(content.feeds());
    this.done = new LinkedHashSet<>(content.done());
  }

  /**
   * Opens the state in the file, or an empty one when there is no file yet.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public static FileWatchState open(Path file) {
    if (!Files.exists(file)) {
      return new FileWatchState(file, new Content(Map.of(), List.of()));
    }
    try {
      return new FileWatchState(file, MAPPER.readValue(Files.readString(file), Content.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (JacksonException damaged) {
      throw new UncheckedIOException(
          new IOException(file + ": not a state file; move it away to start anew", damaged));
    }
  }

  @Override
  public Optional<FeedState> findFeed(String address) {
    return Optional.ofNullable(feeds.get(address));
  }

  @Override
  public void putFeed(String address, FeedState state) {
    feeds.put(address, state);
  }

  @Override
  public boolean isDone(String page) {
    return done.contains(page);
  }

  @Override
  public void putDone(String page) {
    done.add(page);
    if (done.size() > REMEMBERED) {
      done.removeFirst();
    }
  }

  @Override
  public void save() {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, MAPPER.writeValueAsString(new Content(feeds, new ArrayList<>(done))));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
