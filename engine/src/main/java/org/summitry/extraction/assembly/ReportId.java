package org.summitry.extraction.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Article;
import org.summitry.model.Event;
import org.summitry.model.Kind;
import org.summitry.model.Participant;

/** A report's id: a hash of what it contains, so that a re-run gives the same. */
final class ReportId {
  private ReportId() {}

  static String of(
      Article article,
      Kind kind,
      List<Participant> people,
      @Nullable String host,
      DateRange when,
      @Nullable Event event) {
    List<String> keys = people.stream().map(Participant::key).sorted().toList();
    String content =
        article.id()
            + "|"
            + kind.code()
            + "|"
            + keys
            + "|"
            + host
            + "|"
            + when.start()
            + "|"
            + when.end()
            + "|"
            + (event == null ? "" : event.series() + event.year());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "r" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
