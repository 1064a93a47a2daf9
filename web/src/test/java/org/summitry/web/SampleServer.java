package org.summitry.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.summitry.record.Record;
import org.summitry.record.fixture.SampleRecord;
import org.summitry.record.sqlite.SqliteRecord;

/** Serves the sample record at a port, to look at the pages while working on them. */
final class SampleServer {
  private SampleServer() {}

  public static void main(String[] arguments) throws IOException {
    Record record = SqliteRecord.open(Files.createTempDirectory("summitry").resolve("sample.db"));
    SampleRecord.fill(record);
    WebServer server =
        WebServer.start(
            record,
            WebServer.LOOPBACK,
            Integer.parseInt(arguments[0]),
            Clock.systemDefaultZone(),
            Exception::printStackTrace);
    System.out.println("http://127.0.0.1:" + server.port());
  }
}
