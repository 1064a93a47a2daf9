package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.extraction.time.Tense;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Finds gatherings that belong to a series, and who goes there: "Xi might attend a meeting of the
 * SCO in Uzbekistan" is a summit and a visit.
 */
public final class SummitFinder {
  /** More people than one phrase names one by one. */
  private static final int MANY = 3;

  /** The rule of a summit named only as what somebody stays away from. */
  static final String SHUNNED = "shunned";

  /** The rule of drafts whose day stands in the heading above them. */
  public static final String HEADING_DAY = "day of the heading";

  /** The rule of drafts whose days are what the gazetteer knows of the edition. */
  public static final String EDITION_DAYS = Report.EDITION_DAYS;

  private static final int YEAR = 400;
  private static final int DAYS_AROUND = 7;

  private final Gazetteer gazetteer;
  private final GatheringFinder gatherings;
  private final Attendance attendance;
  private final StatusReader statuses;
  private final Editions editions;
  private final HostPlaces hostPlaces;
  private final SummitWords words;
  private final PairSummits pairs;
  private final KnownSittings sittings;

  public SummitFinder(Gazetteer gazetteer, WordLists frameWords) {
    SummitWords words = new SummitWords();
    this.gazetteer = gazetteer;
    this.words = words;
    this.statuses = new StatusReader(frameWords);
    this.gatherings = new GatheringFinder(gazetteer, words);
    this.attendance = new Attendance(words, new Clauses(frameWords), statuses);
    this.editions = new Editions(gazetteer);
    this.hostPlaces = new HostPlaces(words);
    this.pairs = new PairSummits(words, new Clauses(frameWords), statuses);
    this.sittings = new KnownSittings(gazetteer);
  }

  /**
   * The summits told of in the sentence, and the visits of those who go there.
   *
   * @param last the series named last before the sentence
   * @param published about when the article was written
   */
  public List<Draft> find(
      Sentence sentence,
      References references,
      Places places,
      @Nullable String last,
      @Nullable LocalDate published) {
    List<Draft> drafts = new ArrayList<>();
    List<Gathering> found = new ArrayList<>(gatherings.find(sentence, last));
    found.addAll(sittings(sentence, found, places, published));
    for (Gathering gathering : found) {
      drafts.addAll(drafts(sentence, gathering, references, places, published));
    }
    for (Token token : sentence.tokens()) {
      if (found.stream().noneMatch(gathering -> gathering.token().index() == token.index())) {
        pairs.find(sentence, token, references, places).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** Where no phrase names a gathering, a group at a place where it has met. */
  private List<Gathering> sittings(
      Sentence sentence, List<Gathering> found, Places places, @Nullable LocalDate published) {
    if (published == null || !found.isEmpty()) {
      return List.of();
    }
    for (Token token : sentence.tokens()) {
      Optional<Gathering> sitting = sittings.find(sentence, token, places, published);
      if (sitting.isPresent()) {
        return List.of(sitting.get());
      }
    }
    return List.of();
  }

  /** The edition that a draft of a series means, with its place where the text names none. */
  public void place(Draft draft, @Nullable LocalDate published) {
    editions.settle(draft, published);
  }

  /** Dates what is left open: as another clause told it, else as the gazetteer has the edition. */
  public void date(List<Draft> drafts, @Nullable LocalDate published) {
    editions.date(drafts, published);
  }

  private List<Draft> drafts(
      Sentence sentence,
      Gathering gathering,
      References references,
      Places places,
      @Nullable LocalDate published) {
    List<Attendee> attendees = attendance.find(sentence, gathering, references);
    boolean known = gathering.sort() == Sort.SERIES || gathering.sort() == Sort.AGAIN;
    if (!known && attendees.isEmpty()) {
      return List.of();
    }
    Token verb = carrier(sentence, gathering.token());
    StatusReading reading = own(reading(sentence, gathering, attendees));
    Draft summit =
        new Draft(Kind.SUMMIT, rule(gathering), sentence, gathering.token(), verb, reading);
    name(summit, gathering);
    summit.where = where(sentence, gathering, verb, places, published);
    if (summit.where == null && gathering.sort() == Sort.UNNAMED && attendees.size() > 1) {
      summit.where = places.dateline().orElse(null);
    }
    if (!attendees.isEmpty() && attendees.stream().noneMatch(Attendee::comes)) {
      summit.rules.add(SHUNNED);
    }
    List<Draft> drafts = new ArrayList<>(List.of(summit));
    for (Attendee attendee : attendees) {
      if (attendee.comes()) {
        summit.add(attendee.entity(), attendee.role(), attendee.span());
        summit.rules.add(attendee.rule());
      }
      if (attendee.travels() && !isOfMany(attendee, attendees)) {
        drafts.add(visit(sentence, gathering, verb, attendee, summit));
      }
    }
    NamedBeside.fill(summit, sentence, references);
    return drafts;
  }

  /** "the presidents of the five countries will": nobody is named, and who comes may change. */
  private static boolean isOfMany(Attendee attendee, List<Attendee> attendees) {
    return attendee.status().status() == Status.PLANNED
        && attendees.stream().filter(other -> other.span().equals(attendee.span())).count() > MANY;
  }

  /** Whoever has gone "for the summit" tells more of it than the "for". */
  private StatusReading reading(Sentence sentence, Gathering gathering, List<Attendee> attendees) {
    boolean aim = List.of("for", "to").contains(sentence.marker(gathering.token()));
    if (hasConvened(sentence, gathering.token())) {
      return new StatusReading(Status.HELD, Tense.PAST, false, false, false, "convened");
    }
    return attendees.stream()
        .filter(Attendee::comes)
        .map(Attendee::status)
        .filter(status -> aim || status.status() == Status.UNDERWAY)
        .findFirst()
        .map(status ->
            aim && status.status() == Status.HELD && !isTold(sentence, gathering.token())
                ? open(status)
                : status)
        .orElseGet(() -> statuses.read(sentence, gathering.token()));
  }

  /** "came for the summit, which he opened": it has begun. */
  private static boolean isTold(Sentence sentence, Token gathering) {
    return sentence.children(gathering, "acl").stream()
        .anyMatch(clause -> clause.tag().equals("VBD"));
  }

  /** Who "arrived for the summit" is there; whether it has begun its days must tell. */
  private static StatusReading open(StatusReading status) {
    return status.with(status.status(), Editions.ARRIVED);
  }

  /** "NATO leaders agreed in The Hague to spend more": they were there, whatever they plan. */
  private boolean hasConvened(Sentence sentence, Token leaders) {
    return leaders.mention() instanceof RoleMention
        && leaders.isRelation("nsubj")
        && sentence
            .head(leaders)
            .filter(verb -> verb.tag().equals("VBD") && words.has("convene", sentence, verb))
            .isPresent();
  }

  private static String rule(Gathering gathering) {
    return switch (gathering.sort()) {
      case SERIES, AGAIN -> "summit.series";
      case UNKNOWN -> "summit.named";
      case UNNAMED -> "summit.unnamed";
    };
  }

  private static void name(Draft draft, Gathering gathering) {
    draft.series = gathering.series();
    draft.seriesSpan = gathering.span();
  }

  private static Draft visit(
      Sentence sentence,
      Gathering gathering,
      @Nullable Token verb,
      Attendee attendee,
      Draft summit) {
    Draft visit =
        new Draft(Kind.VISIT, "visit.summit", sentence, gathering.token(), verb, attendee.status());
    visit.add(attendee.entity(), Role.TRAVELLER, attendee.span());
    name(visit, gathering);
    visit.where = summit.where;
    if (attendee.rule().equals("is there") && attendee.status().isWeak()) {
      visit.status =
          new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "is there");
    }
    boolean before = sentence.marker(gathering.token()).startsWith("before");
    if (before && attendee.status().status() == Status.HELD) {
      // "Before the summit he made a stop in Hawaii": the summit itself lies ahead
      visit.status = new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "before");
    }
    return visit;
  }

  /** That somebody may come leaves the summit itself planned. */
  private static StatusReading own(StatusReading attendance) {
    return switch (attendance.status()) {
      case POSSIBLE, DENIED -> attendance.with(Status.PLANNED, "summit goes on");
      case CANCELLED, PLANNED, UNDERWAY, HELD, POSTPONED -> attendance;
    };
  }

  /**
   * A country or city of the sentence where the series meets in these years, else the place that
   * stands nearest.
   */
  private @Nullable Where where(
      Sentence sentence,
      Gathering gathering,
      @Nullable Token verb,
      Places places,
      @Nullable LocalDate published) {
    Token token = gathering.token();
    Where near =
        hostPlaces
            .find(sentence, token, places)
            .orElseGet(
                () -> places.near(sentence, verb == null ? List.of(token) : List.of(token, verb)));
    if (gathering.series() == null || published == null) {
      return near;
    }
    List<String> hosts =
        gazetteer.editions(gathering.series(), published).stream()
            .filter(edition -> isOfTheseYears(edition, published))
            .map(edition -> edition.host() == null ? "" : edition.host())
            .toList();
    boolean owner =
        near != null
            && sentence.tokens().stream()
                .anyMatch(t -> t.span().equals(near.span()) && isOfSomebody(sentence, t));
    if (near != null && hosts.contains(near.country()) && !owner) {
      return near;
    }
    Optional<Where> home =
        sentence.tokens().stream()
            .filter(other -> !isOfSomebody(sentence, other))
            .map(other -> places.find(other, true))
            .flatMap(Optional::stream)
            .filter(where -> hosts.contains(where.country()))
            .findFirst();
    boolean again =
        gathering.sort() == Sort.AGAIN
            && isInSession(gathering.series(), published)
            && sentence.tokens().stream()
                .noneMatch(
                    t -> near != null && t.span().equals(near.span()) && t.head() == token.index());
    return home.orElse(again || !hosts.isEmpty() && isDateline(sentence, near) ? null : near);
  }

  /** "spoke to the forum and named an envoy in Tonga", in days on which it meets elsewhere. */
  private boolean isInSession(String series, LocalDate published) {
    return gazetteer.editions(series, published).stream()
        .anyMatch(edition ->
            Math.abs(edition.start().first().toEpochDay() - published.toEpochDay()) <= DAYS_AROUND);
  }

  /** "Japan's Kishida". */
  private static boolean isOfSomebody(Sentence sentence, Token place) {
    return place.isRelation("nmod:poss")
        && sentence.head(place).filter(head -> head.mention() instanceof Actor).isPresent();
  }

  /** "LONDON (AFP) - ": where the story was written. */
  private static boolean isDateline(Sentence sentence, @Nullable Where where) {
    return where != null
        && sentence.tokens().stream().limit(4).anyMatch(token -> token.span().equals(where.span()))
        && sentence.tokens().stream()
            .limit(9)
            .anyMatch(token -> List.of("-", "–", "—", "--").contains(token.word()));
  }

  private static boolean isOfTheseYears(Edition edition, LocalDate published) {
    return Math.abs(edition.start().first().toEpochDay() - published.toEpochDay()) < YEAR;
  }

  private static @Nullable Token carrier(Sentence sentence, Token token) {
    for (Token above : sentence.pathToRoot(token).stream().skip(1).limit(4).toList()) {
      if (above.isVerb()) {
        return above;
      }
    }
    return null;
  }
}
