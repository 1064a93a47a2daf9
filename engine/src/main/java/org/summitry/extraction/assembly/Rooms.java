package org.summitry.extraction.assembly;

import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Speaker;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.extraction.frame.DraftFinder;
import org.summitry.extraction.presence.PresenceFinder;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.gazetteer.Gazetteer;

/** What reads sentences, the same for all articles. None of it keeps anything of an article. */
record Rooms(
    Gazetteer gazetteer,
    WordLists words,
    Speaker speakers,
    DraftFinder drafts,
    EncounterFinder encounters,
    SummitFinder summits,
    PresenceFinder presence,
    EvidenceFinder evidence,
    Timing timing,
    SpeechPlace speechPlace,
    WordLists stageWords,
    WordLists presenceWords,
    WordLists occasionWords) {}
