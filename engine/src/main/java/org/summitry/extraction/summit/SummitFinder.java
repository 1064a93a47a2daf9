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
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/**
 * Finds gatherings that belong to a series, and who goes there: "Xi might attend a meeting of the
 * SCO in Uzbekistan" is a summit and a visit.
 */
public final class SummitFinder {
  /** The rule of a summit named only as what somebody stays away from. */
  static final String SHUNNED = "shunned";

  /** The rule of drafts whose day stands in the heading above them. */
  public static final String HEADING_DAY = "day of the heading";

  /** The rule of drafts whose days are what the gazetteer knows of the edition. */
  public static final String EDITION_DAYS = Report.EDITION_DAYS;

  private final SummitWords words;
  private final GatheringFinder gatherings;
  private final SummitDrafts summits;
  private final Editions editions;
  private final PairSummits pairs;
  private final KnownSittings sittings;

  public SummitFinder(Gazetteer gazetteer, WordLists frameWords) {
    this.words = new SummitWords();
    Clauses clauses = new Clauses(frameWords);
    StatusReader statuses = new StatusReader(frameWords);
    this.gatherings = new GatheringFinder(gazetteer, words);
    this.summits =
        new SummitDrafts(
            words,
            new Attendance(words, clauses, statuses),
            new GatheringStatus(statuses, words),
            new MeetingPlace(gazetteer, words));
    this.editions = new Editions(gazetteer);
    this.pairs = new PairSummits(words, clauses, statuses);
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
      Optional<Draft> call = call(sentence, gathering, references, places);
      if (call.isPresent()) {
        drafts.add(call.get());
        continue;
      }
      drafts.addAll(summits.list(sentence, gathering, references, places, published));
    }
    for (Token token : sentence.tokens()) {
      if (found.stream().noneMatch(gathering -> gathering.token().index() == token.index())) {
        pairs.find(sentence, token, references, places).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "Ado and Oyo held a virtual summit": two or three on a screen. */
  private Optional<Draft> call(
      Sentence sentence, Gathering gathering, References references, Places places) {
    boolean screen =
        gathering.sort() == Gathering.Sort.UNNAMED
            && sentence.children(gathering.token()).stream()
                .anyMatch(child -> words.has("video", child.lemma()));
    Optional<Draft> pair =
        screen ? pairs.find(sentence, gathering.token(), references, places) : Optional.empty();
    pair.filter(draft -> draft.kind == Kind.MEETING)
        .ifPresent(draft -> {
          draft.kind = Kind.CALL;
          draft.where = null;
          draft.rules.add("over a screen");
        });
    return pair;
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
}
