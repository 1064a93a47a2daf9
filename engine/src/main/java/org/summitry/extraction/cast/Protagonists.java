package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * With whom somebody meets where the text leaves it to the reader ("A meeting with Castro is
 * planned"): who is spoken of in the sentence, else who travelled last, else whom the text is
 * about, of another country than the one met.
 */
final class Protagonists {
  private static final Set<String> PEOPLE = Vocabulary.of("people-without-a-name");

  private final Resolver people;
  private final Recollection recollection;
  private final Travellers travellers;

  /**
   * @param people names, roles and pronouns, but no counterparts
   */
  Protagonists(Resolver people, Recollection recollection, Travellers travellers) {
    this.people = people;
    this.recollection = recollection;
    this.travellers = travellers;
  }

  Optional<Entity> find(Sentence sentence, Token trigger, List<Entity> met, Homes homes) {
    if (isOfNobodyKnown(sentence, trigger)) {
      return Optional.empty();
    }
    List<Entity> candidates = new ArrayList<>();
    List<Entity> besides = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, trigger.index()).reversed()) {
      boolean pronoun = token.mention() == null && PersonWords.isSingular(token);
      if (pronoun || PersonWords.mayName(token)) {
        (pronoun || PersonWords.isSubject(token) ? candidates : besides)
            .addAll(people.resolve(sentence, token));
      }
    }
    travellers.findLast().ifPresent(candidates::add);
    recollection.bySalience().forEach(candidates::add);
    candidates.addAll(besides);
    return candidates.stream().filter(entity -> homes.isForeignTo(entity, met)).findFirst();
  }

  /** "The interior minister, Jan Novotny, held talks": somebody who is nobody spoken of. */
  private static boolean isOfNobodyKnown(Sentence sentence, Token trigger) {
    return sentence.pathToRoot(trigger).stream()
        .filter(Token::isVerb)
        .findFirst()
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .filter(subject -> subject.mention() == null && PEOPLE.contains(subject.lemma()))
        .filter(subject ->
            sentence.children(subject, "appos").stream()
                .anyMatch(name -> name.mention() == null && name.tag().startsWith("NNP")))
        .isPresent();
  }
}
