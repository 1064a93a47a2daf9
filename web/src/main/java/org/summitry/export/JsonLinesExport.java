package org.summitry.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.summitry.model.Engagement;
import org.summitry.model.Report;

/** One JSON object a line, as the codebook has it. */
public final class JsonLinesExport implements Export {
  private final Writer out;

  public JsonLinesExport(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Engagement engagement) {
    writeLine(engagement);
  }

  @Override
  public void write(Report report) {
    writeLine(report);
  }

  private void writeLine(Object value) {
    try {
      out.write(Json.line(value));
      out.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
