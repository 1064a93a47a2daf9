package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who will come, with no place said: to where the one who says so is at home ("Peru's foreign
 * minister said that Ado would come in May"), else to where the story is written.
 */
final class ComingHere {
  private static final Set<String> COMING = Vocabulary.of("coming-here");
  private static final Set<String> ELSEWHERE = Vocabulary.of("not-coming-here");

  private static final StatusReading COMES =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "will come");

  private final Homes homes;

  ComingHere(Homes homes) {
    this.homes = homes;
  }

  /** Stays without their day, which the sentence may tell. */
  List<Draft> find(Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> stays = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (isComing(sentence, verb) && isOpen(sentence, verb, places)) {
        for (Token subject : sentence.children(verb, "nsubj")) {
          for (Token name : sentence.withConjuncts(subject)) {
            add(stays, sentence, verb, name, references, places, here);
          }
        }
      }
    }
    return stays;
  }

  private void add(
      List<Draft> stays,
      Sentence sentence,
      Token verb,
      Token name,
      References references,
      Places places,
      List<Draft> here) {
    boolean guest = name.mention() instanceof Actor;
    for (Entity entity : guest ? references.resolve(sentence, name) : List.<Entity>of()) {
      String home = homes.of(entity);
      Optional<Where> where =
          speakersHome(sentence, verb, references)
              .or(places::dateline)
              .filter(place -> home != null && !place.country().equals(home));
      boolean told = here.stream().anyMatch(d -> d.kind == Kind.VISIT && d.has(entity));
      if (where.isPresent() && !told) {
        Draft stay = new Draft(Kind.VISIT, "visit.coming", sentence, verb, verb, COMES);
        stay.where = where.get();
        stay.add(entity, Role.TRAVELLER, name.span());
        stays.add(stay);
      }
    }
  }

  /** "will come", "would visit later in May". */
  private static boolean isComing(Sentence sentence, Token verb) {
    return verb.mention() == null
        && verb.tag().equals("VB")
        && COMING.contains(verb.lemma())
        && sentence.children(verb).stream()
            .anyMatch(c -> c.isRelation("aux") && Set.of("will", "would").contains(c.lemma()))
        && !VerbForms.isNegated(sentence, verb);
  }

  /** A day is told, and nothing that is visited, nor a way elsewhere. */
  private static boolean isOpen(Sentence sentence, Token verb, Places places) {
    List<Token> tokens = sentence.tokens();
    boolean timed =
        tokens.stream()
            .anyMatch(t -> t.mention() instanceof TimeMention && sentence.isUnder(t, verb));
    boolean elsewhere =
        tokens.subList(verb.index() + 1, tokens.size()).stream()
            .anyMatch(t ->
                ELSEWHERE.contains(t.word().toLowerCase(java.util.Locale.ROOT))
                    || t.mention() != null && places.find(t, true).isPresent());
    return timed && !elsewhere && sentence.child(verb, "obj").isEmpty();
  }

  /** The country of the one whose words they are. */
  private Optional<Where> speakersHome(Sentence sentence, Token verb, References references) {
    if (!verb.relation().equals("ccomp")) {
      return Optional.empty();
    }
    return sentence.head(verb).stream()
        .flatMap(saying -> sentence.children(saying, "nsubj").stream())
        .filter(speaker -> speaker.mention() instanceof Actor)
        .flatMap(speaker ->
            references.resolve(sentence, speaker).stream()
                .map(one -> where(homes.of(one), speaker)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Where> where(@Nullable String country, Token speaker) {
    return country == null
        ? Optional.empty()
        : Optional.of(new Where(country, null, speaker.span(), false));
  }
}
