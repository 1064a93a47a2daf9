package org.summitry.bench.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;
import org.summitry.reading.formats.PageDecoder;

/** Prints the near-copy figures for the texts of the inputs named on the command line. */
public final class VoiceRun {
  private static final int WORDS = 60;

  private VoiceRun() {}

  /** Arguments: inputs as for {@code summitry ingest}; plain texts of 60 words and more count. */
  public static void main(String[] inputs) {
    for (String input : inputs) {
      List<String> texts = texts(input);
      VoiceBenchmark.Score score = new VoiceBenchmark(20240702).run(texts);
      System.out.printf(
          Locale.ROOT,
          "%s: %d texts, precision %.4f, recall %.4f%n",
          input,
          texts.size(),
          score.precision(),
          score.recall());
      score.found().forEach((each, found) -> System.out.printf("  %-10s %.4f%n", each, found));
      score.mixed().stream().limit(20).forEach(group -> System.out.println("  mixed " + group));
    }
  }

  /** The texts of an input, each once. */
  public static List<String> texts(String input) {
    List<String> texts = new ArrayList<>();
    PageDecoder decoder = new PageDecoder();
    new Inputs(InputOptions.USUAL)
        .read(
            input,
            new PageSink() {
              @Override
              public void page(Page page) {
                String text = decoder.decode(page).text();
                if (text.split("\\s+").length >= WORDS && !texts.contains(text)) {
                  texts.add(text);
                }
              }

              @Override
              public void issue(Issue issue) {
                System.err.println(issue.describe());
              }
            });
    return texts;
  }
}
