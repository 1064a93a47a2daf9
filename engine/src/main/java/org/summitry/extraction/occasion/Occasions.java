package org.summitry.extraction.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Kin;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * The guests of the occasions that one article tells of, read sentence by sentence. After "X was
 * buried in Lima on Friday" the sentence "Among the mourners were Y and Z" makes two visits on that
 * day, and "W did not attend" one that was not paid. Used once, by one thread.
 */
public final class Occasions {
  private static final Set<String> AMONG = Set.of("include", "among", "notably", "like");
  private static final int REACH = 4;

  /** So many sentences on, "the ceremony" still means the one told of. */
  private static final int AGAIN = 8;

  /** A gathering so many days away from the occasion is told of in passing. */
  private static final int DAYS_APART = 21;

  /** So many characters from its name an occasion's place may stand, when one is known. */
  private static final int CLOSE = 24;

  private static final Set<String> SUBJECT = Vocabulary.of("subject-of-talk");
  private static final Set<String> LOCATIVE = Vocabulary.of("to-and-from");

  private final OccasionFinder finder;
  private final GuestRows rows;
  private final GuestList list;
  private final Homes homes;
  private final Consumer<Draft> dating;
  private final List<Entity> guests = new ArrayList<>();
  private @Nullable Draft scene;

  /**
   * @param dating gives an occasion the days of its own sentence
   */
  public Occasions(WordLists words, Homes homes, Consumer<Draft> dating) {
    this.finder = new OccasionFinder(words);
    this.rows = new GuestRows(words);
    this.list = new GuestList(words);
    this.homes = homes;
    this.dating = dating;
  }

  /**
   * The stays of those who are guests in the sentence, and those not to be.
   *
   * @param told what was told so far, the sentence's own drafts included
   */
  public List<Draft> read(
      Sentence sentence, References references, Places places, List<Draft> told) {
    finder.find(sentence, references, places, homes).ifPresent(this::open);
    List<GuestRow> listed = list.read(sentence);
    Draft occasion = latest(told);
    List<Draft> stays = new ArrayList<>();
    guests.clear();
    if (occasion == null
        || occasion.where == null
        || occasion.sentence == sentence && isSpokenOf(occasion)
        || !list.isOpen() && sentence.index() - occasion.sentence.index() > REACH
        || isElsewhere(sentence, places, occasion.where.country())) {
      return stays;
    }
    told.stream()
        .filter(draft -> draft.sentence == sentence && draft.kind == Kind.VISIT)
        .filter(draft -> isAt(draft, country(occasion)))
        .forEach(draft -> guests.addAll(draft.entities()));
    boolean remote =
        told.stream()
            .anyMatch(draft ->
                draft.sentence == sentence
                    && draft.kind == Kind.CALL
                    && !draft.rule.equals("call.speak"));
    List<GuestRow> found = new ArrayList<>(listed);
    if (!remote && listed.isEmpty()) {
      found.addAll(rows.find(sentence));
    }
    for (GuestRow row : found) {
      boolean coming = row.status() == Status.HELD || row.status() == Status.UNDERWAY;
      if (occasion.kind == Kind.SUMMIT
          && listed.isEmpty()
          && (row.ceremony() || coming && row.names().size() < 2)) {
        continue;
      }
      List<Token> named = row.names().stream().filter(n -> !Kin.isOwner(sentence, n)).toList();
      for (Token name : named) {
        for (Entity guest : references.resolve(sentence, name)) {
          guests.add(guest);
          if (isGuest(guest, occasion.where.country()) && !isTold(guest, occasion, told, stays)) {
            stays.add(
                listed.isEmpty()
                    ? stay(sentence, occasion, guest, name, row.status())
                    : listed(sentence, occasion, guest, name, row.status()));
          }
        }
      }
    }
    return stays;
  }

  /**
   * Whether it is only that guests are named together: "A and B also spoke at the service" tells of
   * no encounter. Asked when the sentence has been read.
   */
  public boolean isOnlyBeside(Draft draft, Sentence sentence) {
    boolean guess = draft.likelihood < 1 || draft.rule.equals("call.speak");
    return guess
        && draft.sentence == sentence
        && draft.kind != Kind.VISIT
        && draft.entities().stream()
            .allMatch(one -> guests.stream().anyMatch(guest -> guest.key().equals(one.key())));
  }

  /** The occasion, or a gathering told of behind it or in its place. */
  private @Nullable Draft latest(List<Draft> told) {
    Draft occasion = scene;
    return told.reversed().stream()
        .filter(draft -> draft.kind == Kind.SUMMIT && draft.where != null)
        .filter(draft -> occasion == null || draft.sentence.index() >= occasion.sentence.index())
        .filter(draft -> occasion == null || !isApart(draft, occasion))
        .findFirst()
        .orElse(occasion);
  }

  /** "was at the swearing-in on Sunday", then "in June at the summit": another time. */
  private static boolean isApart(Draft gathering, Draft occasion) {
    PartialDate one = gathering.when.start();
    PartialDate two = occasion.when.start();
    return one != null
        && two != null
        && Math.abs(one.first().toEpochDay() - two.first().toEpochDay()) > DAYS_APART;
  }

  /** "spoke with him about the summit in Lima": who speaks of it is no guest. */
  private static boolean isSpokenOf(Draft occasion) {
    return occasion.sentence.pathToRoot(occasion.trigger).stream()
        .anyMatch(above -> SUBJECT.contains(occasion.sentence.marker(above)));
  }

  private static String country(Draft occasion) {
    return occasion.where == null ? "" : occasion.where.country();
  }

  private static boolean isAt(Draft draft, String country) {
    return draft.where != null && draft.where.country().equals(country);
  }

  /** An occasion named again has the place and the day that it had. */
  private void open(Draft found) {
    dating.accept(found);
    Draft before = scene;
    boolean again = before != null && found.sentence.index() - before.sentence.index() <= AGAIN;
    if (again && before != null) {
      boolean placed =
          found.where != null
              && found.where.explicit()
              && Math.abs(found.where.span().start() - found.trigger.span().start()) <= CLOSE;
      found.where = placed || before.where == null ? found.where : before.where;
      if (found.when.start() == null) {
        found.when = before.when;
        found.whenSpan = before.whenSpan;
      }
    }
    scene = found;
  }

  private boolean isGuest(Entity guest, String country) {
    String home = homes.of(guest);
    return home != null && !home.equals(country);
  }

  private static boolean isTold(Entity guest, Draft occasion, List<Draft> told, List<Draft> stays) {
    return stays.stream().anyMatch(draft -> draft.has(guest))
        || told.stream()
            .anyMatch(draft ->
                draft.kind == Kind.VISIT
                    && draft.traveller() != null
                    && draft.has(guest)
                    && draft.where != null
                    && occasion.where != null
                    && draft.where.country().equals(occasion.where.country()));
  }

  private static boolean isElsewhere(Sentence sentence, Places places, String country) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean located = LOCATIVE.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT));
      if (located
          && places
              .find(tokens.get(i), true)
              .filter(where -> !where.country().equals(country))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** With the day on which those of the list came, where the line above it has one. */
  private Draft listed(Sentence sentence, Draft occasion, Entity guest, Token name, Status status) {
    Draft stay = stay(sentence, occasion, guest, name, status);
    list.findArrival()
        .ifPresent(arrival -> {
          dating.accept(arrival);
          if (arrival.when.start() != null) {
            stay.status = arrival.status;
            stay.when = arrival.when;
            stay.whenSpan = arrival.whenSpan;
          }
        });
    return stay;
  }

  /** "several leaders, among them Ado, did not attend": nor did Ado. */
  private static boolean isRefused(Sentence sentence, Token name) {
    Token first = name.isRelation("conj") ? sentence.head(name).orElse(name) : name;
    return first.isRelation("nmod")
        && AMONG.contains(sentence.marker(first))
        && sentence.pathToRoot(name).stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> verb.lemma().equals("fail") || VerbForms.isNegated(sentence, verb))
            .isPresent();
  }

  private Draft stay(Sentence sentence, Draft occasion, Entity guest, Token name, Status told) {
    Status status = told;
    if (isRefused(sentence, name)) {
      status = Status.DENIED;
    }
    boolean plan = status == Status.HELD && occasion.status.status() == Status.PLANNED;
    StatusReading reading =
        occasion.status.with(plan ? Status.PLANNED : status, "guest of an occasion");
    Draft stay = new Draft(Kind.VISIT, "visit.occasion", sentence, name, null, reading);
    stay.add(guest, Role.TRAVELLER, name.span());
    stay.takeSceneOf(occasion);
    if (sentence != occasion.sentence) {
      dating.accept(stay);
    }
    return stay;
  }
}
