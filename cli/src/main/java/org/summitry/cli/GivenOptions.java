package org.summitry.cli;

import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a person knows of the pages from outside; a page's own JSON line wins over it. */
final class GivenOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Edtf.class,
      description = {
        "When the pages were published, where they come without a date:",
        "2024-07-02, 2024-07, or an interval 2024-05-28/2024-06-03."
      })
  private @Nullable DayInterval published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the pages, where they do not say.")
  private @Nullable String publisher;

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      converter = Edtf.class,
      description = {
        "When the pages were fetched, where they do not say:",
        "what \"7 hours ago\" on a page counts from."
      })
  private @Nullable DayInterval captured;

  Page.Given given() {
    return new Page.Given(null, publisher, published, null, captured, null);
  }

  /** Reads an EDTF date or interval, and says what one looks like when it is none. */
  static final class Edtf implements ITypeConverter<DayInterval> {
    @Override
    public DayInterval convert(String value) {
      return DayInterval.find(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'"
                      + value
                      + "' is not a date; write 2024-07-02, 2024-07, 2024"
                      + " or an interval such as 2024-05-28/2024-06-03"));
    }
  }
}
