package org.summitry.extraction.evidence;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Kin;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.RoleMention;

/**
 * Who is only named to say what something is: who sent the invitation, whose inauguration it is, as
 * what somebody takes office. "At the invitation of Ado she goes to Oyo" puts Ado nowhere.
 */
final class Bystander {
  private static final Set<String> VISITS = Vocabulary.of("visits-spoken-of");
  private static final Set<String> RECALLING = Vocabulary.of("recalling");
  private static final Set<String> TALKING = Vocabulary.of("talking-about");
  private static final Set<String> OWNED = Vocabulary.of("belongings-of-bystanders");
  private static final Set<String> CEREMONIES = Vocabulary.of("ceremonies");
  private static final Set<String> WAS = Vocabulary.of("was-or-were");
  private static final Set<String> THINGS = Vocabulary.of("things-of-leaders");
  private static final Set<String> WISHES = Vocabulary.of("wishes-from-afar");
  private static final Set<String> JUDGING = Vocabulary.of("judging-from-afar");
  private static final Set<String> CONTACTS = Vocabulary.of("contacts");
  private static final Set<String> UNDERGOING = Vocabulary.of("verbs-of-bystanders");

  private Bystander() {}

  /** "discussed Ado's visit", "recalled the trip of Ado": of whom they speak, and not with. */
  private static boolean isOfVisitSpokenOf(Sentence sentence, Token token) {
    return (token.isRelation("nmod:poss") || sentence.marker(token).equals("of"))
        && sentence
            .head(token)
            .filter(noun -> noun.mention() == null && VISITS.contains(noun.lemma()))
            .filter(noun -> noun.isRelation("obj"))
            .flatMap(sentence::head)
            .filter(verb -> RECALLING.contains(verb.lemma()) || TALKING.contains(verb.lemma()))
            .isPresent();
  }

  /** "Ado, invited by Oyo, flew to Lima": that is all Oyo did. */
  private static boolean isInviting(Sentence sentence, Token token) {
    return sentence.marker(token).equals("by")
        && sentence.head(token).filter(verb -> verb.lemma().equals("invite")).isPresent();
  }

  /** "my congratulations to Ado", "sent his condolences to Oyo". */
  private static boolean isWished(Sentence sentence, Token token) {
    return sentence.marker(token).equals("to")
        && sentence
            .head(token)
            .filter(head ->
                WISHES.contains(head.word().toLowerCase(Locale.ROOT))
                    || sentence.children(head, "obj").stream()
                        .anyMatch(object -> WISHES.contains(object.word())))
            .isPresent();
  }

  /** "when Ado was Peru's president": which says when, and not with whom. */
  private static boolean isOfTheTime(Sentence sentence, Token token) {
    int was = token.index() + 1;
    return was + 1 < sentence.tokens().size()
        && WAS.contains(sentence.tokens().get(was).word())
        && sentence.tokens().get(was + 1).mention() instanceof RoleMention
        && sentence.tokens().subList(0, token.index()).stream()
            .anyMatch(before -> before.word().equals("when"));
  }

  /** "She congratulated Ado on his victory", and no word of a call. */
  private static boolean isJudged(Sentence sentence, Token token) {
    return token.isRelation("obj")
        && sentence.head(token).filter(verb -> JUDGING.contains(verb.lemma())).isPresent()
        && sentence.tokens().stream().noneMatch(word -> CONTACTS.contains(word.lemma()));
  }

  static boolean is(Sentence sentence, Token token) {
    String marker = sentence.marker(token);
    if (sentence.children(token).stream().anyMatch(c -> c.relation().equals("acl"))) {
      return false;
    }
    boolean undergoing =
        token.isRelation("obj")
            && sentence.head(token).filter(verb -> UNDERGOING.contains(verb.lemma())).isPresent();
    boolean celebrated =
        token.isRelation("nmod:poss")
            && sentence.head(token).filter(head -> CEREMONIES.contains(head.lemma())).isPresent();
    boolean owner =
        (token.tag().equals("PRP$") || token.isRelation("nmod:poss"))
            && sentence.head(token).filter(head -> head.mention() instanceof Actor).isPresent();
    boolean thing =
        (token.isRelation("nmod:poss") || token.isRelation("compound"))
            && sentence.head(token).filter(head -> THINGS.contains(head.lemma())).isPresent();
    return undergoing
        || thing
        || isWished(sentence, token)
        || isJudged(sentence, token)
        || isOfTheTime(sentence, token)
        || isOfVisitSpokenOf(sentence, token)
        || owner
        || celebrated
        || Kin.isOwner(sentence, token)
        || marker.equals("as")
        || isInviting(sentence, token)
        || (marker.equals("of") || marker.equals("from") || marker.equals("by"))
            && sentence
                .head(token)
                .filter(head -> head.mention() == null && OWNED.contains(head.lemma()))
                .isPresent();
  }
}
