package org.summitry.extraction.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Setting.Named;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/** Everybody in a sentence with every foreign place in it, and what speaks for a stay there. */
final class StayEvidence {
  private StayEvidence() {}

  static List<Candidate> list(Setting setting, WordLists words) {
    List<Candidate> candidates = new ArrayList<>();
    for (Named person : setting.named()) {
      for (Token token : setting.scene().tokens()) {
        Optional<Where> where = setting.scene().place(token);
        if (where.isPresent()
            && !isDateline(setting, where.get())
            && !setting.isSentTo(words, token)
            && !isReceived(setting, person, where.get())
            && !setting.isHomeOf(person.entity(), where.get().country())) {
          List<String> clues = clues(setting, person, token, where.get());
          candidates.add(new Candidate(Kind.VISIT, List.of(person), token, where.get(), clues));
        }
      }
    }
    return candidates;
  }

  /** An encounter told there implies the stay; that is for the record to say. */
  private static boolean isReceived(Setting setting, Named person, Where where) {
    return setting.here().stream()
        .anyMatch(draft ->
            draft.kind != Kind.VISIT
                && draft.has(person.entity())
                && draft.where != null
                && draft.where.country().equals(where.country()));
  }

  /** "LIMA, June 12 (agency) --": where it was written, and nobody need be. */
  private static boolean isDateline(Setting setting, Where where) {
    return setting
        .scene()
        .places()
        .dateline()
        .filter(dateline -> dateline.span().equals(where.span()))
        .isPresent();
  }

  private static List<String> clues(Setting setting, Named person, Token place, Where where) {
    Set<String> clues = new LinkedHashSet<>();
    setting.add(clues);
    WordClues.add(setting.scene().sentence(), person.token(), place, clues);
    TreeClues.add(setting.scene().sentence(), person.token(), place, clues);
    if (setting.named().stream().anyMatch(n -> setting.isHomeOf(n.entity(), where.country()))) {
      clues.add("host-person");
    }
    setting.here().forEach(draft -> context("here:", draft, person, where, clues));
    setting.told().forEach(draft -> context("told:", draft, person, where, clues));
    setting
        .scene()
        .places()
        .dateline()
        .filter(dateline -> dateline.country().equals(where.country()))
        .ifPresent(dateline -> clues.add("dateline"));
    return List.copyOf(clues);
  }

  /** "here:visit+same+elsewhere": a stay of the same person in another country is told here. */
  private static void context(
      String when, Draft draft, Named person, Where where, Set<String> clues) {
    boolean there = draft.where != null && draft.where.country().equals(where.country());
    boolean same = draft.has(person.entity());
    if (there || same) {
      String place = draft.where == null ? "+nowhere" : there ? "+there" : "+elsewhere";
      clues.add(when + draft.kind.code() + (same ? "+same" : "+other") + place);
    }
  }
}
