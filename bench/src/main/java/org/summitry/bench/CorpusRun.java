package org.summitry.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.Extraction;
import org.summitry.extraction.PageExtractor;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extracts the reports of article files while rules are being written: {@code CorpusRun CACHE
 * OUTDIR FILE…} writes one file of reports for each input and prints how long each took.
 */
public final class CorpusRun {
  private CorpusRun() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    JsonMapper json = JsonMapper.builder().build();
    try (CachedSyntax syntax = new CachedSyntax(Path.of(args[0]))) {
      String dump = System.getProperty("candidates");
      PrintWriter candidates =
          dump == null
              ? null
              : new PrintWriter(Files.newBufferedWriter(Path.of(dump), StandardCharsets.UTF_8));
      String[] current = {""};
      ArticleExtractor extractor =
          new ArticleExtractor(
              Gazetteers.standard(),
              syntax,
              candidate -> {
                if (candidates != null) {
                  candidates.println(
                      candidate.kind()
                          + "\t"
                          + current[0]
                          + "\t"
                          + candidate.end().index()
                          + "\t"
                          + String.join("|", candidate.names())
                          + "\t"
                          + (candidate.country() == null ? "" : candidate.country())
                          + "\t"
                          + String.join("\t", candidate.clues()).replace('\n', ' '));
                  candidates.flush();
                }
              });
      for (String file : List.of(args).subList(2, args.length)) {
        long start = System.nanoTime();
        String name = Path.of(file).getFileName().toString().replaceAll("\\.jsonl.*", "");
        int pages = 0;
        try (PrintWriter writer =
            new PrintWriter(
                Files.newBufferedWriter(
                    out.resolve(name + ".out.jsonl"), StandardCharsets.UTF_8))) {
          PageExtractor pageExtractor = new PageExtractor(extractor);
          for (List<Article> articles : pages(file)) {
            if (!isWanted(articles)) {
              continue;
            }
            current[0] = articles.getFirst().name();
            for (Article article : articles) {
              if (List.of(article.name(), "all").contains(System.getProperty("explain", ""))) {
                System.out.println(extractor.explain(article).text());
              }
            }
            for (Extraction extraction : pageExtractor.extract(articles)) {
              for (Report report : extraction.reports()) {
                writer.println(json.writeValueAsString(report));
              }
            }
            pages++;
          }
        }
        System.err.printf("%s: %d pages, %.1f s%n", name, pages, (System.nanoTime() - start) / 1e9);
      }
    }
  }

  /** With {@code -Dexplain=ID} just that article is read. */
  private static boolean isWanted(List<Article> articles) {
    String explained = System.getProperty("explain", "all");
    return explained.equals("all")
        || articles.stream().anyMatch(article -> article.name().equals(explained));
  }

  private static List<List<Article>> pages(String file) {
    List<List<Article>> pages = new ArrayList<>();
    ArticleReader reader = new ArticleReader(Gazetteers.standard());
    new Inputs(InputOptions.USUAL)
        .read(
            file,
            new PageSink() {
              @Override
              public void page(Page page) {
                pages.add(reader.read(page).articles());
              }

              @Override
              public void issue(Issue issue) {
                System.err.println(issue.describe());
              }
            });
    return pages;
  }
}
