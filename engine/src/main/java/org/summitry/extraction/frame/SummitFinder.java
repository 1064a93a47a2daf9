package org.summitry.extraction.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Finds gatherings that belong to a series, and who goes there: "Xi might attend a meeting of the
 * SCO in Uzbekistan" is a summit and a visit.
 */
public final class SummitFinder {
  private final Gazetteer gazetteer;
  private final WordLists words;
  private final Clauses clauses;
  private final StatusReader statuses;

  public SummitFinder(Gazetteer gazetteer, WordLists words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  /** A gathering as the sentence names it. */
  public record Gathering(String series, Token token, Span span) {}

  /** All gatherings that the sentence names. */
  public List<Gathering> gatherings(Sentence sentence, @Nullable String lastSeries) {
    List<Gathering> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.mention() instanceof SeriesMention series) {
        found.add(new Gathering(series.series().code(), token, series.span()));
      } else if (token.mention() instanceof RoleMention role && role.plural()) {
        leaders(sentence, token, role).ifPresent(found::add);
      } else if (token.isNoun() && words.has("gathering", token.lemma())) {
        organisation(sentence, token)
            .or(() -> again(sentence, token, lastSeries))
            .ifPresent(org -> found.add(new Gathering(org.series(), token, org.span())));
      }
    }
    return found;
  }

  /** "leaders of the CIS states will meet": the organisation's own series. */
  private Optional<Gathering> leaders(Sentence sentence, Token token, RoleMention role) {
    Token verb = carrier(sentence, token);
    boolean meet =
        verb != null && words.has("convene", verb.lemma()) && isSubject(sentence, token, verb);
    String organisation = role.country();
    return !meet
            || organisation == null
            || gazetteer.editions(organisation, LocalDate.of(2020, 1, 1)).isEmpty()
        ? Optional.empty()
        : Optional.of(new Gathering(organisation, token, token.span()));
  }

  /** Whether the word is the verb's subject, or a part of it ("leaders of NATO countries"). */
  private static boolean isSubject(Sentence sentence, Token token, Token verb) {
    return sentence.pathToRoot(token).stream()
        .takeWhile(above -> above.index() != verb.index())
        .anyMatch(above -> above.isRelation("nsubj"));
  }

  /** "the summit" after one was named. */
  private static Optional<Gathering> again(
      Sentence sentence, Token noun, @Nullable String lastSeries) {
    boolean bare =
        List.of("summit", "forum", "gathering").contains(noun.lemma())
            && sentence.children(noun, "det").stream().anyMatch(det -> det.lemma().equals("the"))
            && sentence.children(noun).stream()
                .noneMatch(child ->
                    child.isRelation("compound")
                        || child.isRelation("amod")
                        || child.isRelation("nmod"));
    return lastSeries == null || !bare
        ? Optional.empty()
        : Optional.of(new Gathering(lastSeries, noun, noun.span()));
  }

  /** "a meeting of the Shanghai Cooperation Organization": the organisation's own series. */
  private Optional<Gathering> organisation(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean names =
          child.isRelation("nmod") || child.isRelation("compound") || child.isRelation("amod");
      if (names && child.mention() instanceof OrganisationMention mention) {
        boolean series =
            !gazetteer.editions(mention.organisation(), LocalDate.of(2020, 1, 1)).isEmpty();
        if (series) {
          return Optional.of(
              new Gathering(mention.organisation(), noun, noun.span().cover(mention.span())));
        }
      }
    }
    return Optional.empty();
  }

  /** The summits told of in the sentence, and the visits of those who go there. */
  public List<Draft> find(
      Sentence sentence, References references, Places places, @Nullable String lastSeries) {
    List<Draft> drafts = new ArrayList<>();
    for (Gathering gathering : gatherings(sentence, lastSeries)) {
      drafts.addAll(drafts(sentence, gathering, references, places));
    }
    return drafts;
  }

  private List<Draft> drafts(
      Sentence sentence, Gathering gathering, References references, Places places) {
    Token verb = carrier(sentence, gathering.token());
    StatusReading reading = statuses.read(sentence, gathering.token());
    List<Draft> drafts = new ArrayList<>();
    Draft summit =
        new Draft(Kind.SUMMIT, "summit.series", sentence, gathering.token(), verb, own(reading));
    summit.series = gathering.series();
    summit.seriesSpan = gathering.span();
    List<Token> anchors =
        verb == null ? List.of(gathering.token()) : List.of(gathering.token(), verb);
    summit.where = places.near(sentence, anchors);
    drafts.add(summit);
    if (verb == null || !attends(sentence, verb) || isTalkedOf(sentence, gathering, verb)) {
      return drafts;
    }
    StatusReading attendance = there(verb, statuses.read(sentence, verb));
    for (Token token : clauses.subjects(sentence, verb)) {
      for (Entity entity : references.resolve(sentence, token)) {
        boolean goes =
            attendance.status() != Status.DENIED && attendance.status() != Status.CANCELLED;
        if (goes) {
          summit.add(entity, Role.PARTICIPANT, token.span());
        }
        Draft visit =
            new Draft(Kind.VISIT, "visit.summit", sentence, gathering.token(), verb, attendance);
        visit.add(entity, Role.TRAVELLER, token.span());
        visit.series = gathering.series();
        visit.seriesSpan = gathering.span();
        visit.where = summit.where;
        drafts.add(visit);
      }
    }
    return drafts;
  }

  /** That somebody may come leaves the summit itself planned. */
  private static StatusReading own(StatusReading attendance) {
    return switch (attendance.status()) {
      case POSSIBLE, DENIED -> attendance.with(Status.PLANNED, "summit goes on");
      case CANCELLED -> attendance;
      case PLANNED, UNDERWAY, HELD, POSTPONED -> attendance;
    };
  }

  /** Who leaves a summit these days is there. */
  private static StatusReading there(Token verb, StatusReading reading) {
    boolean leaving = List.of("leave", "quit", "depart").contains(verb.lemma());
    return leaving && reading.isSimplePresent()
        ? reading.with(Status.UNDERWAY, verb.lemma())
        : reading;
  }

  /** "spoke about preparations for the summit": talked of, not attended. */
  private boolean isTalkedOf(Sentence sentence, Gathering gathering, Token verb) {
    return verb.lemma().equals("speak")
        && sentence.pathToRoot(gathering.token()).stream()
            .skip(1)
            .takeWhile(above -> above.index() != verb.index())
            .anyMatch(above -> above.isNoun() && !words.has("sideline", above.lemma()));
  }

  private boolean attends(Sentence sentence, Token verb) {
    return words.has("attend", Frames.lemma(sentence, verb)) || words.has("attend", verb.lemma());
  }

  private static @Nullable Token carrier(Sentence sentence, Token token) {
    for (Token above : sentence.pathToRoot(token).stream().skip(1).limit(4).toList()) {
      if (above.isVerb()) {
        return above;
      }
    }
    return null;
  }

  /** The edition that a summit draft means, near the day; its place where the text names none. */
  public void place(Draft draft, @Nullable LocalDate published) {
    LocalDate near = draft.when.start() != null ? draft.when.start().first() : published;
    if (near == null || draft.series == null) {
      return;
    }
    gazetteer.editions(Objects.requireNonNull(draft.series), near).stream()
        .filter(edition -> isFitting(draft, edition.host()))
        .filter(edition -> Math.abs(edition.start().first().toEpochDay() - near.toEpochDay()) < 300)
        .findFirst()
        .ifPresent(edition -> {
          draft.seriesYear = edition.year();
          if (draft.where == null && edition.host() != null) {
            Span span = draft.seriesSpan == null ? draft.trigger.span() : draft.seriesSpan;
            draft.where = new Where(edition.host(), edition.city(), span, false);
          }
        });
  }

  /**
   * Gives drafts of a summit without a date its days: as another clause told them, else as the
   * gazetteer has the edition.
   */
  public void date(List<Draft> drafts, @Nullable LocalDate published) {
    for (Draft draft : drafts) {
      boolean open = draft.series != null && draft.when.start() == null && draft.kind != Kind.CALL;
      if (open && draft.kind != Kind.MEETING) {
        drafts.stream()
            .filter(other -> Objects.equals(other.series, draft.series))
            .filter(other -> Objects.equals(other.seriesYear, draft.seriesYear))
            .filter(other -> other.whenSpan != null && other.kind == Kind.SUMMIT)
            .findFirst()
            .ifPresentOrElse(
                other -> {
                  draft.when = other.when;
                  draft.whenSpan = other.whenSpan;
                },
                () ->
                    edition(draft, published)
                        .ifPresent(e -> draft.when = new DateRange(e.start(), e.end())));
      }
    }
  }

  private Optional<Edition> edition(Draft draft, @Nullable LocalDate published) {
    if (published == null || draft.seriesYear == null) {
      return Optional.empty();
    }
    return gazetteer.editions(Objects.requireNonNull(draft.series), published).stream()
        .filter(edition -> edition.year() == draft.seriesYear)
        .filter(edition -> isFitting(draft, edition.host()))
        .findFirst();
  }

  private static boolean isFitting(Draft draft, @Nullable String host) {
    return draft.where == null || host == null || draft.where.country().equals(host);
  }
}
