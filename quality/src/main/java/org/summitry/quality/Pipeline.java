package org.summitry.quality;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.Extraction;
import org.summitry.extraction.Extractor;
import org.summitry.extraction.PageExtractor;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.PageReader;
import org.summitry.reading.PageSink;
import org.summitry.reading.Reading;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;

/** The engine as the program runs it, from inputs to reports, on all cores. */
public final class Pipeline {
  private final PageReader reader;
  private final Extractor extractor;

  public Pipeline(PageReader reader, Extractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  /** The engine that ships. Takes seconds to load. */
  public static Pipeline standard() {
    Gazetteer gazetteer = Gazetteers.standard();
    return new Pipeline(
        new ArticleReader(gazetteer), new ArticleExtractor(gazetteer, new CoreNlpSyntax()));
  }

  /** Reads a file or folder; what no page could be made of is an error here. */
  public List<ReadPage> read(Path input) {
    Pages pages = new Pages();
    new Inputs(InputOptions.USUAL).read(input.toString(), pages);
    return pages.analyse(this);
  }

  /** Reads JSON lines; {@code name} is what errors call them. */
  public List<ReadPage> readLines(String name, String jsonLines) {
    Pages pages = new Pages();
    InputStream bytes = new ByteArrayInputStream(jsonLines.getBytes(StandardCharsets.UTF_8));
    new Inputs(InputOptions.USUAL).read(bytes, name, pages);
    return pages.analyse(this);
  }

  public Extraction extract(Article article) {
    return extractor.extract(article);
  }

  private ReadPage analyse(Page page) {
    Reading reading = reader.read(page);
    return new ReadPage(page, reading, new PageExtractor(extractor).extract(reading.articles()));
  }

  private static final class Pages implements PageSink {
    private final List<Page> pages = new ArrayList<>();

    @Override
    public void page(Page page) {
      pages.add(page);
    }

    @Override
    public void issue(Issue issue) {
      throw new IllegalStateException(issue.describe());
    }

    List<ReadPage> analyse(Pipeline pipeline) {
      return pages.parallelStream().map(pipeline::analyse).toList();
    }
  }
}
