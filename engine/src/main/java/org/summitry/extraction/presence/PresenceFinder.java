package org.summitry.extraction.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.Places;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Status;

/**
 * Finds stays that are told without a word for visiting. It comes after the frames: where they have
 * told of the same person in the same country in the same sentence, it is silent.
 */
public final class PresenceFinder {
  private static final Set<String> HAVE = Vocabulary.of("have-has-had");
  private static final Set<String> GUESTS = Vocabulary.of("guests-and-hosts");
  private static final Set<String> THEM = Vocabulary.of("him-her-them");

  private final Gazetteer gazetteer;
  private final List<Construction> constructions;
  private final Set<String> stems;

  /**
   * @param words how clauses are carried ("frame-words.tsv")
   */
  public PresenceFinder(Gazetteer gazetteer, WordLists words) {
    WordLists presence = WordLists.read("presence-words.tsv");
    this.gazetteer = gazetteer;
    this.constructions =
        List.of(
            new Invitations(presence),
            new InvitedToGathering(),
            new LocatedAct(words, presence),
            new LocatedObject(words, presence),
            new CountryHas(words, presence),
            new SeenPlace(words),
            new Departure(words),
            new Guest(words, presence),
            new Bound(words, presence),
            new OnTheList(words, presence),
            new JourneyEdge(words, presence),
            new Itinerary(words, presence),
            new WhereClause(words, presence),
            new DaysIn(words),
            new LastIn(words),
            new EarlierStops(words),
            new OnVisit(presence),
            new WhoIs(),
            new LastThere(),
            new OwnEvent(words, presence),
            new Ceremony(words),
            new Absence(words),
            new AnsweredInvitation(words, presence),
            new BackFrom(words),
            new TripGoal(words, presence),
            new GoingOver(words, presence),
            new PreparedFor(words, presence),
            new NamedStop(words),
            new StopsWithDays(),
            new Rostrum(words),
            new Caption(),
            new CarriedScene(words, presence));
    this.stems =
        Stream.of(
                "act",
                "act-light",
                "acted-on",
                "country-has",
                "located-object",
                "goal",
                "own-words",
                "own-event",
                "away",
                "bid",
                "invitation")
            .flatMap(list -> presence.words(list).stream())
            .map(word -> Frames.stemOf(word.split("_")[0]))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What the word may be before anything is parsed. */
  public Set<TriggerSort> sorts(String word, String next) {
    boolean having = HAVE.contains(word) && THEM.contains(next);
    if (GUESTS.contains(word)) {
      return Set.of(TriggerSort.RECEPTION);
    }
    return having || stems.contains(Frames.stemOf(word)) ? Set.of(TriggerSort.PRESENCE) : Set.of();
  }

  /**
   * The stays of the sentence besides those told already.
   *
   * @param told what the frames read in the same sentence
   * @param day about when the article was written
   */
  public List<Draft> find(
      Sentence sentence,
      References references,
      Places places,
      List<Draft> told,
      @Nullable LocalDate day) {
    Scene scene = new Scene(sentence, references, places, new Homes(gazetteer, day));
    List<Draft> found = new ArrayList<>();
    for (Construction construction : constructions) {
      add(construction.find(scene), told, found, day);
    }
    for (Draft draft : Stream.concat(told.stream(), List.copyOf(found).stream()).toList()) {
      add(ListedStops.of(scene, draft), told, found, day);
      add(Gapping.of(scene, draft), told, found, day);
      add(Companions.of(scene, draft), told, found, day);
      add(RowMates.of(scene, draft), told, found, day);
      add(SinceVisitor.of(scene, draft), told, found, day);
    }
    return found;
  }

  private void add(
      List<Draft> drafts, List<Draft> told, List<Draft> found, @Nullable LocalDate day) {
    for (Draft draft : drafts) {
      boolean known = Stream.concat(told.stream(), found.stream()).anyMatch(o -> isSame(o, draft));
      if (!known && !isAtHome(draft, day)) {
        told.removeIf(other -> isReplaced(other, draft));
        found.add(draft);
      }
    }
  }

  private static boolean isSame(Draft one, Draft other) {
    Draft.Part traveller = Objects.requireNonNull(other.traveller());
    return one.kind == other.kind
        && !isReplaced(one, other)
        && one.where != null
        && one.has(traveller.entity())
        && one.where.country().equals(Objects.requireNonNull(other.where).country());
  }

  /** "should have flown to Suva on Friday, will now represent him there": a new plan for an old. */
  private static boolean isReplaced(Draft old, Draft draft) {
    Draft.Part traveller = old.traveller();
    return old.status.status() == Status.CANCELLED
        && old.status.reason().equals("was to have")
        && draft.status.status() == Status.PLANNED
        && traveller != null
        && draft.has(traveller.entity());
  }

  private boolean isAtHome(Draft draft, @Nullable LocalDate day) {
    Entity entity = Objects.requireNonNull(draft.traveller()).entity();
    String country = Objects.requireNonNull(draft.where).country();
    return country.equals(new Homes(gazetteer, day).of(entity));
  }
}
