package org.summitry.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Extraction;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Claim;
import org.summitry.model.Evidence;
import org.summitry.model.Issue;
import org.summitry.model.Kind;
import org.summitry.model.OffsetMap;
import org.summitry.model.Page;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.reading.Reading;
import org.summitry.reading.dating.KnownEngagements;

/**
 * An engine for tests of the rim. A page is one article; each line "NAME visits CODE on DATE" in it
 * is a report of a visit held, "NAME plans CODE on DATE" of one planned, "NAME revisits CODE on
 * DATE" of one that is called the second; "fault" makes the extractor throw; an empty page has no
 * text.
 */
final class HandMadeEngine implements Engine {
  @Override
  public Gazetteer gazetteer() {
    return Gazetteers.standard();
  }

  @Override
  public Analysis analysis() {
    return new Analysis(HandMadeEngine::read, HandMadeEngine::extract);
  }

  @Override
  public Analysis analysis(KnownEngagements known) {
    return analysis();
  }

  @Override
  public String explain(Article article) {
    return "explained " + article.name();
  }

  static Reading read(Page page) {
    String text = new String(page.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      Issue empty = new Issue(Issue.Code.NO_TEXT, page.source(), null, "there is no text in it");
      return new Reading(List.of(), List.of(empty));
    }
    return new Reading(List.of(article(page, text)), List.of());
  }

  private static Article article(Page page, String text) {
    return new Article(
        page.id() + "-1",
        page.id(),
        page.source(),
        page.name(),
        1,
        Article.Type.MAIN,
        "",
        OffsetMap.identity(0, 0),
        text,
        OffsetMap.identity(0, text.length()),
        page.given().published(),
        page.given().published() == null ? List.of() : List.of("given"),
        1,
        page.given().publisher(),
        null,
        "en",
        null);
  }

  static Extraction extract(Article article) {
    if (article.text().contains("fault")) {
      throw new IllegalStateException("made to fail");
    }
    List<Report> reports = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      String[] words = line.split(" ");
      if (words.length == 5 && List.of("visits", "plans", "revisits").contains(words[1])) {
        reports.add(report(article, words, start, line));
      }
      start += line.length() + 1;
    }
    return new Extraction(reports, List.of(), List.of());
  }

  private static Report report(Article article, String[] words, int start, String line) {
    @Nullable PartialDate day = PartialDate.find(words[4]).orElse(null);
    return new Report(
        "r-" + article.id() + "-" + start,
        article.name(),
        1,
        Kind.VISIT,
        words[1].equals("plans") ? Status.PLANNED : Status.HELD,
        List.of(new Participant(null, words[0], null, null, Rank.LEADER, Role.TRAVELLER)),
        words[2],
        null,
        day,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(new Evidence("kind", start, start + line.length(), line, null)),
        words[1].equals("revisits")
            ? List.of(new Claim("ordinal", 2, null, "his second visit"))
            : List.of(),
        List.of("by-hand"),
        1,
        List.of());
  }
}
