package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Speaker;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.DraftFinder;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.presence.PresenceFinder;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Report;

/** Makes an analysed article's reports: drafts from its sentences, one report from those alike. */
public final class Assembly {
  private final Rooms rooms;
  private final ReportMaker maker;

  public Assembly(
      Gazetteer gazetteer,
      Frames frames,
      WordLists words,
      PresenceFinder presence,
      Speaker speakers,
      EvidenceFinder evidence) {
    this.rooms =
        new Rooms(
            gazetteer,
            words,
            speakers,
            new DraftFinder(frames, words),
            new EncounterFinder(words),
            new SummitFinder(gazetteer, words),
            presence,
            evidence,
            new Timing(words),
            new SpeechPlace(words),
            WordLists.read("stage-words.tsv"),
            WordLists.read("presence-words.tsv"),
            WordLists.read("occasion-words.tsv"));
    this.maker = new ReportMaker(gazetteer);
  }

  /**
   * What each clause tells, in text order, with its dates; open slots filled from what went before.
   */
  public List<Draft> drafts(Document document) {
    return new Story(rooms, document).read();
  }

  /** The reports that the drafts give when those of one engagement are brought together. */
  public List<Report> reports(Document document, List<Draft> told) {
    Optional<String> home =
        rooms
            .speakers()
            .find(document.article(), DocumentReader.day(document.article()))
            .map(Entity::country);
    List<Report> reports = new ArrayList<>();
    for (Cluster cluster : new DraftMerger(DocumentReader.day(document.article())).merge(told)) {
      maker.make(document, cluster, home).ifPresent(reports::add);
    }
    return MetOnStay.settle(document, MovedOn.settle(reports));
  }
}
