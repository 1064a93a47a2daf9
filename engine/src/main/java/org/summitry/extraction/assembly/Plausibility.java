package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.model.Kind;

/**
 * Words that tell of engagements only in some company: "saw", "on the phone", "contacts in
 * Brussels".
 */
final class Plausibility {
  private static final Set<String> SELDOM = Vocabulary.of("habit-adverbs");
  private static final Set<String> IMAGINING = Vocabulary.of("imagining");
  private static final Set<String> FAMILY = Vocabulary.of("family");

  private Plausibility() {}

  static boolean holds(Draft draft) {
    if (draft.status.isUnreal()) {
      return false;
    }
    if (isAsked(draft)
        || isHabit(draft)
        || isPopeReturning(draft)
        || isOfFamily(draft)
        || isByVideo(draft)
        || isBareDeparture(draft)
        || OthersMeet.is(draft)
        || AmongThem.is(draft)
        || isImagined(draft)
        || isInAudience(draft)) {
      return false;
    }
    Aspect aspect = draft.aspect;
    if (aspect == Aspect.ON_PHONE) {
      String marker = draft.sentence.marker(draft.trigger);
      return marker.contains("on") || marker.contains("by");
    }
    if (aspect == Aspect.SEE) {
      boolean seen = draft.sentence.child(draft.trigger, "aux:pass").isPresent();
      return (seen ? draft.people.size() == 2 : draft.people.size() >= 2)
          && List.of("VBD", "VBN", "VB", "VBZ").contains(draft.trigger.tag());
    }
    if (aspect == Aspect.IN_PERSON) {
      // "agreed to remain in contact" is no encounter
      boolean seen = draft.sentence.child(draft.trigger, "aux:pass").isPresent();
      return (seen ? draft.people.size() == 2 : draft.people.size() >= 2)
          && !draft.sentence.marker(draft.trigger).equals("in")
          && draft.sentence.tokens().stream()
              .map(Token::mention)
              .anyMatch(PlaceMention.class::isInstance);
    }
    return true;
  }

  /** "Imagine that Ado met Oyo". */
  private static boolean isImagined(Draft draft) {
    Token first = draft.sentence.tokens().getFirst();
    return first.mention() == null
        && IMAGINING.contains(first.word().toLowerCase(Locale.ROOT))
        && draft.trigger.index() > 0;
  }

  /** "said before the departure": only "the departure for Lima" says where to. */
  private static boolean isBareDeparture(Draft draft) {
    return draft.rule.equals("visit.departure")
        && draft.sentence.children(draft.trigger).stream()
            .noneMatch(child -> draft.where != null && child.span().equals(draft.where.span()));
  }

  /** "sat side by side in the audience": no audience with anybody. */
  private static boolean isInAudience(Draft draft) {
    return draft.kind == Kind.MEETING
        && draft.trigger.lemma().equals("audience")
        && draft.sentence.marker(draft.trigger).equals("in");
  }

  /** "will speak by video link to the leaders": takes part from home. */
  private static boolean isByVideo(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    return draft.rule.equals("visit.summit")
        && tokens.stream()
            .filter(token -> token.index() > 0 && token.word().equalsIgnoreCase("video"))
            .anyMatch(token ->
                Set.of("by", "via", "through", "a", "over")
                    .contains(tokens.get(token.index() - 1).word()));
  }

  /** "his wife Peng Liyuan": goes along, and is no principal. */
  private static boolean isOfFamily(Draft draft) {
    Draft.Part traveller = draft.kind == Kind.VISIT ? draft.traveller() : null;
    return traveller != null
        && draft.sentence.tokens().stream()
            .filter(token -> token.index() > 0 && token.span().equals(traveller.span()))
            .map(token -> draft.sentence.tokens().get(token.index() - 1))
            .anyMatch(before -> before.mention() == null && FAMILY.contains(before.lemma()));
  }

  /** "The Pope returns to Rome" is no visit to Italy. */
  private static boolean isPopeReturning(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.where != null
        && draft.where.country().equals("ITA")
        && draft.entities().stream().anyMatch(one -> "VAT".equals(one.country()))
        && draft.sentence.tokens().stream()
            .anyMatch(token -> Set.of("return", "back", "home").contains(token.lemma()));
  }

  /** "has rarely left the country", "often travels to Lima": no one journey. */
  private static boolean isHabit(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return verb.isVerb()
        && draft.sentence.children(verb, "advmod").stream()
            .anyMatch(child -> SELDOM.contains(child.lemma()));
  }

  /** "Who will receive them?" tells of no encounter. */
  private static boolean isAsked(Draft draft) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    List<Token> tokens = draft.sentence.tokens();
    boolean told =
        tokens.subList(draft.trigger.index(), tokens.size()).stream()
            .anyMatch(token -> token.word().equals(":"));
    return encounter && tokens.getLast().word().equals("?") && !told;
  }
}
