package org.summitry.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Engagement;
import org.summitry.model.Evidence;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Status;
import org.summitry.record.Dossier;
import org.summitry.resolution.ClaimCheck.Finding;
import org.summitry.web.EngagementView.Change;
import org.summitry.web.EngagementView.Disagreement;
import org.summitry.web.EngagementView.Field;
import org.summitry.web.EngagementView.Item;
import org.summitry.web.EngagementView.Quote;
import org.summitry.web.EngagementView.Reading;
import org.summitry.web.EngagementView.Source;

/** Makes the view of one engagement out of its dossier. */
final class EngagementPage {
  private final Dossier dossier;
  private final Engagement engagement;
  private final Wording wording;

  /** Number of each source by its report. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private EngagementPage(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.engagement = dossier.engagement();
    this.wording = wording;
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (Dossier.Source source : dossier.sources()) {
      int number = articles.computeIfAbsent(source.article().id(), _ -> articles.size() + 1);
      numbers.put(source.report().id(), number);
    }
  }

  static EngagementView of(
      Dossier dossier, List<Finding> claims, List<Engagement> related, Wording wording) {
    EngagementPage page = new EngagementPage(dossier, wording);
    return new EngagementView(
        Row.of(dossier.engagement(), wording, ""),
        page.fields(claims),
        page.history(),
        page.disagreements(),
        page.sources(),
        Row.of(related, wording));
  }

  private List<Field> fields(List<Finding> claims) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("What", List.of(), quotes("kind", "status")));
    fields.add(
        new Field(
            "Who",
            engagement.participants().stream().map(this::person).toList(),
            quotes("participants")));
    fields.add(new Field("When", when(), quotes("start", "end")));
    fields.add(new Field("Where", where(), quotes("host", "place")));
    if (engagement.form() != null) {
      fields.add(new Field("Form", items(Headline.form(engagement.form())), quotes("form")));
    }
    if (engagement.event() != null) {
      fields.add(new Field("Occasion", items(Headline.name(engagement.event())), quotes("event")));
    }
    fields.add(
        new Field(
            "Outcomes",
            engagement.outcomes().stream()
                .map(outcome -> new Item(outcome.text(), "", outcome.type().code()))
                .toList(),
            quotes("outcomes")));
    fields.add(
        new Field(
            "Claims",
            claims.stream()
                .map(finding -> new Item(finding.claim().text(), "", finding.verdict().words()))
                .toList(),
            List.of()));
    fields.add(
        new Field(
            "Said by", items(String.join(" → ", engagement.attribution())), quotes("attribution")));
    return fields.stream()
        .filter(field -> !field.values().isEmpty() || !field.quotes().isEmpty())
        .toList();
  }

  private static List<Item> items(String text) {
    return text.isEmpty() ? List.of() : List.of(new Item(text, "", ""));
  }

  private Item person(Participant person) {
    List<String> notes = new ArrayList<>();
    if (person.office() != null) {
      notes.add(person.office());
    }
    if (person.country() != null) {
      notes.add(wording.countries().nameOf(person.country()));
    }
    if (person.provisional()) {
      notes.add("named in the text, not in the gazetteer");
    }
    return new Item(person.name(), Links.person(person.key()), String.join(", ", notes));
  }

  private List<Item> when() {
    return items(DateText.of(engagement.start(), engagement.end()));
  }

  private List<Item> where() {
    String host = engagement.host();
    String text = wording.place(engagement.place(), host);
    return text.isEmpty()
        ? List.of()
        : List.of(new Item(text, host == null ? "" : Links.country(host), ""));
  }

  /**
   * The different quotes of the fields, each with the first source that has it; words inside a
   * longer quote of the same fields are not said twice.
   */
  private List<Quote> quotes(String... names) {
    Set<String> wanted = Set.of(names);
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (Dossier.Source source : dossier.sources()) {
      int number = number(source);
      List<Evidence> own =
          source.report().evidence().stream().filter(one -> wanted.contains(one.field())).toList();
      for (Evidence quote : own) {
        if (own.stream().noneMatch(other -> isInside(quote, other))) {
          String anchor = prefix(number, quote.isInTitle()) + quote.start();
          quotes.putIfAbsent(quote.text(), new Quote(quote.text(), number, anchor));
        }
      }
    }
    return List.copyOf(quotes.values());
  }

  private static boolean isInside(Evidence inner, Evidence outer) {
    return inner.isInTitle() == outer.isInTitle()
        && outer.span().contains(inner.span())
        && outer.span().length() > inner.span().length();
  }

  private int number(Dossier.Source source) {
    return numbers.getOrDefault(source.report().id(), 0);
  }

  private static String prefix(int number, boolean title) {
    return "s" + number + (title ? "-t" : "-");
  }

  private List<Change> history() {
    Map<String, Article> articles = new LinkedHashMap<>();
    dossier.sources().forEach(source -> articles.put(source.report().id(), source.article()));
    return engagement.history().stream()
        .map(change -> change(change, articles.get(change.report())))
        .toList();
  }

  private Change change(Engagement.StatusChange change, @Nullable Article article) {
    Status status = change.status();
    DayInterval asOf = change.asOf();
    return new Change(
        DateText.of(asOf),
        new Row.StatusChip(status.code(), status.code(), false),
        article == null ? "" : publisher(article),
        numbers.getOrDefault(change.report(), 0));
  }

  private static String publisher(Article article) {
    return article.publisher() == null ? article.name() : article.publisher();
  }

  private List<Disagreement> disagreements() {
    return engagement.conflicts().stream()
        .map(conflict ->
            new Disagreement(
                fieldName(conflict.field()),
                conflict.values().stream().map(value -> reading(conflict, value)).toList()))
        .toList();
  }

  private static String fieldName(String field) {
    return switch (field) {
      case "start" -> "First day";
      case "end" -> "Last day";
      case "host" -> "Country";
      case "place" -> "City";
      case "form" -> "Form";
      default -> field;
    };
  }

  private Reading reading(Engagement.Conflict conflict, Engagement.Value value) {
    String text =
        switch (conflict.field()) {
          case "host" -> wording.countries().nameOf(value.value());
          case "start", "end" ->
              PartialDate.find(value.value()).map(DateText::of).orElse(value.value());
          case "form" -> value.value().toLowerCase(Locale.ROOT);
          default -> value.value();
        };
    return new Reading(
        text,
        value.reports().stream()
            .map(id -> numbers.getOrDefault(id, 0))
            .distinct()
            .sorted()
            .toList());
  }

  /** One for each article; what several reports of it quote is marked together. */
  private List<Source> sources() {
    Map<String, List<Dossier.Source>> byArticle = new LinkedHashMap<>();
    for (Dossier.Source source : dossier.sources()) {
      byArticle.computeIfAbsent(source.article().id(), _ -> new ArrayList<>()).add(source);
    }
    Set<String> voices = new HashSet<>();
    return byArticle.values().stream()
        .map(reports -> {
          String voice = reports.getFirst().article().voice();
          return source(reports, voice != null && !voices.add(voice));
        })
        .toList();
  }

  private Source source(List<Dossier.Source> reports, boolean copy) {
    Article article = reports.getFirst().article();
    int number = number(reports.getFirst());
    List<Evidence> quotes =
        reports.stream().flatMap(source -> source.report().evidence().stream()).toList();
    List<Evidence> inTitle = quotes.stream().filter(Evidence::isInTitle).toList();
    List<Evidence> inText = quotes.stream().filter(quote -> !quote.isInTitle()).toList();
    return new Source(
        number,
        publisher(article),
        DateText.of(article.published()),
        String.join(", ", article.publishedBy()),
        Links.web(article.url()),
        article.source(),
        String.join(" → ", reports.getFirst().report().attribution()),
        copy,
        Highlight.of(article.title(), inTitle, prefix(number, true)),
        Highlight.of(article.text(), inText, prefix(number, false)));
  }
}
