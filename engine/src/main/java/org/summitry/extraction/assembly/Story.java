package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.attribution.Attributions;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.chronicle.Journey;
import org.summitry.extraction.claim.Claims;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.extraction.frame.DatedStops;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.Timeline;
import org.summitry.extraction.outcome.Outcomes;
import org.summitry.extraction.presence.Scene;
import org.summitry.extraction.summit.Participation;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * One article while it is read: sentence by sentence in text order, each against what was told
 * before it; then once more as a whole. Used once, by one thread.
 */
final class Story {
  private final Rooms rooms;
  private final Document document;
  private final @Nullable LocalDate day;
  private final @Nullable DayInterval published;
  private final References references;
  private final Places places;
  private final Homes homes;
  private final Timeline timeline;
  private final DatedStops stops;
  private final NewDay newDays;
  private final StoryDays days;
  private final DraftDays dating;
  private final Settling settling;
  private final SideTelling sides;
  private final JointActs jointActs;
  private final Channel channel;
  private final Outcomes outcomes;
  private final Attributions attributions;
  private final ArrivedFrom arrivedFrom;
  private final VisitInReturn inReturn;
  private final StillThere stillThere;
  private final MetThere metThere;
  private final Journey journey;
  private final List<Draft> told = new ArrayList<>();
  private final List<Draft> likely = new ArrayList<>();

  Story(Rooms rooms, Document document) {
    this.rooms = rooms;
    this.document = document;
    Opening opening = Opening.of(rooms, document);
    day = opening.day();
    published = opening.published();
    references = opening.references();
    places = opening.places();
    homes = opening.homes();
    timeline = new Timeline(document.sentences(), places);
    stops = new DatedStops(document.sentences(), places);
    days = new StoryDays(document);
    boolean official = references.findSpeaker().isPresent();
    channel = Channel.of(document, official, new DatelineHost(places.dateline(), homes));
    dating = new DraftDays(rooms.timing(), document, published, days, timeline);
    settling = new Settling(rooms, opening, dating, days, channel, told);
    sides = new SideTelling(rooms, opening, dating);
    journey = new Journey(rooms.stageWords(), document, places, homes);
    newDays = new NewDay(rooms.words());
    jointActs = new JointActs(homes);
    outcomes = new Outcomes(rooms.words());
    attributions = new Attributions(rooms.words(), document.article().publisher());
    arrivedFrom = new ArrivedFrom(homes);
    inReturn = new VisitInReturn(rooms.words(), homes);
    metThere = new MetThere(homes);
    stillThere = new StillThere(rooms.words(), rooms.timing(), document.anchors(), published);
  }

  /** What the article tells, in text order; what is only likely comes last. */
  List<Draft> read() {
    document.sentences().forEach(this::read);
    told.addAll(journey.tell());
    HeadlineDays.settle(told, likely);
    completeTold();
    CallToldNext.settle(likely, told, document.sentences());
    List<Draft> besides =
        new Corroboration(homes).settle(EvidenceFinder.besides(told, likely), told);
    Cities.fill(besides, document.sentences(), places);
    StayLengths.fill(besides, document);
    attributions.assign(besides);
    new Surroundings(rooms.gazetteer(), day).place(besides, told);
    told.addAll(besides);
    stillThere.settle(besides, told, homes);
    Foretold.settle(besides, told, days, published);
    told.addAll(new HomeGround(homes, places).stays(told));
    return told;
  }

  private void read(Sentence sentence) {
    references.enter(sentence);
    List<Draft> here = draft(sentence);
    journey.read(sentence, references);
    for (Draft draft : here) {
      if (Plausibility.holds(draft) && !Participation.isGathering(draft, here)) {
        tell(draft, here);
      }
    }
    SentenceDays.settle(sentence, here, published);
    Scene scene = new Scene(sentence, references, places, homes);
    for (Draft draft : rooms.evidence().find(scene, here, told)) {
      if (Plausibility.holds(draft)) {
        settling.settle(draft, here);
        channel.settleLikely(draft, told);
        likely.add(draft);
      }
    }
    stillThere.read(scene);
    timeline.refine(sentence);
    sides.read(sentence, here, told);
    GuestsOfHost.drop(told, here);
    told.removeIf(draft -> sides.isOnlyBeside(draft, sentence));
    likely.removeIf(draft -> sides.isOnlyBeside(draft, sentence));
    attributions.read(sentence, references);
    outcomes.read(sentence, references);
    references.leave(sentence);
    places.leave(sentence);
  }

  /** What all constructions find in the sentence. */
  private List<Draft> draft(Sentence sentence) {
    Map<Integer, List<Draft>> phrases = rooms.encounters().find(sentence, references);
    List<Draft> here = new ArrayList<>(rooms.drafts().find(sentence, references, places));
    List<Draft> phrased = Phrasing.choose(here, phrases);
    here.addAll(rooms.summits().find(sentence, references, places, settling.lastSeries(), day));
    here.addAll(timeline.find(sentence, references, places));
    here.addAll(stops.find(sentence, references, places));
    here.addAll(rooms.presence().find(sentence, references, places, here, day));
    here.addAll(arrivedFrom.find(sentence, references, places, told));
    here.addAll(inReturn.find(sentence, references, here, told));
    here.addAll(phrased);
    here.addAll(Likewise.find(sentence, references, here));
    here.addAll(Partnerships.find(sentence, references, places, here));
    here.addAll(metThere.find(sentence, references, places, here));
    MetByDay.add(sentence, references, here, told);
    here.addAll(PurposeStops.find(sentence, places, here));
    AfterOthers.settle(here);
    JourneyBehind.drop(here);
    dating.enter(sentence, here);
    return here;
  }

  private void tell(Draft draft, List<Draft> here) {
    settling.settle(draft, here);
    if (TakenTo.holds(draft, here)) {
      return;
    }
    boolean unfounded = draft.aspect == Frame.Aspect.JOINT && !jointActs.holds(told, draft);
    if (unfounded
        || WithinGathering.is(draft, here)
        || !OpenSlots.fill(told, draft, places.dateline().orElse(null))) {
      return;
    }
    told.add(draft);
    told.addAll(newDays.list(draft, rooms.timing(), document.anchors()));
    MoreTimes.find(draft, rooms.timing(), document.anchors()).ifPresent(told::add);
    told.addAll(MoreStops.find(draft, places, rooms.timing(), document.anchors()));
    Draft.Part traveller = draft.traveller();
    boolean open = draft.status.status() == Status.POSSIBLE || draft.aspect == Frame.Aspect.INVITE;
    if (traveller != null && draft.kind == Kind.VISIT && !open) {
      references.travelled(traveller.entity());
    }
    if (draft.kind == Kind.MEETING || draft.kind == Kind.CALL) {
      references.together(draft.entities());
    }
  }

  /** What only the whole article can tell of its engagements. */
  private void completeTold() {
    WithinStay.join(told, published);
    Cities.fill(told, document.sentences(), places);
    StayLengths.fill(told, document);
    TitleChannel.settle(told);
    attributions.assign(told);
    outcomes.assign(told);
    new Claims().assign(told, document.sentences(), document.anchors());
    new DayToldNext(rooms.words(), document).settle(told);
    new Participation().tie(told);
    Participation.dropShunned(told);
    Foretold.settle(told, told, days, published);
    CameToPass.settle(told, published);
    stillThere.settle(told, told, homes);
    new PlanChange(rooms.words()).settle(document.sentences(), told);
    OldPlan.settle(told);
    AwaitedGuest.settle(told, homes, published);
    rooms.summits().date(told, day);
    SameTalks.settle(told);
    SameDay.settle(told);
    Joiners.drop(told, likely, homes);
    new Surroundings(rooms.gazetteer(), day).fill(told);
    Background.fill(told, published);
  }
}
