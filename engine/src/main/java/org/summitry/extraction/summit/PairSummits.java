package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * A summit of two or three leaders is a meeting: "Moon's first summit with Tokayev", "Kim has a
 * summit scheduled with Moon", "the summit between Putin and Kim".
 */
final class PairSummits {
  private static final int MOST = 3;
  private static final Set<String> STAGES = Vocabulary.of("stages-of-talks");

  private static final int CROWD = 3;

  private final SummitWords words;
  private final Clauses clauses;
  private final StatusReader statuses;

  PairSummits(SummitWords words, Clauses clauses, StatusReader statuses) {
    this.words = words;
    this.clauses = clauses;
    this.statuses = statuses;
  }

  Optional<Draft> find(Sentence sentence, Token noun, References references, Places places) {
    if (noun.mention() != null || !noun.lemma().equals("summit") || !noun.isNoun()) {
      return Optional.empty();
    }
    List<Token> parties = parties(sentence, noun);
    if (parties.isEmpty()) {
      parties = holders(sentence, noun);
    }
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    Token verb = verb(sentence, noun);
    boolean crowd = parties.stream().anyMatch(party -> isCrowd(sentence, party, references));
    Draft meeting =
        new Draft(
            crowd ? Kind.SUMMIT : Kind.MEETING,
            "meet.summit",
            sentence,
            noun,
            verb,
            statuses.read(sentence, noun));
    if (verb != null) {
      for (Token subject : clauses.subjects(sentence, verb)) {
        if (parties.stream().noneMatch(party -> party.index() == subject.index())) {
          parties.add(subject);
        }
      }
    }
    for (Token party : parties) {
      for (Entity entity : references.resolve(sentence, party)) {
        meeting.add(entity, Role.PARTICIPANT, party.span());
      }
    }
    meeting.where = places.near(sentence, verb == null ? List.of(noun) : List.of(noun, verb));
    if (meeting.where == null) {
      meeting.where = town(sentence, noun, places);
    }
    boolean few = meeting.people.size() >= 2 && meeting.people.size() <= MOST;
    return few ? Optional.of(meeting) : Optional.empty();
  }

  /** "a Moscow summit between Ado and Oyo"; a country there is one of the parties. */
  private static @Nullable Where town(Sentence sentence, Token noun, Places places) {
    return sentence.children(noun, "compound").stream()
        .filter(child -> child.mention() instanceof Mention.PlaceMention)
        .findFirst()
        .flatMap(child -> places.find(child, true))
        .orElse(null);
  }

  /** "a summit with Gulf leaders": many behind one word, as at any gathering. */
  private static boolean isCrowd(Sentence sentence, Token party, References references) {
    return party.mention() instanceof GroupMention
        && references.resolve(sentence, party).size() > CROWD;
  }

  /** With whom, between whom, whose. */
  private List<Token> parties(Sentence sentence, Token noun) {
    List<Token> parties = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      boolean with =
          child.isRelation("nmod")
              && List.of("with", "between", "of", "among").contains(sentence.marker(child));
      if (with || child.isRelation("nmod:poss") && !isOfLeaders(child)) {
        parties.addAll(sentence.withConjuncts(child));
      }
    }
    sentence
        .head(noun)
        .filter(head -> head.isVerb() && noun.isRelation("obj"))
        .map(head -> sentence.children(head, "obl"))
        .orElse(List.of())
        .stream()
        .filter(child -> sentence.marker(child).equals("with"))
        .forEach(child -> parties.addAll(sentence.withConjuncts(child)));
    return parties;
  }

  /** "Biden and Putin concluded a summit": two or three who begin, hold or end one of theirs. */
  private List<Token> holders(Sentence sentence, Token noun) {
    boolean one =
        sentence.children(noun, "det").stream()
            .anyMatch(det -> Set.of("a", "an").contains(det.word()));
    boolean named =
        sentence.children(noun, "compound").stream().anyMatch(c -> c.tag().startsWith("NNP"));
    List<Token> holders =
        sentence
            .head(noun)
            .filter(verb -> one && !named && noun.isRelation("obj") && verb.isVerb())
            .filter(verb -> STAGES.contains(verb.lemma()))
            .map(verb -> clauses.subjects(sentence, verb))
            .orElse(List.of());
    boolean persons = holders.stream().allMatch(h -> h.mention() instanceof Mention.PersonMention);
    return persons && holders.size() > 1 && holders.size() <= MOST
        ? new ArrayList<>(holders)
        : List.of();
  }

  /** "The leaders' summit": of all of a group, and not of the two named last. */
  private static boolean isOfLeaders(Token owner) {
    return Set.of("the leaders", "leaders").contains(owner.word().toLowerCase(Locale.ROOT));
  }

  private @Nullable Token verb(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(head -> head.isVerb() && noun.isRelation("obj"))
        .filter(head -> words.has("held", sentence, head))
        .orElse(null);
  }
}
