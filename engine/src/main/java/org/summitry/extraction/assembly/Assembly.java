package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.attribution.Attributions;
import org.summitry.extraction.cast.Casting;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.cast.Speaker;
import org.summitry.extraction.claim.Claims;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.frame.DatedStops;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.DraftFinder;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.Timeline;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.outcome.Outcomes;
import org.summitry.extraction.presence.PresenceFinder;
import org.summitry.extraction.summit.Participation;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

/** Goes through an analysed article sentence by sentence and makes its reports. */
public final class Assembly {
  private final Gazetteer gazetteer;
  private final WordLists words;
  private final DraftFinder drafts;
  private final SummitFinder summits;
  private final Claims claims = new Claims();
  private final Participation participation = new Participation();
  private final EncounterFinder encounters;
  private final SpeechPlace speechPlace;
  private final Speaker speakers;
  private final PresenceFinder presence;
  private final Timing timing;
  private final PlanChange changes;
  private final RollCall rollCall = new RollCall();
  private final ReportMaker maker;

  public Assembly(
      Gazetteer gazetteer,
      Frames frames,
      WordLists words,
      PresenceFinder presence,
      Speaker speakers) {
    this.presence = presence;
    this.speakers = speakers;
    this.gazetteer = gazetteer;
    this.words = words;
    this.drafts = new DraftFinder(frames, words);
    this.summits = new SummitFinder(gazetteer, words);
    this.encounters = new EncounterFinder(words);
    this.speechPlace = new SpeechPlace(words);
    this.timing = new Timing(words);
    this.changes = new PlanChange(words);
    this.maker = new ReportMaker(gazetteer);
  }

  /** The reports that the drafts give when those of one engagement are brought together. */
  public List<Report> reports(Document document, List<Draft> told) {
    Optional<String> home =
        speakers
            .find(document.article().publisher(), DocumentReader.day(document.article()))
            .map(Entity::country);
    List<Report> reports = new ArrayList<>();
    for (Cluster cluster : new DraftMerger(DocumentReader.day(document.article())).merge(told)) {
      maker.make(document, cluster, home).ifPresent(reports::add);
    }
    return reports;
  }

  /**
   * What each clause tells, in text order, with its dates; open slots filled from what went before.
   */
  public List<Draft> drafts(Document document) {
    List<Mention> mentions =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::mention)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toList());
    Map<Mention, Entity> cast =
        new Casting(gazetteer, DocumentReader.day(document.article())).cast(mentions);
    References references =
        new References(
            gazetteer,
            cast,
            DocumentReader.day(document.article()),
            speakers
                .find(document.article().publisher(), DocumentReader.day(document.article()))
                .orElse(null));
    Set<String> spokenOf = countries(mentions);
    cast.values().stream()
        .map(references.homes()::of)
        .filter(java.util.Objects::nonNull)
        .forEach(spokenOf::add);
    Places places = new Places(spokenOf);
    places.openFrom(document.sentences());
    Timeline timeline = new Timeline(document.sentences(), places);
    DatedStops stops = new DatedStops(document.sentences(), places);
    TripDates trips = new TripDates(timing, document.anchors());
    List<Draft> told = new ArrayList<>();
    JointActs jointActs =
        new JointActs(new Homes(gazetteer, DocumentReader.day(document.article())));
    Outcomes outcomes = new Outcomes(words);
    Channel channel = Channel.of(document, references.findSpeaker().isPresent());
    Attributions attributions = new Attributions(words, document.article().publisher());
    TakingPart takingPart = new TakingPart(words);
    @Nullable String lastSeries = null;
    for (Sentence sentence : document.sentences()) {
      references.enter(sentence);
      Map<Integer, List<Draft>> phrases = encounters.find(sentence, references);
      List<Draft> here = new ArrayList<>(drafts.find(sentence, references, places));
      List<Draft> phrased = Phrasing.choose(here, phrases);
      here.addAll(
          summits.find(
              sentence, references, places, lastSeries, DocumentReader.day(document.article())));
      here.addAll(timeline.find(sentence, references, places));
      here.addAll(stops.find(sentence, references, places));
      here.addAll(
          presence.find(
              sentence, references, places, here, DocumentReader.day(document.article())));
      here.addAll(Likewise.find(sentence, references, here));
      timeline
          .findTime(sentence)
          .ifPresent(probe -> {
            timing.assign(probe, document.anchors());
            timeline.open(probe);
          });
      here.addAll(phrased);
      trips.read(sentence, here);
      for (Draft draft : here) {
        if (!Plausibility.holds(draft) || Participation.isGathering(draft, here)) {
          continue;
        }
        FrontedPast.settle(draft);
        draft.form = Forms.of(draft);
        WeakStatus.lean(draft, told, document.article().published());
        timing.assign(draft, document.anchors());
        timeline.anchor(draft);
        Legs.settle(draft, here);
        if (draft.rule.equals("visit.heading")) {
          timeline.open(draft);
        } else if (draft.when.start() == null && isTold(draft)) {
          draft.when = timeline.time();
        }
        trips.lend(draft);
        Endings.settle(draft);
        PresentTense.settle(draft, told, document.article().published());
        if (draft.kind == Kind.MEETING && draft.where == null) {
          Where near = places.near(sentence, anchors(draft));
          draft.where = near == null || speechPlace.holds(draft, near) ? null : near;
        }
        if (draft.series != null) {
          lastSeries = draft.series;
          summits.place(draft, DocumentReader.day(document.article()));
        }
        channel.settle(draft, told);
        SameLine.settle(draft, told);
        Greeting.settle(draft, channel, document.article().published());
        if (draft.aspect == Frame.Aspect.JOINT && !jointActs.holds(told, draft)) {
          continue;
        }
        if (fillFrom(told, draft)) {
          told.add(draft);
          if (draft.traveller() != null && draft.kind == Kind.VISIT) {
            references.travelled(java.util.Objects.requireNonNull(draft.traveller()).entity());
          }
          if (isEncounter(draft)) {
            references.together(draft.entities());
          }
        }
      }
      timeline.refine(sentence);
      takingPart.read(sentence, references, here);
      told.addAll(takingPart.settle(told));
      told.addAll(rollCall.read(sentence, references, told));
      attributions.read(sentence, references);
      outcomes.read(sentence, references);
      references.leave(sentence);
      places.leave(sentence);
    }
    Cities.fill(told, document.sentences(), places);
    StayLengths.fill(told, document);
    attributions.assign(told);
    outcomes.assign(told);
    claims.assign(told, document.sentences(), document.anchors());
    participation.tie(told);
    Participation.dropShunned(told);
    changes.settle(document.sentences(), told);
    AwaitedGuest.settle(
        told,
        new Homes(gazetteer, DocumentReader.day(document.article())),
        document.article().published());
    summits.date(told, DocumentReader.day(document.article()));
    new Surroundings(gazetteer, DocumentReader.day(document.article())).fill(told);
    Background.fill(told, document.article().published());
    return told;
  }

  private static boolean isEncounter(Draft draft) {
    return draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
  }

  /** In a chronicle the present tells of the past, too. */
  private static boolean isTold(Draft draft) {
    return draft.status.status() == Status.HELD
        || draft.status.status() == Status.UNDERWAY
        || draft.status.isSimplePresent();
  }

  private static List<Token> anchors(Draft draft) {
    return draft.verb == null ? List.of(draft.trigger) : List.of(draft.trigger, draft.verb);
  }

  /** Fills what "the visit" or "the talks" leaves open; false when nothing told before fits. */
  private static boolean fillFrom(List<Draft> told, Draft draft) {
    boolean open =
        draft.kind == Kind.VISIT
            ? draft.traveller() == null || draft.where == null
            : draft.kind != Kind.SUMMIT && draft.people.size() < 2;
    if (!open) {
      return true;
    }
    if (!draft.definite) {
      return false;
    }
    for (Draft before : told.reversed()) {
      if (before.kind == draft.kind && agrees(before, draft)) {
        before.people.forEach(part -> draft.add(part.entity(), part.role(), part.span()));
        draft.where = draft.where == null ? before.where : draft.where;
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Draft before, Draft draft) {
    boolean people = draft.entities().stream().allMatch(before::has);
    boolean place =
        draft.where == null
            || before.where == null
            || draft.where.country().equals(before.where.country());
    return people && place;
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
