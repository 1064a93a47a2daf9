package org.summitry.reading.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.reading.formats.DecodedPage.Shape;

/**
 * A mail taken apart: who sent what when, and its text. The plain part is preferred where it holds
 * about as much as the HTML part; attachments are left alone.
 *
 * @param date the day of the {@code Date} header, in the sender's time zone
 */
record Mail(
    @Nullable String subject,
    @Nullable String from,
    @Nullable DayInterval date,
    String text,
    Shape shape,
    @Nullable String problem) {

  static Mail of(byte[] bytes) {
    return new Taking().take(bytes);
  }

  /** Walks through a mail's parts and collects what is wanted. */
  private static final class Taking {
    /** Parts within parts; real mails have three or four. */
    private static final int DEPTH = 16;

    /** Characters of a {@code Date} header with the name of the time zone behind it. */
    private static final int LONGEST_DATE = 200;

    private static final MimeConfig CONFIG =
        new MimeConfig.Builder()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 16)
            .setMaxHeaderCount(1000)
            .build();

    private @Nullable String subject;
    private @Nullable String from;
    private @Nullable DayInterval date;
    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String problem;
    private boolean attachment;

    Mail take(byte[] bytes) {
      try {
        walk(new MimeTokenStream(CONFIG), bytes);
      } catch (IOException | MimeException | RuntimeException damaged) {
        problem = "damaged mail, read up to the damage: " + damaged.getMessage();
      }
      return mail();
    }

    private void walk(MimeTokenStream stream, byte[] bytes) throws IOException, MimeException {
      stream.parse(new ByteArrayInputStream(bytes));
      int depth = 0;
      boolean top = true;
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_HEADER -> attachment = false;
          case T_FIELD -> field(stream.getField(), top);
          case T_END_HEADER -> top = false;
          case T_BODY -> body(stream);
          case T_START_MULTIPART -> depth++;
          case T_END_MULTIPART -> depth--;
          default -> {}
        }
        if (depth > DEPTH) {
          problem = "parts nested too deep";
          return;
        }
      }
    }

    private void field(Field field, boolean top) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String body = field.getBody() == null ? "" : field.getBody();
      if (name.equals("content-disposition")) {
        attachment = body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
      }
      if (top) {
        switch (name) {
          case "subject" -> subject = text(body);
          case "from" -> from = sender(text(body));
          case "date" -> date = findDate(body);
          default -> {}
        }
      }
    }

    private static @Nullable String text(String header) {
      String decoded =
          DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
      String plain = decoded.replaceAll("\\s+", " ").strip();
      return plain.isEmpty() ? null : plain;
    }

    /** {@code Press Office} of {@code "Press Office" <press@example.org>}. */
    private static @Nullable String sender(@Nullable String header) {
      if (header == null || header.indexOf('<') <= 0) {
        return header;
      }
      String name = header.substring(0, header.indexOf('<')).replace("\"", "").strip();
      return name.isEmpty() ? header : name;
    }

    private static @Nullable DayInterval findDate(String header) {
      if (header.length() > LONGEST_DATE) {
        return null;
      }
      String text = header.replaceAll("\\([^()]*\\)", "").replaceAll("\\s+", " ").strip();
      try {
        LocalDate day =
            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
        return Days.find(day).orElse(null);
      } catch (DateTimeException malformed) {
        return null;
      }
    }

    private void body(MimeTokenStream stream) throws IOException {
      BodyDescriptor descriptor = stream.getBodyDescriptor();
      String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
      if (attachment || !(type.equals("text/plain") || type.equals("text/html"))) {
        return;
      }
      byte[] content = stream.getDecodedInputStream().readAllBytes();
      String charset = descriptor.getCharset();
      if (type.equals("text/html")) {
        html = joined(html, Decoding.ofHtml(content, charset).text());
      } else {
        plain = joined(plain, Decoding.ofPlain(content, charset).text());
      }
    }

    private static String joined(@Nullable String before, String next) {
      return before == null ? next : before + "\n\n" + next;
    }

    private Mail mail() {
      String markup = html;
      if (markup != null && (plain == null || !isEnough(plain, markup))) {
        return new Mail(subject, from, date, markup, Shape.HTML, problem);
      }
      List<String> lines = plain == null ? List.of() : plain.lines().toList();
      return new Mail(subject, from, date, Paragraphs.join(lines), Shape.PLAIN, problem);
    }

    private static boolean isEnough(String plain, String html) {
      return plain.strip().length() * 2 >= Jsoup.parse(html).text().length();
    }
  }
}
