package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.frame.Slots.Filled;
import org.summitry.extraction.mention.Mention;
import org.summitry.model.Role;

/**
 * Makes meetings and calls of filled slots: "Scholz met Macron" is one, "spoke by phone with Macron
 * and Meloni" two, and "Peru received Scholz" a visit.
 */
final class EncounterDrafts {
  private static final Set<String> TELLING = Vocabulary.of("what-it-is-about");
  private static final Set<String> MEALS = Vocabulary.of("meals");
  private static final Set<String> AUDIENCES = Vocabulary.of("audiences");
  private static final Set<String> TALKED_AT = Vocabulary.of("talked-at");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ");

  private final WordLists words;
  private final Clauses clauses;
  private final StatusReader statuses;
  private final SpeechKind kinds;
  private final VisitDrafts visits;

  EncounterDrafts(WordLists words, Clauses clauses, StatusReader statuses, VisitDrafts visits) {
    this.words = words;
    this.clauses = clauses;
    this.statuses = statuses;
    this.kinds = new SpeechKind(words);
    this.visits = visits;
  }

  List<Draft> list(Firing firing, Slots slots) {
    if (isOfCountries(firing)
        || isToAudience(firing)
        || isToGathering(firing)
        || isOfBody(firing)
        || isWelcomeOfThings(firing.frame(), slots)
        || OtherObjects.isOfThings(firing, slots)
        || OtherObjects.isAtHome(firing)
        || OtherCall.is(firing.sentence(), firing.trigger())
        || firing.frame().aspect() == Aspect.PLACED && !isSetting(firing)) {
      return List.of();
    }
    keepClosed(firing, slots);
    ThirdParty.add(firing, slots);
    addProtagonist(firing, slots);
    Draft draft = draft(firing, slots);
    List<Draft> drafts = new ArrayList<>();
    if (firing.frame().aspect() == Aspect.RECEIVE) {
      drafts.addAll(visits.receptions(firing, slots));
    }
    List<Draft> apart = apart(draft, firing, slots);
    if (!apart.isEmpty()) {
      drafts.addAll(apart);
    } else if (draft.people.size() >= 2 || (draft.definite && !firing.frame().verb())) {
      drafts.add(draft);
    }
    return drafts;
  }

  /** "the ministers, meeting in Luxembourg, agreed": what they did, and nobody else. */
  private static boolean isParticiple(Firing firing) {
    int at = firing.trigger().index();
    List<Token> tokens = firing.sentence().tokens();
    return firing.trigger().word().equals("meeting")
        && at > 1
        && at + 1 < tokens.size()
        && tokens.get(at - 1).word().equals(",")
        && tokens.get(at - 2).tag().equals("NNS")
        && Set.of("in", "at", "on").contains(tokens.get(at + 1).word());
  }

  /** "the annual meeting of the World Economic Forum": no talks of those named before. */
  private static boolean isOfBody(Firing firing) {
    Sentence sentence = firing.sentence();
    boolean meal =
        MEALS.contains(firing.trigger().lemma())
            && sentence.children(firing.trigger(), "nmod:poss").stream()
                .anyMatch(child -> child.mention() instanceof Mention.TimeMention);
    if (isParticiple(firing)) {
      return true;
    }
    if (meal) {
      // "before Saturday night's dinner": everybody's
      return true;
    }
    return firing.trigger().isNoun()
        && sentence.children(firing.trigger(), "nmod").stream()
            .filter(child -> sentence.marker(child).equals("of"))
            .anyMatch(child ->
                child.mention() instanceof Mention.SeriesMention
                    || child.mention() instanceof Mention.OrganisationMention);
  }

  /** "discussed trade with her in Oyo", "discussed it with her over lunch". */
  private boolean isSetting(Firing firing) {
    Sentence sentence = firing.sentence();
    return kinds.isPlaced(firing)
        || sentence.children(firing.trigger(), "obl").stream()
            .filter(child -> Set.of("during", "over", "at", "in").contains(sentence.marker(child)))
            .anyMatch(child -> TALKED_AT.contains(child.lemma()));
  }

  private Draft draft(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    Token trigger = firing.trigger();
    StatusReading read = Ongoing.settle(sentence, trigger, statuses.read(sentence, trigger));
    StatusReading status = OverAlready.settle(sentence, trigger, read);
    Draft draft =
        new Draft(kinds.of(firing), firing.frame().id(), sentence, trigger, firing.verb(), status);
    draft.aspect = firing.frame().aspect();
    draft.definite = firing.isDefinite();
    for (Filled filled : slots.people) {
      Role role =
          switch (filled.role()) {
            case HOST -> Role.HOST;
            case GUEST, TRAVELLER, PARTY, PLACE -> Role.PARTICIPANT;
          };
      filled.entities().forEach(e -> draft.add(e, role, filled.token().span()));
    }
    return draft;
  }

  /** The meetings with each, where they were several. */
  private List<Draft> apart(Draft draft, Firing firing, Slots slots) {
    References references = firing.references();
    return slots.people.isEmpty()
        ? List.of()
        : new Partners(words, references.homes(), references.findSpeaker().isPresent())
            .split(draft, firing.frame(), slots.people.getFirst().entities());
  }

  /** "briefed reporters on the talks between A and B": only A and B were there. */
  private static void keepClosed(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    List<Filled> inside = slots.behind(sentence, "between");
    boolean told = TELLING.contains(sentence.marker(firing.trigger()));
    if (told && Slots.entities(inside).distinct().count() >= 2) {
      slots.people.retainAll(inside);
    }
  }

  /** "The leaders welcomed the agreement": several who receive, and nobody who comes. */
  private static boolean isWelcomeOfThings(Frame frame, Slots slots) {
    return frame.aspect() == Aspect.RECEIVE
        && slots.people.stream().allMatch(filled -> filled.role() == SlotRole.HOST);
  }

  /** "A and B spoke to reporters": to whom is said, and it is not to one another. */
  private static boolean isToAudience(Firing firing) {
    Sentence sentence = firing.sentence();
    return firing.frame().verb()
        && firing.frame().aspect() == Aspect.SPEAK
        && sentence.children(firing.trigger(), "obl").stream()
            .filter(child -> Set.of("to", "before", "with").contains(sentence.marker(child)))
            .anyMatch(child ->
                child.mention() == null
                    && (child.tag().equals("NNS") || AUDIENCES.contains(child.lemma())));
  }

  /** "Ado, Oyo and Faye spoke at the meeting": each to all who were there. */
  private boolean isToGathering(Firing firing) {
    Sentence sentence = firing.sentence();
    List<Token> phrases = sentence.children(firing.trigger(), "obl");
    return firing.trigger().lemma().equals("speak")
        && phrases.stream().noneMatch(phrase -> phrase.mention() instanceof Mention.Actor)
        && phrases.stream()
            .filter(phrase -> Set.of("at", "during").contains(sentence.marker(phrase)))
            .anyMatch(phrase -> phrase.mention() == null && words.has("gathering", phrase.lemma()));
  }

  /** "India and Kenya will have their talks": countries are no people. */
  private boolean isOfCountries(Firing firing) {
    Sentence sentence = firing.sentence();
    Token verb = firing.verb();
    boolean their =
        sentence.children(firing.trigger(), "nmod:poss").stream()
            .anyMatch(token -> token.lemma().equals("they"));
    return their
        && verb != null
        && clauses.subjects(sentence, verb).stream()
            .anyMatch(token -> SlotFiller.country(token).isPresent());
  }

  /** "A meeting with Castro is planned": with whom is left to the reader. */
  private void addProtagonist(Firing firing, Slots slots) {
    List<Filled> partners = partners(firing, slots);
    List<Entity> others = Slots.entities(partners).toList();
    References references = firing.references();
    boolean alone =
        Slots.entities(slots.people.stream().filter(f -> !partners.contains(f)).toList())
            .noneMatch(one -> references.homes().isForeignTo(one, others));
    if (!others.isEmpty() && alone) {
      slots.people.retainAll(partners);
      references
          .findProtagonist(firing.sentence(), firing.trigger(), others)
          .map(one -> new Filled(List.of(one), SlotRole.PARTY, firing.trigger()))
          .ifPresent(slots.people::addFirst);
    }
  }

  /** Who was met: those behind a noun's "with", or all where a verb has no subject. */
  private List<Filled> partners(Firing firing, Slots slots) {
    Token trigger = firing.trigger();
    if (!firing.frame().verb()) {
      return slots.behind(firing.sentence(), "with");
    }
    boolean subjectless =
        !clauses.isPassive(firing.sentence(), trigger)
            && FINITE.contains(trigger.tag())
            && clauses.subjects(firing.sentence(), trigger).isEmpty();
    return subjectless ? List.copyOf(slots.people) : List.of();
  }
}
