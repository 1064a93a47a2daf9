package org.summitry.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Extraction;
import org.summitry.gazetteer.Country;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.model.Article;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.dating.KnownEngagements;
import org.summitry.reading.formats.InputException;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;
import org.summitry.record.Record;
import org.summitry.record.RecordException;
import org.summitry.record.sqlite.SqliteRecord;
import org.summitry.web.CountryNames;

/**
 * What commands work with: the screen, the engine and the inputs. Wiring by hand, in one place;
 * nothing is loaded before a command needs it.
 */
final class Workshop {
  private final SummitryCommand options;
  private final Screen screen;
  private final Function<Optional<Path>, Engine> engines;
  private final CountryNames countries = CountryNames.create();
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

  Analysis analysis(KnownEngagements known) {
    return engine().analysis(known);
  }

  /** How the article's reports came about, as text for people. */
  String explain(Article article) {
    return engine().explain(article);
  }

  /** An analysis that only reads: nothing is extracted. */
  Analysis readingOnly() {
    return new Analysis(new ArticleReader(gazetteer()), article -> Extraction.NOTHING);
  }

  Ink ink() {
    return new Ink(screen.colour());
  }

  EngagementText engagementText() {
    return new EngagementText(new Wording(this::countryName), ink(), LocalDate.now(ZoneOffset.UTC));
  }

  /** The usual English name of a country or organisation, or the code itself. */
  String countryName(String code) {
    return countries.nameOf(code);
  }

  /** The code of the country or organisation that the words name, and nothing but name. */
  Optional<String> findCountryCode(String words) {
    List<NameMatch> matches = gazetteer().match(words);
    if (matches.size() != 1 || matches.getFirst().span().length() != words.length()) {
      return Optional.empty();
    }
    return matches.getFirst().meanings().stream()
        .flatMap(meaning -> codeOf(meaning).stream())
        .findFirst();
  }

  private static Optional<String> codeOf(NameMatch.Meaning meaning) {
    return switch (meaning) {
      case CountryName(Country country) -> Optional.of(country.code());
      case OrganisationName(String organisation) -> Optional.of(organisation);
      default -> Optional.empty();
    };
  }

  /** The folder of sample pages that ships with the project. */
  Path requireSamplePages() {
    Path pages = Path.of(System.getProperty("summitry.root", "")).resolve("sample/pages");
    if (!Files.isDirectory(pages)) {
      throw new CommandFailure(
          ExitCode.NOTHING_THERE,
          "the sample pages are not at " + pages + "; start ./summitry in the project's folder");
    }
    return pages;
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
      throw new CommandFailure(ExitCode.DATABASE, String.valueOf(unusable.getMessage()), unusable);
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
