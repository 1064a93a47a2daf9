package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.occasion.Occasions;

/**
 * What a sentence tells with words that are no construction of an encounter: who stayed away and
 * who came instead, who is awaited, who took part, had the floor or was a guest. "Ado was joined by
 * Oyo" tells of Oyo what was told of Ado before.
 */
final class SideTelling {
  private final Opening opening;
  private final DraftDays dating;
  private final StayedAway stayedAway;
  private final Stead stead;
  private final YetToCome yetToCome;
  private final ComingHere comingHere;
  private final WhoArrives whoArrives;
  private final CameToo cameToo;
  private final FollowedBy followedBy;
  private final TakingPart takingPart;
  private final RollCall rollCall = new RollCall();
  private final Floor floor;
  private final Occasions occasions;

  SideTelling(Rooms rooms, Opening opening, DraftDays dating) {
    this.opening = opening;
    this.dating = dating;
    Homes homes = opening.homes();
    stayedAway = new StayedAway(homes);
    stead = new Stead(rooms.words());
    yetToCome = new YetToCome(homes);
    comingHere = new ComingHere(homes);
    whoArrives = new WhoArrives(homes);
    cameToo = new CameToo(homes);
    followedBy = new FollowedBy(homes);
    takingPart = new TakingPart(rooms.words());
    floor = new Floor(rooms.presenceWords(), homes);
    occasions = new Occasions(rooms.occasionWords(), homes, dating::assign);
  }

  /**
   * Adds what the sentence tells to what was told; each finder sees what the one before it found.
   *
   * @param here what the constructions found in the sentence
   */
  void read(Sentence sentence, List<Draft> here, List<Draft> told) {
    References references = opening.references();
    Places places = opening.places();
    told.addAll(stayedAway.find(sentence, references, told));
    told.addAll(dated(yetToCome.find(sentence, references, places, told)));
    told.addAll(dated(comingHere.find(sentence, references, places, here)));
    told.addAll(arriving(sentence, here, told));
    takingPart.read(sentence, references, here);
    told.addAll(takingPart.settle(told));
    told.addAll(rollCall.read(sentence, references, told));
    told.addAll(JoinedBy.read(sentence, references, told));
    told.addAll(floor.read(sentence, references, places, told));
    told.addAll(occasions.read(sentence, references, places, told));
    told.addAll(stead.find(sentence, references, told));
  }

  /** Whether the draft only repeats what the sentence tells of an occasion. */
  boolean isOnlyBeside(Draft draft, Sentence sentence) {
    return occasions.isOnlyBeside(draft, sentence) || MetByDay.isOnlyBeside(draft, sentence);
  }

  private List<Draft> arriving(Sentence sentence, List<Draft> here, List<Draft> told) {
    References references = opening.references();
    List<Draft> arriving = whoArrives.find(sentence, references, opening.places(), here);
    arriving.addAll(cameToo.find(sentence, references, opening.places(), here, told));
    arriving.addAll(followedBy.find(sentence, references, told));
    dated(arriving);
    WhoArrives.date(arriving, here);
    return arriving;
  }

  private List<Draft> dated(List<Draft> coming) {
    coming.forEach(dating::assign);
    return coming;
  }
}
