package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who makes ready for somebody's visit is visited: "Ado is preparing for the visit of Oyo", "Lima
 * is getting ready for Oyo's arrival", "officials in Quito are bracing for a visit by Oyo".
 */
final class PreparedFor implements Construction {
  private static final Set<String> COMING = Vocabulary.of("visits-prepared-for");
  private static final Set<String> PREPARING = Vocabulary.of("preparing-for");
  private static final Set<String> TRAVELLERS = Set.of("of", "by", "from");
  private static final Set<String> PLACES = Set.of("to", "in", "at");
  private static final int REACH = 5;
  private static final StatusReading AWAITED =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "prepared for");

  private final WordLists presence;
  private final Clauses clauses;

  PreparedFor(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      boolean coming = noun.mention() == null && COMING.contains(noun.lemma()) && noun.isNoun();
      Token verb = coming ? preparing(scene, noun) : null;
      if (verb != null && !isPlaced(scene, noun)) {
        add(scene, noun, verb, drafts);
      }
    }
    return drafts;
  }

  private void add(Scene scene, Token noun, Token verb, List<Draft> drafts) {
    for (Token said : travellers(scene.sentence(), noun)) {
      for (Entity traveller : scene.people(said)) {
        clauses.subjects(scene.sentence(), verb).stream()
            .flatMap(subject -> where(scene, subject).stream())
            .findFirst()
            .filter(where -> !where.country().equals(scene.homes().of(traveller)))
            .ifPresent(where ->
                drafts.add(
                    Scene.stay(
                        scene, "visit.prepared", noun, AWAITED, where, traveller, said.span())));
      }
    }
  }

  /** The verb of making ready that the noun stands behind: "is getting ready for". */
  private static @Nullable Token preparing(Scene scene, Token noun) {
    List<Token> tokens = scene.tokens();
    boolean forIt = false;
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - REACH); i--) {
      Token token = tokens.get(i);
      forIt |= token.word().equals("for");
      if (forIt && token.mention() == null && PREPARING.contains(word(token))) {
        return token.isVerb() ? token : scene.verbAbove(token);
      }
    }
    return null;
  }

  private static String word(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static List<Token> travellers(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child ->
            child.isRelation("nmod:poss")
                || child.isRelation("nmod") && TRAVELLERS.contains(sentence.marker(child)))
        .toList();
  }

  /** "preparing for his visit to Lima": the noun tells the place itself. */
  private static boolean isPlaced(Scene scene, Token noun) {
    return scene.sentence().children(noun, "nmod").stream()
        .anyMatch(child ->
            PLACES.contains(scene.sentence().marker(child)) && scene.place(child).isPresent());
  }

  /** "Lima", "officials in Lima"; of a leader the own country. */
  private Optional<Where> where(Scene scene, Token subject) {
    if (subject.mention() instanceof GovernmentMention government) {
      return Optional.of(new Where(government.country(), null, subject.span(), false));
    }
    if (subject.mention() instanceof PersonMention || subject.mention() instanceof RoleMention) {
      return scene.people(subject).stream()
          .flatMap(host -> Optional.ofNullable(scene.homes().of(host)).stream())
          .map(country -> new Where(country, null, subject.span(), false))
          .findFirst();
    }
    Optional<Where> place = scene.place(subject);
    return place.isPresent() || !presence.has("country-voice", subject.lemma())
        ? place
        : scene.sentence().children(subject, "nmod").stream()
            .filter(child -> PLACES.contains(scene.sentence().marker(child)))
            .flatMap(child -> scene.places().find(child, true).stream())
            .findFirst();
  }
}
