package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.model.Kind;

/**
 * Gives a draft its form, days, place and status as the words around it have them: after "In Lima
 * she opened the fair." the sentence "She met the president on Friday" is settled in Lima, on the
 * Friday of the article's week, as a meeting that was held.
 */
final class Settling {
  /** The rule of those met who are listed behind "including". */
  private static final String LISTED = "including.list";

  private final Rooms rooms;
  private final Opening opening;
  private final DraftDays dating;
  private final StoryDays days;
  private final Channel channel;
  private final List<Draft> told;
  private @Nullable String lastSeries;

  /**
   * @param told what the article has told so far; grows while it is read
   */
  Settling(
      Rooms rooms,
      Opening opening,
      DraftDays dating,
      StoryDays days,
      Channel channel,
      List<Draft> told) {
    this.rooms = rooms;
    this.opening = opening;
    this.dating = dating;
    this.days = days;
    this.channel = channel;
    this.told = told;
  }

  /** The series of gatherings that was spoken of last; null for none. */
  @Nullable String lastSeries() {
    return lastSeries;
  }

  /**
   * Settles the draft.
   *
   * @param here what else the sentence tells
   */
  void settle(Draft draft, List<Draft> here) {
    FrontedPast.settle(draft);
    AnsweredVisit.settle(draft);
    DonePurpose.settle(draft);
    draft.form = Forms.of(draft);
    WeakStatus.lean(draft, told, opening.published());
    FormerTalks.settle(draft);
    dating.settle(draft, here);
    Anniversary.settle(draft, opening.published());
    ComingWeek.settle(draft);
    NotAtHome.settle(draft, opening.homes());
    PresentTense.settle(draft, here, told, opening.published(), days);
    place(draft, here);
    channel.settle(draft, told);
    ToldDay.settle(draft, told);
    ToldDay.goAhead(draft, told, opening.published());
    SameLine.settle(draft, told);
    Greeting.settle(draft, channel, opening.published());
  }

  /** The place that stands near, unless the gathering, the visit or the stop has one of its own. */
  private void place(Draft draft, List<Draft> here) {
    Places places = opening.places();
    if (draft.kind == Kind.MEETING && draft.where == null) {
      draft.where = near(draft);
    }
    TwoCountries.find(draft, opening.homes()).ifPresent(where -> draft.where = where);
    if (draft.series != null) {
      lastSeries = lastSeries != null && isIndefinite(draft) ? lastSeries : draft.series;
      rooms.summits().place(draft, opening.day());
      SameGathering.settle(draft, told);
    }
    if (draft.kind == Kind.MEETING && draft.where != null) {
      draft.where =
          SceneOfVisit.find(draft, draft.where, here, opening.homes()).orElse(draft.where);
    }
    PartnerStops.settle(draft, places);
    StopTimes.findPlace(draft)
        .flatMap(stop -> places.find(stop, true))
        .or(() -> StatedScene.find(draft, places))
        .ifPresent(where -> draft.where = where);
  }

  /** "the G20 summit and a gathering of BRICS leaders": "the summit" is still the first. */
  private static boolean isIndefinite(Draft draft) {
    return draft.sentence.pathToRoot(draft.trigger).stream()
        .takeWhile(Token::isNoun)
        .flatMap(noun -> draft.sentence.children(noun, "det").stream())
        .anyMatch(article -> article.lemma().equals("a"));
  }

  private @Nullable Where near(Draft draft) {
    Where near = opening.places().near(draft.sentence, anchors(draft));
    return near == null
            || isElsewhere(draft, near)
            || isSomewhere(draft, near)
            || rooms.speechPlace().holds(draft, near)
        ? null
        : near;
  }

  /** "met leaders in China and Russia, among them Ado": in one of them. */
  private boolean isSomewhere(Draft draft, Where near) {
    return draft.rule.equals(LISTED)
        && draft.sentence.tokens().stream()
            .filter(token -> token.isRelation("obl") || token.isRelation("conj"))
            .flatMap(token -> opening.places().find(token, true).stream())
            .anyMatch(place -> !place.country().equals(near.country()));
  }

  private static boolean isElsewhere(Draft draft, Where near) {
    return FrontedPast.isElsewhere(draft, near)
        || OtherClause.isElsewhere(draft, near)
        || InQuotation.isElsewhere(draft, near);
  }

  /** The trigger, its verb, and the main verb that an adverbial clause belongs to. */
  private static List<Token> anchors(Draft draft) {
    List<Token> anchors = new ArrayList<>(List.of(draft.trigger));
    if (draft.verb != null) {
      anchors.add(draft.verb);
      boolean beside = draft.verb.relation().startsWith("advcl");
      draft
          .sentence
          .head(draft.verb)
          .filter(above -> beside && above.isVerb())
          .ifPresent(anchors::add);
    }
    return anchors;
  }
}
