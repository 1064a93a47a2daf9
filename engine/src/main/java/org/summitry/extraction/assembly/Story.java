package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.attribution.Attributions;
import org.summitry.extraction.cast.Casting;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.chronicle.Journey;
import org.summitry.extraction.claim.Claims;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.extraction.frame.DatedStops;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.Timeline;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.occasion.Occasions;
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
  private final TripDates trips;
  private final CountedFrom counted;
  private final NewDay newDays;
  private final StoryDays days;
  private final JointActs jointActs;
  private final Channel channel;
  private final Outcomes outcomes;
  private final Attributions attributions;
  private final TakingPart takingPart;
  private final Stead stead;
  private final YetToCome yetToCome;
  private final ComingHere comingHere;
  private final WhoArrives whoArrives;
  private final CameToo cameToo;
  private final ArrivedFrom arrivedFrom;
  private final StayedAway stayedAway;
  private final StillThere stillThere;
  private final Journey journey;
  private final Floor floor;
  private final Occasions occasions;
  private final RollCall rollCall = new RollCall();
  private final List<Draft> told = new ArrayList<>();
  private final List<Draft> likely = new ArrayList<>();
  private @Nullable String lastSeries;

  Story(Rooms rooms, Document document) {
    this.rooms = rooms;
    this.document = document;
    this.day = DocumentReader.day(document.article());
    this.published = document.article().published();
    List<Mention> mentions =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::mention)
            .filter(Objects::nonNull)
            .toList();
    Map<Mention, Entity> cast = new Casting(rooms.gazetteer(), day).cast(mentions);
    Entity speaker = rooms.speakers().find(document.article(), day).orElse(null);
    references = new References(rooms.gazetteer(), cast, day, speaker);
    Set<String> spokenOf = countries(mentions);
    cast.values().stream()
        .map(references.homes()::of)
        .filter(Objects::nonNull)
        .forEach(spokenOf::add);
    places = new Places(spokenOf);
    places.openFrom(document.sentences());
    places.dateline().ifPresent(where -> references.writtenIn(where.country()));
    homes = new Homes(rooms.gazetteer(), day);
    floor = new Floor(rooms.presenceWords(), homes);
    occasions =
        new Occasions(
            rooms.occasionWords(),
            homes,
            scene -> rooms.timing().assign(scene, document.anchors()));
    journey = new Journey(rooms.stageWords(), document, places, homes);
    timeline = new Timeline(document.sentences(), places);
    stops = new DatedStops(document.sentences(), places);
    days = new StoryDays(document);
    trips = new TripDates(rooms.timing(), document.anchors());
    newDays = new NewDay(rooms.words());
    counted = new CountedFrom(rooms.timing(), document.anchors());
    jointActs = new JointActs(homes);
    channel = Channel.of(document, references.findSpeaker().isPresent());
    outcomes = new Outcomes(rooms.words());
    attributions = new Attributions(rooms.words(), document.article().publisher());
    takingPart = new TakingPart(rooms.words());
    stead = new Stead(rooms.words());
    arrivedFrom = new ArrivedFrom(homes);
    yetToCome = new YetToCome(homes);
    comingHere = new ComingHere(homes);
    whoArrives = new WhoArrives(homes);
    cameToo = new CameToo(homes);
    stayedAway = new StayedAway(homes);
    stillThere = new StillThere(rooms.words(), rooms.timing(), document.anchors(), published);
  }

  /** What the article tells, in text order; what is only likely comes last. */
  List<Draft> read() {
    document.sentences().forEach(this::read);
    told.addAll(journey.tell());
    HeadlineDays.settle(told, likely);
    completeTold();
    List<Draft> besides =
        new Corroboration(homes).settle(EvidenceFinder.besides(told, likely), told);
    Cities.fill(besides, document.sentences(), places);
    StayLengths.fill(besides, document);
    attributions.assign(besides);
    new Surroundings(rooms.gazetteer(), day).place(besides, told);
    told.addAll(besides);
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
        settle(draft, here);
        channel.settleLikely(draft, told);
        likely.add(draft);
      }
    }
    stillThere.read(scene);
    timeline.refine(sentence);
    told.addAll(stayedAway.find(sentence, references, told));
    told.addAll(stead.find(sentence, references, told));
    List<Draft> coming = yetToCome.find(sentence, references, places, told);
    coming.forEach(draft -> rooms.timing().assign(draft, document.anchors()));
    told.addAll(coming);
    List<Draft> awaited = comingHere.find(sentence, references, places, here);
    awaited.forEach(draft -> rooms.timing().assign(draft, document.anchors()));
    told.addAll(awaited);
    List<Draft> arriving = whoArrives.find(sentence, references, places, here);
    arriving.addAll(cameToo.find(sentence, references, places, here, told));
    arriving.forEach(draft -> rooms.timing().assign(draft, document.anchors()));
    WhoArrives.date(arriving, here);
    told.addAll(arriving);
    takingPart.read(sentence, references, here);
    told.addAll(takingPart.settle(told));
    told.addAll(rollCall.read(sentence, references, told));
    told.addAll(JoinedBy.read(sentence, references, told));
    told.addAll(floor.read(sentence, references, places, told));
    told.addAll(occasions.read(sentence, references, places, told));
    told.removeIf(draft -> occasions.isOnlyBeside(draft, sentence));
    likely.removeIf(draft -> occasions.isOnlyBeside(draft, sentence));
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
    here.addAll(rooms.summits().find(sentence, references, places, lastSeries, day));
    here.addAll(timeline.find(sentence, references, places));
    here.addAll(stops.find(sentence, references, places));
    here.addAll(rooms.presence().find(sentence, references, places, here, day));
    here.addAll(arrivedFrom.find(sentence, references, places, told));
    here.addAll(Likewise.find(sentence, references, here));
    here.addAll(Partnerships.find(sentence, references, places, here));
    timeline.findTime(sentence).ifPresent(this::openTime);
    here.addAll(phrased);
    trips.read(sentence, here);
    return here;
  }

  private void openTime(Draft probe) {
    rooms.timing().assign(probe, document.anchors());
    timeline.open(probe);
  }

  private void tell(Draft draft, List<Draft> here) {
    settle(draft, here);
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
    Draft.Part traveller = draft.traveller();
    boolean open = draft.status.status() == Status.POSSIBLE || draft.aspect == Frame.Aspect.INVITE;
    if (traveller != null && draft.kind == Kind.VISIT && !open) {
      references.travelled(traveller.entity());
    }
    if (draft.kind == Kind.MEETING || draft.kind == Kind.CALL) {
      references.together(draft.entities());
    }
  }

  /** Gives a draft its form, days, place and status as the words around it have them. */
  private void settle(Draft draft, List<Draft> here) {
    FrontedPast.settle(draft);
    AnsweredVisit.settle(draft);
    DonePurpose.settle(draft);
    draft.form = Forms.of(draft);
    WeakStatus.lean(draft, told, published);
    settleDays(draft, here);
    PresentTense.settle(draft, here, told, published, days);
    if (draft.kind == Kind.MEETING && draft.where == null) {
      Where near = places.near(draft.sentence, anchors(draft));
      boolean elsewhere = near != null && isElsewhere(draft, near);
      draft.where =
          near == null || elsewhere || rooms.speechPlace().holds(draft, near) ? null : near;
    }
    if (draft.series != null) {
      lastSeries = draft.series;
      rooms.summits().place(draft, day);
      SameGathering.settle(draft, told);
    }
    if (draft.kind == Kind.MEETING && draft.where != null) {
      draft.where = SceneOfVisit.find(draft, draft.where, here, homes).orElse(draft.where);
    }
    PartnerStops.settle(draft, places);
    StopTimes.findPlace(draft)
        .flatMap(stop -> places.find(stop, true))
        .or(() -> StatedScene.find(draft, places))
        .ifPresent(where -> draft.where = where);
    channel.settle(draft, told);
    ToldDay.settle(draft, told);
    ToldDay.goAhead(draft, told, published);
    SameLine.settle(draft, told);
    Greeting.settle(draft, channel, published);
  }

  private void settleDays(Draft draft, List<Draft> here) {
    rooms.timing().assign(draft, document.anchors());
    SectionDay.settle(draft, days);
    counted.settle(draft);
    timeline.anchor(draft);
    Legs.settle(draft, here);
    DayCount.settle(draft, published);
    if (draft.rule.equals("visit.heading")) {
      timeline.open(draft);
    } else if (draft.when.start() == null && isTold(draft)) {
      draft.when = timeline.time();
    }
    ThenClause.settle(draft, here);
    LaterThatDay.settle(draft, days);
    trips.lend(draft);
    Endings.settle(draft);
    AfterStay.settle(draft);
    StillToLeave.settle(draft, published);
    FurtherStops.settle(draft);
    StageBeside.settle(draft, here);
    NotAtHome.settle(draft, homes);
    new WhereDays(rooms.timing()).settle(draft, document.anchors());
  }

  private static boolean isElsewhere(Draft draft, Where near) {
    return FrontedPast.isElsewhere(draft, near) || OtherClause.isElsewhere(draft, near);
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

  /** In a chronicle the present tells of the past, too. */
  private static boolean isTold(Draft draft) {
    return draft.status.isDone() || draft.status.isSimplePresent();
  }

  /** The trigger, its verb, and the main verb that an adverbial clause belongs to. */
  private static List<Token> anchors(Draft draft) {
    List<Token> anchors = new ArrayList<>(List.of(draft.trigger));
    if (draft.verb != null) {
      anchors.add(draft.verb);
      boolean beside = draft.verb.relation().startsWith("advcl");
      draft
          .sentence
          .head(draft.verb)
          .filter(above -> beside && above.isVerb())
          .ifPresent(anchors::add);
    }
    return anchors;
  }

  private static Set<String> countries(List<Mention> mentions) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : mentions) {
      switch (mention) {
        case CountryMention country -> countries.add(country.country());
        case DemonymMention demonym -> countries.add(demonym.country());
        case PersonMention person when person.country() != null -> countries.add(person.country());
        default -> {}
      }
    }
    return countries;
  }
}
