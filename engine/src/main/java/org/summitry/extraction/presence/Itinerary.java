package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Places in a row beside a word for a journey: "Three countries are on the programme: Peru,
 * Colombia and Cuba", "Other legs: Oman, Qatar, Kuwait", "The Solomons, Nauru and Niue are on this
 * week's itinerary", "a tour that takes in Oman and Qatar", "Stops in Oman and Qatar will follow".
 */
final class Itinerary implements Construction {
  private static final Set<String> JOINTS = Set.of(",", "and", "the", "then", "&", "/", "finally");
  private static final Set<String> BEFORE = Vocabulary.of("itinerary-openers");
  private static final Set<String> SPANNING = Vocabulary.of("spanning-places");
  private static final Set<String> TAKING_IN = Set.of("take", "takes", "took", "taking", "taken");
  private static final Set<String> FURTHER = Set.of("also", "will", "to");
  private static final Set<String> IN = Set.of("in", "to", "at");
  private static final Set<String> AFTER = Set.of(":", "are", "were", "be");

  private final WordLists presence;
  private final StatusReader statuses;

  Itinerary(WordLists words, WordLists presence) {
    this.presence = presence;
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Token> journey =
        scene.tokens().stream()
            .filter(t -> t.mention() == null)
            .filter(t -> presence.has("journey-list", t.word().toLowerCase(Locale.ROOT)))
            .findFirst();
    if (journey.isEmpty()) {
      return drafts;
    }
    List<Token> row = row(scene);
    if (row.isEmpty()) {
      return drafts;
    }
    Optional<Entity> traveller = traveller(scene, row.getFirst());
    StatusReading status = status(scene, journey.get());
    for (Token token : row) {
      Where where = scene.places().find(token, true).orElseThrow();
      traveller.ifPresent(entity ->
          drafts.add(
              Scene.stay(scene, "visit.itinerary", token, status, where, entity, token.span())));
    }
    return drafts;
  }

  /** The first row of places in at least two countries that stands where an itinerary does. */
  private List<Token> row(Scene scene) {
    List<Token> tokens = scene.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (scene.isPlace(tokens.get(i))) {
        List<Token> row = new ArrayList<>();
        int at = i;
        while (at < tokens.size() && isOfRow(scene, tokens.get(at))) {
          if (scene.isPlace(tokens.get(at))) {
            row.add(tokens.get(at));
          }
          at++;
        }
        String after = at < tokens.size() ? tokens.get(at).word().toLowerCase(Locale.ROOT) : "";
        boolean first = tokens.subList(0, i).stream().allMatch(t -> t.word().equals("The"));
        boolean placed = isOpened(scene, i) || first && AFTER.contains(after);
        if (placed && (countries(scene, row) > 1 || row.size() == 1 && isAdded(scene, i))) {
          return row;
        }
        i = at;
      }
    }
    return List.of();
  }

  /** "includes Oman", "spanning Oman", "takes in Oman"; at the opening also "Stops in Oman". */
  private boolean isOpened(Scene scene, int place) {
    int at = place > 0 && scene.tokens().get(place - 1).word().equals("the") ? place - 1 : place;
    String before = word(scene, at - 1);
    String twoBefore = word(scene, at - 2);
    boolean stops = presence.has("journey-list", twoBefore) && !isWithPeople(scene, at);
    return BEFORE.contains(before)
        || SPANNING.contains(before)
        || before.equals("in") && TAKING_IN.contains(twoBefore)
        || IN.contains(before) && stops;
  }

  /** "a trip which also includes Oman". */
  private static boolean isAdded(Scene scene, int place) {
    int verb = word(scene, place - 1).equals("the") ? place - 2 : place - 1;
    return BEFORE.contains(word(scene, verb)) && FURTHER.contains(word(scene, verb - 1));
  }

  private static String word(Scene scene, int at) {
    boolean plain = at >= 0 && scene.tokens().get(at).mention() == null;
    return plain ? scene.tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether somebody or a verb stands before the row: then "stops in" has a clause of its own. */
  private static boolean isWithPeople(Scene scene, int before) {
    return scene.tokens().subList(0, before).stream()
        .anyMatch(t -> t.mention() != null || t.isVerb() && t.index() > 0);
  }

  private static boolean isOfRow(Scene scene, Token token) {
    return scene.isPlace(token)
        || token.mention() instanceof TimeMention
        || token.mention() == null && JOINTS.contains(token.word());
  }

  private static long countries(Scene scene, List<Token> row) {
    return row.stream()
        .map(token -> scene.places().find(token, true).orElseThrow().country())
        .distinct()
        .count();
  }

  /** Who is named in the sentence, alone; else whose journey the text tells of. */
  private static Optional<Entity> traveller(Scene scene, Token place) {
    List<Entity> named =
        scene.tokens().stream()
            .filter(t -> t.mention() instanceof PersonMention || t.mention() instanceof RoleMention)
            .flatMap(t -> scene.people(t).stream())
            .distinct()
            .toList();
    return named.isEmpty() ? scene.references().findTold() : Optional.of(named.getFirst());
  }

  private StatusReading status(Scene scene, Token journey) {
    boolean parsed = !journey.tag().isEmpty();
    // "Stops in Oman will follow": the noun was taken for a verb
    Token told =
        parsed && journey.isVerb() && journey.isRelation("nsubj")
            ? scene.sentence().head(journey).orElse(journey)
            : journey;
    StatusReading reading =
        parsed
            ? statuses.read(scene.sentence(), told)
            : new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "noun");
    boolean present = reading.status() == Status.HELD && reading.tense() != Tense.PAST;
    return present || isToLead(scene.sentence(), journey)
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "noun")
        : reading;
  }

  /** "came as part of a tour that will include A and B": whatever is told of the first stop. */
  private static boolean isToLead(Sentence sentence, Token journey) {
    return sentence.children(journey).stream()
        .filter(clause -> clause.relation().equals("acl:relcl"))
        .anyMatch(clause -> VerbForms.tense(sentence, clause) == Tense.FUTURE);
  }
}
