package org.summitry.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/**
 * Reads a mail ({@code .eml}) as one page: subject, sender and date become its metadata, its bytes
 * are kept as they came.
 */
final class MailFile {
  private final Source source;
  private final PageSink sink;

  MailFile(Source source, PageSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    byte[] bytes = BoundedBytes.readAll(in, source.limits().pageBytes());
    Mail mail = Mail.of(bytes);
    Page.Given defaults = source.defaults();
    Page.Given given =
        new Page.Given(
            defaults.url(),
            mail.from() != null ? mail.from() : defaults.publisher(),
            mail.date() != null ? mail.date() : defaults.published(),
            mail.subject() != null ? mail.subject() : defaults.title(),
            defaults.captured(),
            null);
    sink.page(PageIds.page(source.path(), source.name(), bytes, "message/rfc822", given));
  }
}
