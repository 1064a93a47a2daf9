package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Who was met on which day, told in rows: "Lula saw the visitors one by one: on Wednesday it was
 * Ado, on Thursday Oyo and Faye", "She met Ado on Monday. On Tuesday it was Oyo's turn". With each
 * of them it was an encounter like the one told before.
 */
final class MetByDay {
  private static final String RULE = "met.by-day";
  private static final String LIKELY = ".evidence";
  private static final int BACK = 2;

  private MetByDay() {}

  /**
   * Adds the encounters of the rows, in place of what "each of them" would tell.
   *
   * @param here what the sentence tells
   * @param told what was told before it
   */
  static void add(Sentence sentence, References references, List<Draft> here, List<Draft> told) {
    List<DayRows.Row> rows = DayRows.of(sentence);
    Draft model = rows.isEmpty() ? null : model(sentence, rows.getFirst(), here, told);
    Part doer = model == null ? null : doer(model, told);
    if (model == null || doer == null) {
      return;
    }
    here.removeIf(draft -> isEncounter(draft) && isOfNobodyNamed(draft));
    for (DayRows.Row row : rows) {
      for (Token person : row.people()) {
        for (Entity entity : references.resolve(sentence, person)) {
          boolean known = here.stream().anyMatch(d -> d.kind == model.kind && d.has(entity));
          if (!known && !entity.key().equals(doer.entity().key())) {
            here.add(with(model, doer, entity, person, sentence));
          }
        }
      }
    }
  }

  /** The time of the row in which somebody was met; null for other drafts. */
  static @Nullable Token ownTime(Draft draft) {
    return !draft.rule.equals(RULE)
        ? null
        : DayRows.of(draft.sentence).stream()
            .filter(row -> row.people().contains(draft.trigger))
            .map(DayRows.Row::time)
            .findFirst()
            .orElse(null);
  }

  /** Whether only the likely encounter of two who stand in the rows side by side. */
  static boolean isOnlyBeside(Draft draft, Sentence sentence) {
    if (draft.sentence != sentence || !isEncounter(draft) || !draft.rule.endsWith(LIKELY)) {
      return false;
    }
    List<Token> listed = DayRows.of(sentence).stream().flatMap(r -> r.people().stream()).toList();
    return !listed.isEmpty()
        && draft.people.stream()
            .allMatch(part -> listed.stream().anyMatch(one -> one.span().equals(part.span())));
  }

  /** The encounter told last before the rows, in the sentence or shortly before it. */
  private static @Nullable Draft model(
      Sentence sentence, DayRows.Row first, List<Draft> here, List<Draft> told) {
    Optional<Draft> own =
        here.stream()
            .filter(draft -> isEncounter(draft) && draft.people.size() == 2)
            .filter(draft -> draft.trigger.index() < first.time().index())
            .reduce((one, other) -> other);
    return own.or(() ->
            told.reversed().stream()
                .filter(draft -> isEncounter(draft) && draft.people.size() == 2)
                .filter(draft -> sentence.index() - draft.sentence.index() <= BACK)
                .filter(draft -> draft.status.isDone() || draft.status.isSimplePresent())
                .findFirst())
        .orElse(null);
  }

  /** Who met them: the one before the verb, else who took part in the one before as well. */
  private static @Nullable Part doer(Draft model, List<Draft> told) {
    List<Part> before =
        model.people.stream()
            .filter(part -> part.span().end() <= model.trigger.span().start())
            .toList();
    if (before.size() == 1) {
      return before.getFirst();
    }
    Optional<Draft> other =
        told.reversed().stream()
            .filter(draft -> draft != model && isEncounter(draft))
            .filter(draft -> model.sentencesTo(draft) <= BACK)
            .findFirst();
    return other.stream()
        .flatMap(draft -> model.people.stream().filter(part -> draft.has(part.entity())))
        .findFirst()
        .orElse(null);
  }

  /** "Received each of them". */
  private static boolean isOfNobodyNamed(Draft draft) {
    return draft.people.stream()
        .anyMatch(part ->
            draft.sentence.tokens().stream()
                .anyMatch(token ->
                    token.span().equals(part.span())
                        && Set.of("them", "each", "all").contains(token.word())));
  }

  private static boolean isEncounter(Draft draft) {
    return draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
  }

  private static Draft with(
      Draft model, Part doer, Entity entity, Token person, Sentence sentence) {
    Draft draft = new Draft(model.kind, RULE, sentence, person, null, model.status);
    draft.add(doer.entity(), doer.role(), doer.span());
    draft.add(entity, Role.PARTICIPANT, person.span());
    draft.where = model.where;
    return draft;
  }

  /** A single person, and no group. */
  static boolean isPerson(Token token) {
    return token.mention() instanceof Actor
        && (token.mention() instanceof PersonMention
            || token.mention() instanceof UnknownPerson
            || token.mention() instanceof RoleMention);
  }
}
