package org.summitry.reading.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * News pages made by pouring our own stories into the shapes that content systems give their pages.
 * A shape is an HTML file with places: {@code {{title}}}, {@code {{body 0 3}}<p>%s</p>{{/}}}.
 */
final class ShapedPages {
  static final List<String> SHAPES =
      List.of(
          "agency-table",
          "amp",
          "arc",
          "bio-box",
          "blogspot",
          "boxed-pictures",
          "br-separated",
          "broadcaster",
          "broadsheet",
          "cable",
          "comments",
          "component-list",
          "credits-at-foot",
          "drupal7",
          "gallery",
          "government",
          "hashed",
          "infinite-scroll",
          "inline-related",
          "letter-box",
          "list-comments",
          "liveblog",
          "old-table",
          "page-builder",
          "paywall",
          "plain-divs",
          "portal",
          "print-view",
          "pull-quotes",
          "read-more-lines",
          "related-inside",
          "spans-and-ads",
          "tabloid",
          "two-articles",
          "wire",
          "wordpress-classic",
          "wordpress-newspaper");
  private static final List<String> STORIES =
      List.of("harbour", "glacier", "envoy", "rails", "visit", "storm");
  private static final Pattern REPEATED =
      Pattern.compile(
          "\\{\\{(body|others|comments|heads)(?: (\\d+))?(?: (\\d+|end))?}}(.*?)\\{\\{/}}",
          Pattern.DOTALL);
  private static final List<String> COMMENTS =
      List.of(
          "I have lived within sight of that lighthouse for thirty years and nobody ever asked us what we think of the fees. Perhaps somebody should come by on a Sunday.",
          "Well written, thank you. One thing is missing though: the ferry has not run on time since the new timetable came in, and the paper never mentions it.",
          "Wake me up when they have signed something. We have been hearing about the next round of talks since my daughter was in primary school, and she is a doctor now.",
          "To the reader above: the timetable is not the fault of the leaders but of the company, which was sold twice in three years. Please check before you write such things here.",
          "What a waste of money. The dinner alone must have cost more than the new roof of our school, and there were four kinds of cheese on the table, as the pictures show.");

  private ShapedPages() {}

  /**
   * A page with the text a person would mark as its article's body.
   *
   * @param gold paragraphs and subheadings in order
   */
  record ShapedPage(String name, String html, String title, String date, List<String> gold) {
    String body() {
      return String.join("\n", gold);
    }
  }

  private record Story(
      String slug,
      String title,
      String dek,
      String author,
      LocalDate date,
      List<String> captions,
      List<String> paragraphs) {}

  /** Three pages of each shape. */
  static List<ShapedPage> list() {
    List<ShapedPage> pages = new ArrayList<>();
    for (int shape = 0; shape < SHAPES.size(); shape++) {
      for (int turn = 0; turn < 3; turn++) {
        pages.add(page(SHAPES.get(shape), (shape + turn * 2) % STORIES.size()));
      }
    }
    return pages;
  }

  static ShapedPage page(String shape, int number) {
    List<Story> stories = STORIES.stream().map(ShapedPages::story).toList();
    Story story = stories.get(number);
    List<Story> others = new ArrayList<>(stories);
    others.remove(number);
    String template = resource("shapes/" + shape + ".html");
    Matcher heads =
        Pattern.compile("\\{\\{heads}}(.*?)\\{\\{/}}\n?", Pattern.DOTALL).matcher(template);
    String head = heads.find() ? heads.group(1) : "<h2>%s</h2>";
    String html = fill(heads.replaceFirst(""), story, others, head);
    List<String> gold = story.paragraphs().stream().map(ShapedPages::bare).toList();
    return new ShapedPage(
        shape + "/" + story.slug(), html, story.title(), story.date().toString(), gold);
  }

  private static String fill(String template, Story story, List<Story> others, String head) {
    Matcher repeated = REPEATED.matcher(template);
    StringBuilder html = new StringBuilder();
    while (repeated.find()) {
      String filled =
          switch (repeated.group(1)) {
            case "body" -> body(story, repeated, head);
            case "others" -> others(others, Integer.parseInt(repeated.group(2)), repeated.group(4));
            case "comments" -> comments(Integer.parseInt(repeated.group(2)), repeated.group(4));
            default -> "";
          };
      repeated.appendReplacement(html, Matcher.quoteReplacement(filled));
    }
    repeated.appendTail(html);
    return html.toString()
        .replace("{{title}}", escape(story.title()))
        .replace("{{dek}}", escape(story.dek()))
        .replace("{{author}}", story.author())
        .replace("{{iso}}", story.date().toString())
        .replace("{{slug}}", story.slug())
        .replace("{{site}}", "The Example")
        .replace(
            "{{long-date}}",
            story.date().format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)))
        .replace("{{caption}}", escape(story.captions().get(0)))
        .replace("{{caption2}}", escape(story.captions().get(1)))
        .replace(
            "{{flat}}",
            escape(
                    String.join(" ", story.paragraphs().stream().map(ShapedPages::bare).toList())
                        .replace("\"", "\\\""))
                .replace("&quot;", "\\\""));
  }

  private static String body(Story story, Matcher place, String head) {
    int size = story.paragraphs().size();
    int to = place.group(3).equals("end") ? size : Math.min(size, Integer.parseInt(place.group(3)));
    StringBuilder html = new StringBuilder();
    for (int at = Math.min(size, Integer.parseInt(place.group(2))); at < to; at++) {
      String paragraph = story.paragraphs().get(at);
      String text = escape(bare(paragraph));
      if (paragraph.startsWith("## ")) {
        html.append(head.replace("%s", text));
      } else if (paragraph.startsWith("* ") && place.group(4).contains("<p")) {
        html.append("<ul><li>").append(text).append("</li></ul>");
      } else {
        html.append(place.group(4).replace("%s", text));
      }
    }
    return html.toString();
  }

  private static String others(List<Story> others, int count, String form) {
    StringBuilder html = new StringBuilder();
    for (int at = 0; at < count; at++) {
      Story other = others.get(at % others.size());
      String first = bare(other.paragraphs().getFirst());
      html.append(
          form.replace("%t", escape(other.title()))
              .replace("%s", escape(first.substring(0, Math.min(110, first.length())) + "..."))
              .replace("%p", escape(bare(other.paragraphs().get(1))))
              .replace("%c", escape(other.captions().get(0))));
    }
    return html.toString();
  }

  private static String comments(int count, String form) {
    StringBuilder html = new StringBuilder();
    for (int at = 0; at < count; at++) {
      html.append(form.replace("%s", escape(COMMENTS.get(at % COMMENTS.size()))));
    }
    return html.toString();
  }

  private static Story story(String slug) {
    String[] parts = resource("stories/" + slug + ".txt").split("---\n", 2);
    String[] head = parts[0].split("\n");
    return new Story(
        slug,
        head[0],
        head[1],
        head[2],
        LocalDate.parse(head[3]),
        List.of(head[4], head[5]),
        List.of(parts[1].strip().split("\n")));
  }

  private static String bare(String paragraph) {
    return paragraph.replaceFirst("^(## |\\* )", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("’", "&rsquo;");
  }

  private static String resource(String name) {
    try (InputStream in = org.summitry.reading.ArticleReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
