package org.summitry.extraction;

import java.util.List;
import java.util.Locale;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Claim;
import org.summitry.model.Outcome;
import org.summitry.model.Participant;
import org.summitry.model.Report;

/**
 * How the reports of an article came about, for people: each sentence's mentions and parse, the
 * drafts that its frames made, and the reports they were merged into.
 */
public record Explanation(Document document, List<Draft> drafts, List<Report> reports) {

  /** Plain text, one fact a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("article ").append(document.article().name());
    text.append("  published ").append(document.article().published()).append('\n');
    for (Sentence sentence : document.sentences()) {
      sentence(text, sentence);
    }
    for (Report report : reports) {
      report(text, report);
    }
    return text.toString();
  }

  private void sentence(StringBuilder text, Sentence sentence) {
    text.append("\n[").append(sentence.index()).append("] ").append(sentence.zone()).append("  ");
    text.append(sentence.span().in(document.text())).append('\n');
    for (Token token : sentence.tokens()) {
      if (token.mention() != null) {
        text.append("    mention  ").append(token.word()).append("  ");
        text.append(token.mention().getClass().getSimpleName()).append('\n');
      }
    }
    parse(text, sentence);
    for (Draft draft : drafts) {
      if (draft.sentence.index() == sentence.index()) {
        draft(text, draft);
      }
    }
  }

  private static void parse(StringBuilder text, Sentence sentence) {
    if (sentence.tokens().stream().allMatch(token -> token.tag().isEmpty())) {
      text.append("    not parsed\n");
      return;
    }
    text.append("    parse   ");
    for (Token token : sentence.tokens()) {
      String head = token.head() < 0 ? "ROOT" : sentence.tokens().get(token.head()).word();
      text.append(' ').append(token.word()).append('/').append(token.tag());
      text.append('(').append(token.relation()).append('<').append(head).append(')');
    }
    text.append('\n');
  }

  private static void draft(StringBuilder text, Draft draft) {
    text.append("    draft    ").append(draft.rule).append(" at ").append(draft.trigger.word());
    text.append("  ").append(draft.entities().stream().map(e -> e.name()).toList());
    text.append("  where ").append(draft.where == null ? "-" : draft.where.country());
    text.append("  when ").append(draft.when.start()).append("..").append(draft.when.end());
    text.append("  status ").append(draft.status.status()).append(" by ");
    text.append(draft.status.reason()).append("  rules ").append(draft.rules);
    if (draft.series != null) {
      text.append("  event ").append(draft.series).append(' ').append(draft.seriesYear);
    }
    if (!draft.attribution.isEmpty()) {
      text.append("  said by ").append(draft.attribution);
    }
    text.append('\n');
    if (!draft.clues.isEmpty()) {
      text.append(String.format(Locale.ROOT, "    likely   %.2f by ", draft.likelihood));
      text.append(String.join(", ", draft.clues)).append('\n');
    }
  }

  private static void report(StringBuilder text, Report report) {
    text.append("\nreport ").append(report.id()).append("  ").append(report.kind().code());
    text.append("  ").append(report.participants().stream().map(Participant::name).toList());
    text.append("  ").append(report.host()).append("  ").append(report.start()).append("..");
    text.append(report.end()).append("  ").append(report.status().code()).append("  by ");
    text.append(report.rules()).append("  confidence ").append(report.confidence()).append('\n');
    if (report.event() != null) {
      text.append("    event    ").append(report.event()).append('\n');
    }
    if (!report.attribution().isEmpty()) {
      text.append("    said by  ").append(report.attribution()).append('\n');
    }
    for (Outcome outcome : report.outcomes()) {
      text.append("    outcome  ").append(outcome.type().code()).append(": ");
      text.append(outcome.text()).append('\n');
    }
    for (Claim claim : report.claims()) {
      text.append("    claim    ").append(claim.type()).append(' ').append(claim.number());
      text.append(" since ").append(claim.since()).append(": ").append(claim.text()).append('\n');
    }
  }
}
