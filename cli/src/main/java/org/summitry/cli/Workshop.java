package org.summitry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Page;
import org.summitry.reading.formats.InputException;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;
import org.summitry.record.Record;
import org.summitry.record.RecordException;
import org.summitry.record.sqlite.SqliteRecord;

/**
 * What commands work with: the screen, the engine and the inputs. Wiring by hand, in one place;
 * nothing is loaded before a command needs it.
 */
final class Workshop {
  private final SummitryCommand options;
  private final Screen screen;
  private final Function<Optional<Path>, Engine> engines;
  private @Nullable Engine engine;

  /**
   * @param engines makes the engine, given the user's own gazetteer folder if there is one
   */
  Workshop(SummitryCommand options, Screen screen, Function<Optional<Path>, Engine> engines) {
    this.options = options;
    this.screen = screen;
    this.engines = engines;
  }

  Screen screen() {
    return screen;
  }

  Gazetteer gazetteer() {
    return engine().gazetteer();
  }

  Analysis analysis() {
    return engine().analysis();
  }

  CountryNames countries() {
    return new CountryNames(this::gazetteer);
  }

  Ink ink() {
    return new Ink(screen.colour());
  }

  /** The record in the file, made when there is none. */
  Record openRecord(Path file) {
    return opened(() -> SqliteRecord.open(file));
  }

  /** The record in the file, which must be there. */
  Record openExistingRecord(Path file) {
    return opened(() -> SqliteRecord.openExisting(file));
  }

  private static Record opened(Supplier<Record> opening) {
    try {
      return opening.get();
    } catch (RecordException unusable) {
      throw new CommandFailure(
          ExitCode.DATABASE, String.valueOf(unusable.getMessage()), unusable);
    }
  }

  private Engine engine() {
    Engine made = engine;
    if (made == null) {
      made = engines.apply(options.findGazetteerFolder());
      engine = made;
    }
    return made;
  }

  /** The pages of files, folders and standard input as named on the command line, in order. */
  PageSource pages(List<String> inputs, Page.Given given) {
    Inputs reader = new Inputs(InputOptions.withDefaults(given));
    return sink -> {
      for (String input : inputs) {
        try {
          reader.read(input, sink);
        } catch (InputException unreadable) {
          throw new CommandFailure(
              ExitCode.NOTHING_THERE, String.valueOf(unreadable.getMessage()), unreadable);
        }
      }
    };
  }
}
