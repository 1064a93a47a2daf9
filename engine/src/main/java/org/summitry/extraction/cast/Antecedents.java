package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Whom a pronoun for one person means: in "Scholz said that he would host Macron" it is Scholz. A
 * subject before it in its sentence, nearest first; else whom the text spoke of last, the subjects
 * of main clauses first; else anybody named before it in the sentence.
 */
final class Antecedents {
  private final Resolver names;
  private final Recollection recollection;
  private final Genders genders = Genders.STANDARD;

  Antecedents(Resolver names, Recollection recollection) {
    this.names = names;
    this.recollection = recollection;
  }

  Optional<Entity> find(Sentence sentence, Token pronoun) {
    List<Entity> subjects = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, pronoun.index())) {
      if (PersonWords.mayName(token)) {
        boolean subject =
            PersonWords.isSubject(token)
                || Binding.isBare(sentence, token)
                || Binding.isOwnerOfSubject(sentence, token);
        (subject ? subjects : others).addAll(names.resolve(sentence, token));
      } else if (Pronouns.isSubject(token) && !Pronouns.isSubject(pronoun)) {
        find(sentence, token).ifPresent(subjects::add);
      }
    }
    Binding.relativeSubject(sentence, pronoun)
        .filter(head -> head.index() < pronoun.index() && PersonWords.mayName(head))
        .ifPresent(head -> subjects.addAll(names.resolve(sentence, head)));
    for (Token above : Binding.subjectsAbove(sentence, pronoun)) {
      if (Pronouns.isSubject(above) && above.index() < pronoun.index()) {
        find(sentence, above).ifPresent(subjects::add);
      }
    }
    Predicate<Entity> fits = fits(sentence, pronoun);
    return Stream.concat(ahead(sentence, pronoun).stream(), subjects.reversed().stream())
        .filter(fits)
        .findFirst()
        .or(() -> near(sentence, pronoun, others, fits))
        .or(() -> remembered(pronoun).filter(fits).findFirst())
        .or(() -> others.reversed().stream().filter(fits).findFirst())
        .or(() -> ahead(sentence, pronoun, fits));
  }

  /** Whom the text has spoken of; nobody where it now speaks of a stranger. */
  private Stream<Entity> remembered(Token pronoun) {
    return recollection.isTaken(Genders.of(pronoun.word()))
        ? Stream.of()
        : recollection.bySalience();
  }

  /** "On the third day of his visit Francis spoke": the first subject named behind. */
  private Optional<Entity> ahead(Sentence sentence, Token pronoun, Predicate<Entity> fits) {
    return pronoun.tag().equals("PRP$")
        ? sentence.tokens().subList(pronoun.index() + 1, sentence.tokens().size()).stream()
            .filter(token -> PersonWords.isName(token) && PersonWords.isSubject(token))
            .flatMap(token -> names.resolve(sentence, token).stream())
            .filter(fits)
            .findFirst()
        : Optional.empty();
  }

  /**
   * "Lula gets Maduro on the phone and warns him": whom the sentence has named before, for one who
   * does nothing in it himself.
   */
  private static Optional<Entity> near(
      Sentence sentence, Token pronoun, List<Entity> others, Predicate<Entity> fits) {
    boolean passive = !Pronouns.isSubject(pronoun) || Binding.isInSideClause(sentence, pronoun);
    return passive ? others.reversed().stream().filter(fits).findFirst() : Optional.empty();
  }

  /** Who may be meant at all: of the pronoun's gender, and none whom grammar rules out. */
  private Predicate<Entity> fits(Sentence sentence, Token pronoun) {
    Genders.Pronoun kind = Genders.of(pronoun.word());
    Set<String> barred = new HashSet<>();
    for (Token token : Binding.barred(sentence, pronoun)) {
      if (PersonWords.mayName(token)) {
        names.resolve(sentence, token).forEach(entity -> barred.add(entity.key()));
      } else if (Pronouns.isSubject(token) && token.index() > pronoun.index()) {
        // "He will come," he said
        find(sentence, token).ifPresent(entity -> barred.add(entity.key()));
      } else if (Pronouns.isSubject(token)
          && !Pronouns.isSubject(pronoun)
          && token.index() < pronoun.index()) {
        // "He embraced Ado and invited him"
        find(sentence, token).ifPresent(entity -> barred.add(entity.key()));
      }
    }
    return entity -> genders.fits(entity, kind) && !barred.contains(entity.key());
  }

  /** Whom the same pronoun has just meant, and the main clause's subject. */
  private List<Entity> ahead(Sentence sentence, Token pronoun) {
    List<Entity> ahead = new ArrayList<>();
    Binding.sameAgain(sentence, pronoun)
        .or(() -> Binding.whereSubject(sentence, pronoun))
        .flatMap(before -> find(sentence, before))
        .ifPresent(ahead::add);
    Binding.mainSubject(sentence, pronoun)
        .filter(PersonWords::isName)
        .ifPresent(subject -> ahead.addAll(names.resolve(sentence, subject)));
    return ahead;
  }

  /** Whom a pronoun means that is a subject; nobody for other words. */
  List<Entity> ofSubject(Sentence sentence, Token token) {
    boolean pronoun = token.mention() == null && PersonWords.isSingular(token);
    boolean subject =
        token.tag().isEmpty() ? Pronouns.isSubject(token) : PersonWords.isSubject(token);
    return pronoun && subject ? find(sentence, token).stream().toList() : List.of();
  }
}
