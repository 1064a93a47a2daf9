package org.summitry.extraction.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Kind;

/**
 * What a trigger word tells: one row of {@code frames.tsv}.
 *
 * @param triggers lemmas, a verb with its particle as {@code sit_down}
 * @param subject role of the subject, or of a noun's possessor; null when it has none
 * @param object role of the object; null when it has none
 * @param prepositions role by preposition
 * @param aspect what part of the engagement the word tells of; null for all of it
 */
public record Frame(
    String id,
    Kind kind,
    boolean verb,
    List<String> triggers,
    @Nullable SlotRole subject,
    @Nullable SlotRole object,
    Map<String, SlotRole> prepositions,
    @Nullable Aspect aspect,
    String example) {

  public Frame {
    triggers = List.copyOf(triggers);
    prepositions = Map.copyOf(prepositions);
  }

  /** What a word beside the trigger is in the engagement. */
  public enum SlotRole {
    TRAVELLER,
    PLACE,
    PARTY,
    HOST,
    GUEST
  }

  /** The part of an engagement that a word tells of, or how it comes about. */
  public enum Aspect {
    ARRIVE,
    DEPART,
    RETURN,
    TRANSIT,
    INVITE,
    RECEIVE,
    PHONE,
    SPEAK,
    SEE,
    ON_PHONE,
    IN_PERSON,
    /**
     * Something that people do wherever they are: an encounter only where its clause names where.
     */
    PLACED,
    /** Something done together, which tells of a meeting only where one visits another. */
    JOINT
  }
}
