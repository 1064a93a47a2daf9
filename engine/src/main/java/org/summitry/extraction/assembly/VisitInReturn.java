package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Who was visited goes to the visitor's country in return: after "Ado came to Lima on Friday" the
 * sentence "Oyo will return the visit in May" tells of a stay in Ado's country.
 */
final class VisitInReturn {
  private static final Set<String> VISITS = Vocabulary.of("visits-answered");
  private static final Set<String> RETURNING = Set.of("return", "reciprocate", "repay");
  private static final String RULE = "visit.in-return";

  private final Homes homes;
  private final Clauses clauses;
  private final StatusReader statuses;

  VisitInReturn(WordLists words, Homes homes) {
    this.homes = homes;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  /**
   * The stays that the sentence tells in answer to others.
   *
   * @param here what else the sentence tells
   * @param told what was told before it
   */
  List<Draft> find(Sentence sentence, References references, List<Draft> here, List<Draft> told) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      boolean returning =
          verb.isVerb() && RETURNING.contains(verb.lemma()) && isOfVisit(sentence, verb);
      if (returning) {
        for (Token subject : clauses.subjects(sentence, verb)) {
          for (Entity host : references.resolve(sentence, subject)) {
            visitor(host, here, told)
                .flatMap(this::home)
                .map(country -> stay(sentence, verb, subject, host, country))
                .ifPresent(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  /** "return the visit", "reciprocated that trip": no more is said of it. */
  private static boolean isOfVisit(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .filter(noun -> noun.mention() == null && VISITS.contains(noun.lemma()))
        .anyMatch(noun ->
            sentence.children(noun, "det").stream().findAny().isPresent()
                && sentence.children(noun, "nmod").stream()
                    .allMatch(child -> child.mention() instanceof TimeMention));
  }

  /** Who was last told to come to the other's country. */
  private Optional<Entity> visitor(Entity host, List<Draft> here, List<Draft> told) {
    String home = homes.of(host);
    return Stream.concat(told.stream(), here.stream())
        .filter(draft -> draft.kind == Kind.VISIT ? isIn(draft, home) : isHostedBy(draft, host))
        .flatMap(draft -> guests(draft).stream())
        .filter(visitor -> homes.isForeignTo(visitor, List.of(host)))
        .reduce((_, later) -> later);
  }

  private static boolean isIn(Draft visit, @Nullable String home) {
    return visit.where != null && visit.where.country().equals(home);
  }

  private static boolean isHostedBy(Draft meeting, Entity host) {
    return meeting.people.stream()
        .anyMatch(part -> part.role() == Role.HOST && part.entity().key().equals(host.key()));
  }

  private static List<Entity> guests(Draft draft) {
    Part traveller = draft.traveller();
    return traveller == null ? draft.entities() : List.of(traveller.entity());
  }

  private Optional<String> home(Entity visitor) {
    @Nullable String country = homes.of(visitor);
    return Optional.ofNullable(country);
  }

  private Draft stay(Sentence sentence, Token verb, Token subject, Entity host, String country) {
    Draft draft = new Draft(Kind.VISIT, RULE, sentence, verb, verb, statuses.read(sentence, verb));
    draft.where = new Where(country, null, verb.span(), false);
    draft.add(host, Role.TRAVELLER, subject.span());
    return draft;
  }
}
