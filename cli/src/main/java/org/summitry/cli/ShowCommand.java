package org.summitry.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.summitry.record.CountryEntry;
import org.summitry.record.Dossier;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry show}: the newest engagements, an itinerary, a country, or one engagement. */
@Command(
    name = "show",
    description = {
      "Print the itinerary of a person, the engagements of a country, or one engagement with all"
          + " its quotes. Without an argument: the newest engagements."
    },
    footer = {
      "  summitry show",
      "  summitry show 'Xi Jinping'",
      "  summitry show KAZ",
      "  summitry show Kazakhstan --limit 100",
      "  summitry show e-1f0c2a9b8d7e6f50 --db world.db"
    })
final class ShowCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "PERSON|COUNTRY|ID",
      arity = "0..*",
      description = {
        "A person's name or part of it, or their id (Q15031); a country's name or code (KAZ);"
            + " an engagement's id (e-…)."
      })
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many engagements of a country, or newest ones (default: ${DEFAULT-VALUE}).")
  private int limit = 30;

  @Mixin private DatabaseOption database = new DatabaseOption();

  ShowCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--limit must be 1 or more, not " + limit);
    }
    String what = String.join(" ", words).strip();
    try (Record record = workshop.openExistingRecord(database.file())) {
      answer(record, what).forEach(workshop.screen().out()::println);
    }
    return ExitCode.DONE.number();
  }

  private List<String> answer(Record record, String what) {
    Answer answer = new Answer(record, workshop.countries(), workshop.ink(), limit);
    if (what.isEmpty()) {
      return answer.newest();
    }
    Optional<Dossier> dossier = record.findDossier(what);
    if (dossier.isPresent()) {
      return answer.engagement(dossier.get());
    }
    Optional<String> country = findCountry(record, what);
    if (country.isPresent()) {
      return answer.country(country.get());
    }
    List<PersonEntry> people =
        record.findPerson(what).map(List::of).orElseGet(() -> record.findPeople(what));
    return answer.people(what, people);
  }

  /** The code of a country or organisation that is in the record under this code or name. */
  private Optional<String> findCountry(Record record, String what) {
    String code = what.toUpperCase(Locale.ROOT);
    Optional<String> byCode =
        record.listCountries().stream().map(CountryEntry::code).filter(code::equals).findFirst();
    return byCode.isPresent() ? byCode : workshop.countries().findCode(what);
  }
}
