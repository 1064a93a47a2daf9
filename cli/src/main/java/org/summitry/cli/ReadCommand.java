package org.summitry.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.PageSink;
import org.summitry.reading.Reading;
import org.summitry.reading.voices.InMemoryVoiceIndex;
import org.summitry.reading.voices.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code summitry read INPUT…}: prints the articles found on pages, without analysing them. */
@Command(
    name = "read",
    description = {
      "Print the articles found on pages as JSON lines, one page's articles together, the main"
          + " story first; copies of one text have one voice."
    },
    footer = {"  summitry read pages/ > articles.jsonl", "  summitry read crawl.warc.gz"})
final class ReadCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Workshop workshop;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Mixin private GivenOptions given = new GivenOptions();

  ReadCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Printing printing = new Printing();
    workshop.pages(inputs, given.given()).sendTo(printing);
    return (printing.pages > 0 ? ExitCode.DONE : ExitCode.NOTHING_THERE).number();
  }

  /** Prints each article as soon as its page is read. */
  private final class Printing implements PageSink {
    private final ArticleReader reader = new ArticleReader();
    private final Voices voices = new Voices(new InMemoryVoiceIndex());
    private int pages;

    @Override
    public void page(Page page) {
      pages++;
      Reading reading = reader.read(page);
      reading.issues().forEach(this::issue);
      for (Article article : reading.articles()) {
        workshop.screen().out().println(MAPPER.writeValueAsString(fields(article)));
      }
    }

    @Override
    public void issue(Issue issue) {
      workshop.screen().err().println(issue.describe());
    }

    private Map<String, Object> fields(Article article) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("id", article.id());
      fields.put("page", article.source());
      fields.put("kind", article.type().name().toLowerCase(Locale.ROOT));
      fields.put("title", article.title());
      fields.put("text", article.text());
      putKnown(fields, "published", article.published());
      fields.put("publishedBy", article.publishedBy());
      fields.put("certainty", article.certainty());
      putKnown(fields, "publisher", article.publisher());
      putKnown(fields, "language", article.language());
      fields.put("voice", voices.place(article.id(), article.text()).voice());
      return fields;
    }

    private static void putKnown(Map<String, Object> fields, String name, @Nullable Object value) {
      if (value != null) {
        fields.put(name, value);
      }
    }
  }
}
