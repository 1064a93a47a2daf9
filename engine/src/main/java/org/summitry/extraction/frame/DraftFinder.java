package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Applies the frames to a sentence: each trigger word with its roles gives one draft, or several.
 * "Scholz visited Peru, where he met Boluarte" gives a visit at "visited" and a meeting at "met".
 */
public final class DraftFinder {
  private static final int REACH = 3;

  private final Frames frames;
  private final StayFinder stays;
  private final ClauseSlots clauseSlots;
  private final PrepositionSlots prepositionSlots;
  private final VisitDrafts visits;
  private final EncounterDrafts encounters;

  public DraftFinder(Frames frames, WordLists words) {
    this.frames = frames;
    this.stays = new StayFinder(words);
    Clauses clauses = new Clauses(words);
    StatusReader statuses = new StatusReader(words);
    SlotFiller filler = new SlotFiller(words, clauses);
    this.prepositionSlots = new PrepositionSlots(filler);
    this.clauseSlots = new ClauseSlots(words, clauses, filler, prepositionSlots);
    this.visits = new VisitDrafts(words, statuses);
    this.encounters = new EncounterDrafts(words, clauses, statuses, visits);
  }

  /** The drafts of a sentence, in its order. */
  public List<Draft> find(Sentence sentence, References references, Places places) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Frame frame : frames.of(sentence, token)) {
        Token verb = frame.verb() ? token : carrier(sentence, token);
        drafts.addAll(apply(new Firing(frame, sentence, token, verb, references, places)));
      }
      drafts.addAll(stays.find(sentence, token, references, places));
    }
    return drafts;
  }

  private List<Draft> apply(Firing firing) {
    Slots slots = new Slots();
    clauseSlots.fill(firing, slots);
    boolean ownerless = slots.people.isEmpty();
    prepositionSlots.fill(firing, slots);
    SpeakerSlot.fill(firing, ownerless, slots);
    return firing.isVisit() ? visits.list(firing, slots) : encounters.list(firing, slots);
  }

  /** The verb above a noun trigger, through coordination. */
  private static @Nullable Token carrier(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < REACH; steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || head.get().mention() != null) {
        return null;
      }
      at = head.get();
      if (at.isVerb()) {
        return at;
      }
    }
    return null;
  }
}
