package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Applies the frames to a sentence: each trigger word with its roles gives one draft, or several.
 */
public final class DraftFinder {
  private static final int WINDOW = 8;

  private final Frames frames;
  private final WordLists words;
  private final Clauses clauses;
  private final StatusReader statuses;
  private final StayFinder stays;
  private final Vehicles vehicles;

  public DraftFinder(Frames frames, WordLists words) {
    this.frames = frames;
    this.words = words;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
    this.stays = new StayFinder(words);
    this.vehicles = new Vehicles(words);
  }

  /** What stands beside a trigger: its slots before they become a draft. */
  private static final class Slots {
    final List<Filled> people = new ArrayList<>();
    final List<Where> places = new ArrayList<>();
    final List<String> hostCountries = new ArrayList<>();
  }

  private record Filled(List<Entity> entities, SlotRole role, Token token) {}

  public List<Draft> find(Sentence sentence, References references, Places places) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Frame frame : frames.of(sentence, token)) {
        drafts.addAll(apply(frame, sentence, token, references, places));
      }
      drafts.addAll(stays.find(sentence, token, references, places));
    }
    return drafts;
  }

  private List<Draft> apply(
      Frame frame, Sentence sentence, Token trigger, References references, Places places) {
    Token verb = frame.verb() ? trigger : carrier(sentence, trigger);
    Slots slots = new Slots();
    if (frame.verb()) {
      verbSlots(frame, sentence, trigger, references, places, slots);
    } else {
      nounSlots(frame, sentence, trigger, verb, references, places, slots);
    }
    boolean ownerless = slots.people.isEmpty();
    prepositionSlots(
        frame, sentence, trigger, reach(sentence, trigger, verb), references, places, slots);
    thereSlot(frame, sentence, trigger, places, slots);
    nearbySlots(frame, sentence, trigger, references, places, slots);
    if (!frame.verb() && sentence.zone() == Zone.HEADLINE) {
      references
          .findSpeaker()
          .ifPresent(speaker -> addSpeaker(frame, sentence, trigger, speaker, ownerless, slots));
    }
    return frame.kind() == Kind.VISIT
        ? visits(frame, sentence, trigger, verb, references, slots)
        : encounters(frame, sentence, trigger, verb, references, slots);
  }

  /** "Telephone conversation with X" on a president's pages is the president's. */
  private static void addSpeaker(
      Frame frame,
      Sentence sentence,
      Token trigger,
      Entity speaker,
      boolean ownerless,
      Slots slots) {
    List<Entity> people =
        slots.people.stream().flatMap(f -> f.entities().stream()).distinct().toList();
    boolean partners =
        !people.isEmpty()
            && ownerless
            && slots.people.stream().allMatch(f -> marker(sentence, f.token()).equals("with"));
    boolean named = people.stream().anyMatch(person -> person.key().equals(speaker.key()));
    if (frame.kind() != Kind.VISIT && !named && (people.size() < 2 || partners)) {
      slots.people.addFirst(new Filled(List.of(speaker), SlotRole.PARTY, trigger));
    } else if (frame.kind() == Kind.VISIT && slots.people.isEmpty() && !slots.places.isEmpty()) {
      if (!isBare(sentence, trigger)) {
        return;
      }
      slots.people.add(new Filled(List.of(speaker), SlotRole.TRAVELLER, trigger));
    } else if (frame.kind() == Kind.VISIT && slots.places.isEmpty() && speaker.country() != null) {
      slots.places.add(new Where(speaker.country(), null, trigger.span(), false));
    }
  }

  /** The verb above a noun trigger, through coordination. */
  private @Nullable Token carrier(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < 3; steps++) {
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

  private void verbSlots(
      Frame frame,
      Sentence sentence,
      Token verb,
      References references,
      Places places,
      Slots slots) {
    boolean passive = clauses.isPassive(sentence, verb);
    SlotRole subject = passive ? frame.object() : frame.subject();
    SlotRole object = passive ? null : frame.object();
    List<Token> subjects = clauses.subjects(sentence, verb);
    for (Token token : subjects.isEmpty() ? clauses.before(sentence, verb) : subjects) {
      fill(subject, sentence, token, references, places, slots);
    }
    for (Token token : clauses.objects(sentence, verb)) {
      fill(object, sentence, token, references, places, slots);
    }
  }

  private void nounSlots(
      Frame frame,
      Sentence sentence,
      Token noun,
      @Nullable Token verb,
      References references,
      Places places,
      Slots slots) {
    for (Token child : sentence.children(noun)) {
      if (child.isRelation("nmod:poss")
          || child.isRelation("compound")
          || child.isRelation("amod")) {
        for (Token token : sentence.withConjuncts(child)) {
          fill(frame.subject(), sentence, token, references, places, slots);
          if (frame.kind() == Kind.VISIT && !child.isRelation("nmod:poss")) {
            places.find(token, true).ifPresent(slots.places::add);
          }
        }
      }
    }
    if (sentence.child(noun, "cop").isPresent() && sentence.marker(noun).equals("on")) {
      // "Xi is on a visit to Serbia"
      for (Token token : sentence.children(noun, "nsubj")) {
        fill(frame.subject(), sentence, token, references, places, slots);
      }
    }
    for (Token token : clauses.cleftSubjects(sentence, noun)) {
      fill(frame.subject(), sentence, token, references, places, slots);
    }
    boolean person = slots.people.stream().anyMatch(f -> !f.entities().isEmpty());
    boolean owned = frame.kind() == Kind.VISIT && person;
    if (verb != null && !owned && !isBystander(sentence, verb)) {
      SlotRole role =
          clauses.isPassive(sentence, verb) || noun.isRelation("nsubj") ? null : frame.subject();
      for (Token token : clauses.subjects(sentence, verb)) {
        fill(role, sentence, token, references, places, slots);
      }
    }
    for (Token relative : sentence.children(noun, "acl")) {
      relativeSlots(frame, sentence, relative, references, places, slots);
    }
  }

  /** "a state visit that Xi was to pay to Pakistan". */
  private void relativeSlots(
      Frame frame,
      Sentence sentence,
      Token relative,
      References references,
      Places places,
      Slots slots) {
    if (!relative.isVerb() || !words.has("light-verb", Frames.lemma(sentence, relative))) {
      return;
    }
    sentence
        .child(relative, "nsubj")
        .ifPresent(token -> fill(frame.subject(), sentence, token, references, places, slots));
    prepositionSlots(frame, sentence, relative, null, references, places, slots);
  }

  /** Those who speak of an engagement, or judge it, do not take part by that. */
  private boolean isBystander(Sentence sentence, Token verb) {
    String lemma = Frames.lemma(sentence, verb);
    boolean carries = words.has("light-verb", lemma) || words.has("light-verb", verb.lemma());
    return !carries && (words.has("report", verb.lemma()) || words.has("bystander", verb.lemma()));
  }

  private void prepositionSlots(
      Frame frame,
      Sentence sentence,
      Token trigger,
      @Nullable Token verb,
      References references,
      Places places,
      Slots slots) {
    for (Token token : sentence.tokens()) {
      String marker = marker(sentence, token);
      SlotRole role = marker.isEmpty() ? null : frame.prepositions().get(marker);
      if (role != null && isReached(sentence, token, trigger, verb)) {
        fill(role, sentence, token, references, places, slots);
      }
    }
  }

  /** "After his trip to Asia she will travel to Bangkok": the clause around is another's. */
  private static @Nullable Token reach(Sentence sentence, Token trigger, @Nullable Token verb) {
    List<String> marker = List.of(sentence.marker(trigger).split(" "));
    boolean beside =
        trigger.isNoun()
            && List.of(
                    "after", "follow", "following", "before", "since", "like", "unlike", "despite")
                .stream()
                .anyMatch(marker::contains);
    return beside ? null : verb;
  }

  /** "flew there on Friday", "her last visit there". */
  private static void thereSlot(
      Frame frame, Sentence sentence, Token trigger, Places places, Slots slots) {
    boolean open = frame.kind() == Kind.VISIT && slots.places.isEmpty();
    if (open && frame.prepositions().containsValue(SlotRole.PLACE)) {
      sentence.children(trigger).stream()
          .filter(child -> child.lemma().equals("there") && child.isRelation("advmod"))
          .findFirst()
          .flatMap(child -> places.byNoun(sentence, child))
          .ifPresent(slots.places::add);
    }
  }

  /** Where the parse went astray: the first fitting word behind the trigger, no verb between. */
  private void nearbySlots(
      Frame frame,
      Sentence sentence,
      Token trigger,
      References references,
      Places places,
      Slots slots) {
    boolean visit = frame.kind() == Kind.VISIT;
    boolean open = visit ? slots.places.isEmpty() : slots.people.size() == 1;
    if (!open) {
      return;
    }
    int last = Math.min(sentence.tokens().size() - 1, trigger.index() + WINDOW);
    for (int i = trigger.index() + 1; i < last; i++) {
      Token word = sentence.tokens().get(i);
      if (word.isVerb()
          || word.tag().equals("MD")
          || word.word().equals(";")
          || List.of("about", "since", "because", "after", "before", "where", "which")
              .contains(word.lemma())) {
        return;
      }
      SlotRole role = frame.prepositions().get(word.lemma());
      SlotRole wanted = visit ? SlotRole.PLACE : SlotRole.PARTY;
      if (role == wanted) {
        Token next = behindArticle(sentence, i + 1);
        int before = slots.places.size() + slots.people.size();
        fill(role, sentence, next, references, places, slots);
        if (slots.places.size() + slots.people.size() > before) {
          return;
        }
      }
    }
  }

  /** "a visit to the ROK": the word after the article, where one stands. */
  private static Token behindArticle(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    boolean article = token.lemma().equals("the") && token.mention() == null;
    return article && index + 1 < sentence.tokens().size()
        ? sentence.tokens().get(index + 1)
        : token;
  }

  /** The preposition of the word or of what it is joined to. */
  private static String marker(Sentence sentence, Token token) {
    String own = sentence.marker(token);
    if (!own.isEmpty()) {
      String[] parts = own.split(" ");
      return parts[parts.length - 1];
    }
    if (token.isRelation("conj") || token.isRelation("appos")) {
      return sentence.head(token).map(head -> marker(sentence, head)).orElse("");
    }
    return "";
  }

  /**
   * Whether the word hangs on the trigger or its verb: directly, joined by "and", or behind a place
   * or time ("talks in Moscow with Lavrov").
   */
  private boolean isReached(Sentence sentence, Token token, Token trigger, @Nullable Token verb) {
    List<Token> path = sentence.pathToRoot(token);
    for (int i = 1; i < path.size(); i++) {
      Token at = path.get(i);
      if (at.index() == trigger.index() || (verb != null && at.index() == verb.index())) {
        return true;
      }
      boolean joined = path.get(i - 1).isRelation("conj") || path.get(i - 1).isRelation("appos");
      boolean setting =
          at.mention() instanceof PlaceMention
              || at.mention() instanceof CountryMention
              || at.mention() instanceof TimeMention;
      if (!joined && !setting) {
        return false;
      }
    }
    return false;
  }

  private void fill(
      @Nullable SlotRole role,
      Sentence sentence,
      Token token,
      References references,
      Places places,
      Slots slots) {
    if (role == null) {
      return;
    }
    boolean again = token.isRelation("appos") && token.word().startsWith("the ");
    if (role == SlotRole.PLACE && again && !slots.places.isEmpty()) {
      return;
    }
    if (role == SlotRole.PLACE) {
      places
          .find(clauses.meant(sentence, token), true)
          .or(() -> places.byNoun(sentence, token))
          .ifPresentOrElse(
              slots.places::add,
              () -> slots.places.addAll(places.within(sentence, clauses.meant(sentence, token))));
      return;
    }
    List<Entity> entities = references.resolve(sentence, clauses.meant(sentence, token));
    if (entities.isEmpty() && role == SlotRole.TRAVELLER) {
      entities = vehicles.passengers(sentence, token, references);
    }
    if (!entities.isEmpty()) {
      slots.people.add(new Filled(entities, role, token));
    } else if (role == SlotRole.HOST) {
      country(token).ifPresent(slots.hostCountries::add);
    }
  }

  private static Optional<String> country(Token token) {
    return switch (token.mention()) {
      case CountryMention country -> Optional.of(country.country());
      case GovernmentMention government -> Optional.of(government.country());
      case PlaceMention place -> Optional.of(place.candidates().getFirst().country());
      case null, default -> Optional.empty();
    };
  }

  private List<Draft> visits(
      Frame frame,
      Sentence sentence,
      Token trigger,
      @Nullable Token verb,
      References references,
      Slots slots) {
    List<Draft> drafts = new ArrayList<>();
    List<Filled> travellers =
        slots.people.stream().filter(f -> f.role() == SlotRole.TRAVELLER).toList();
    if (travellers.isEmpty() && Owners.isOfNobodyKnown(sentence, trigger)) {
      return drafts;
    }
    boolean definite = isDefinite(sentence, trigger);
    boolean placed = !frame.verb() && !slots.places.isEmpty();
    if (travellers.isEmpty() && placed && isUnowned(sentence, trigger)) {
      travellers =
          references
              .findTraveller()
              .map(e -> List.of(new Filled(List.of(e), SlotRole.TRAVELLER, trigger)))
              .orElse(List.of());
    }
    if (travellers.isEmpty() && !(definite && !frame.verb())) {
      return drafts;
    }
    List<Where> places = new ArrayList<>(slots.places);
    if (places.isEmpty() && frame.aspect() == Aspect.INVITE) {
      slots.hostCountries.forEach(c -> places.add(new Where(c, null, trigger.span(), false)));
    }
    if (places.isEmpty() && frame.verb() && frame.aspect() != Aspect.INVITE) {
      return drafts;
    }
    List<@Nullable Where> stops = new ArrayList<>(distinctCountries(places));
    if (stops.isEmpty()) {
      stops.add(null);
    }
    for (Where place : stops) {
      if (travellers.isEmpty()) {
        drafts.add(visit(frame, sentence, trigger, verb, place, definite));
      }
      for (Filled filled : travellers) {
        for (Entity entity : filled.entities()) {
          Draft draft = visit(frame, sentence, trigger, verb, place, definite);
          draft.add(entity, Role.TRAVELLER, filled.token().span());
          addHosts(slots, draft);
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "Visit to France", not "Senior Official Travel to France". */
  private static boolean isBare(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .noneMatch(child -> child.isRelation("nmod:poss") || child.isRelation("compound"));
  }

  /** "An official visit to France follows": nobody is named whose it is. */
  private boolean isUnowned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .noneMatch(child ->
            child.isRelation("nmod:poss")
                || child.isRelation("nmod")
                    && List.of("by", "of", "from").contains(sentence.marker(child))
                || child.isRelation("compound")
                || List.of("no", "any", "every", "each", "such").contains(child.lemma()));
  }

  private static void addHosts(Slots slots, Draft draft) {
    for (Filled filled : slots.people) {
      if (filled.role() == SlotRole.HOST) {
        filled.entities().forEach(e -> draft.add(e, Role.HOST, filled.token().span()));
      }
    }
  }

  /** Two cities of one country are one stay. */
  private static List<Where> distinctCountries(List<Where> places) {
    List<Where> distinct = new ArrayList<>();
    for (Where place : places) {
      boolean known = distinct.stream().anyMatch(other -> other.country().equals(place.country()));
      if (!known) {
        distinct.add(place);
      }
    }
    return distinct;
  }

  private Draft visit(
      Frame frame,
      Sentence sentence,
      Token trigger,
      @Nullable Token verb,
      @Nullable Where place,
      boolean definite) {
    Draft draft =
        new Draft(
            Kind.VISIT,
            frame.id(),
            sentence,
            trigger,
            verb,
            frame.aspect() == Aspect.INVITE
                ? statuses.invited(sentence, trigger)
                : statuses.read(sentence, trigger));
    draft.where = place;
    draft.aspect = frame.aspect();
    draft.definite = definite;
    boolean moving = frame.verb() && (frame.aspect() == null || frame.aspect() == Aspect.DEPART);
    if (moving
        && draft.status.status() == Status.UNDERWAY
        && words.has("moving", trigger.lemma())) {
      draft.status = draft.status.with(Status.PLANNED, "on the way");
    }
    return draft;
  }

  /** "the visit", "his trip", "during the talks". */
  private static boolean isDefinite(Sentence sentence, Token trigger) {
    return trigger.isNoun()
        && sentence.children(trigger).stream()
            .anyMatch(child ->
                (child.relation().equals("det")
                        && List.of("the", "this", "that").contains(child.lemma()))
                    || (child.relation().equals("nmod:poss") && child.tag().startsWith("PRP")));
  }

  /** Whether people spoke over a line or in a room, where the word itself leaves it open. */
  private Kind kind(
      Frame frame, Sentence sentence, Token trigger, @Nullable Token verb, boolean official) {
    boolean cue =
        sentence.tokens().stream()
            .filter(token -> token.mention() == null && words.has("phone-cue", token.lemma()))
            .anyMatch(token -> isNear(sentence, token, trigger, verb));
    if (cue) {
      return Kind.CALL;
    }
    if (frame.aspect() != Aspect.SPEAK) {
      return frame.kind();
    }
    boolean placed =
        sentence.children(trigger, "obl").stream()
            .anyMatch(child ->
                (child.mention() instanceof PlaceMention
                        || child.mention() instanceof CountryMention
                        || child.mention() instanceof SeriesMention
                        || words.has("sideline", child.lemma()))
                    && List.of("in", "at", "on").contains(sentence.marker(child)));
    boolean spoke = trigger.lemma().equals("speak") || official;
    return placed || !spoke ? Kind.MEETING : Kind.CALL;
  }

  /** Whether the word stands in the trigger's clause. */
  private static boolean isNear(
      Sentence sentence, Token token, Token trigger, @Nullable Token verb) {
    return sentence.pathToRoot(token).stream()
        .limit(4)
        .anyMatch(
            at -> at.index() == trigger.index() || (verb != null && at.index() == verb.index()));
  }

  private List<Draft> encounters(
      Frame frame,
      Sentence sentence,
      Token trigger,
      @Nullable Token verb,
      References references,
      Slots slots) {
    if (isOfCountries(sentence, trigger, verb) || isWelcomeOfThings(frame, slots)) {
      return List.of();
    }
    keepClosed(sentence, trigger, slots);
    addProtagonist(frame, sentence, trigger, references, slots);
    Draft draft =
        new Draft(
            kind(frame, sentence, trigger, verb, references.findSpeaker().isPresent()),
            frame.id(),
            sentence,
            trigger,
            verb,
            statuses.read(sentence, trigger));
    draft.aspect = frame.aspect();
    draft.definite = isDefinite(sentence, trigger);
    for (Filled filled : slots.people) {
      Role role =
          switch (filled.role()) {
            case HOST -> Role.HOST;
            case GUEST, TRAVELLER, PARTY, PLACE -> Role.PARTICIPANT;
          };
      filled.entities().forEach(e -> draft.add(e, role, filled.token().span()));
    }
    List<Draft> drafts = new ArrayList<>();
    if (frame.aspect() == Aspect.RECEIVE) {
      drafts.addAll(receptions(frame, sentence, trigger, verb, slots));
    }
    List<Draft> apart =
        slots.people.isEmpty()
            ? List.of()
            : new Partners(words, references.homes(), references.findSpeaker().isPresent())
                .split(draft, frame, slots.people.getFirst().entities());
    if (!apart.isEmpty()) {
      drafts.addAll(apart);
    } else if (draft.people.size() >= 2 || (draft.definite && !frame.verb())) {
      drafts.add(draft);
    }
    return drafts;
  }

  /** "briefed reporters on the talks between A and B": only A and B were there. */
  private static void keepClosed(Sentence sentence, Token trigger, Slots slots) {
    List<Filled> inside =
        slots.people.stream().filter(f -> marker(sentence, f.token()).equals("between")).toList();
    boolean told = List.of("on", "about", "of").contains(sentence.marker(trigger));
    if (told && inside.stream().flatMap(f -> f.entities().stream()).distinct().count() >= 2) {
      slots.people.retainAll(inside);
    }
  }

  /** "The leaders welcomed the agreement": several who receive, and nobody who comes. */
  private static boolean isWelcomeOfThings(Frame frame, Slots slots) {
    return frame.aspect() == Aspect.RECEIVE
        && slots.people.stream().allMatch(filled -> filled.role() == SlotRole.HOST);
  }

  /** "India and Kenya will have their talks": countries are no people. */
  private boolean isOfCountries(Sentence sentence, Token trigger, @Nullable Token verb) {
    boolean their =
        sentence.children(trigger, "nmod:poss").stream().anyMatch(t -> t.lemma().equals("they"));
    return their
        && verb != null
        && clauses.subjects(sentence, verb).stream().anyMatch(t -> country(t).isPresent());
  }

  /** "A meeting with Castro is planned": with whom is left to the reader. */
  private void addProtagonist(
      Frame frame, Sentence sentence, Token trigger, References references, Slots slots) {
    List<Filled> met =
        slots.people.stream().filter(f -> marker(sentence, f.token()).equals("with")).toList();
    boolean subjectless =
        frame.verb()
            && !clauses.isPassive(sentence, trigger)
            && List.of("VBD", "VBZ").contains(trigger.tag())
            && clauses.subjects(sentence, trigger).isEmpty();
    List<Filled> partners =
        subjectless ? List.copyOf(slots.people) : frame.verb() ? List.of() : met;
    List<Entity> others = partners.stream().flatMap(f -> f.entities().stream()).toList();
    boolean alone =
        slots.people.stream()
            .filter(f -> !partners.contains(f))
            .flatMap(f -> f.entities().stream())
            .noneMatch(one -> references.homes().isForeignTo(one, others));
    if (!others.isEmpty() && alone) {
      slots.people.retainAll(partners);
      references
          .findProtagonist(sentence, trigger, others)
          .map(one -> new Filled(List.of(one), SlotRole.PARTY, trigger))
          .ifPresent(slots.people::addFirst);
    }
  }

  /** "Peru and Chile received the president": a visit to each. */
  private List<Draft> receptions(
      Frame frame, Sentence sentence, Token trigger, @Nullable Token verb, Slots slots) {
    List<Draft> drafts = new ArrayList<>();
    for (String country : slots.hostCountries) {
      for (Filled filled : slots.people) {
        if (filled.role() == SlotRole.GUEST) {
          for (Entity guest : filled.entities()) {
            Where where = new Where(country, null, trigger.span(), false);
            Draft visit = visit(frame, sentence, trigger, verb, where, false);
            visit.add(guest, Role.TRAVELLER, filled.token().span());
            drafts.add(visit);
          }
        }
      }
    }
    return drafts;
  }
}
