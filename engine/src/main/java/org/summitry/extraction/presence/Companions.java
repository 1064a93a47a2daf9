package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.model.Kind;

/**
 * Who goes along: "She was in Kyiv on Friday, together with Sall of Senegal and Ruto", "Macron,
 * accompanied by Barrot, landed in Lima".
 */
final class Companions {
  private static final Set<String> ALONG = Vocabulary.of("along-with");
  private static final Set<String> WITH = Set.of("with", "by");
  private static final Set<String> JOINTS =
      Set.of(",", "and", "of", "the", "'s", "’s", "his", "her", "as", "well", "by", "with", "both");
  private static final int NEAR = 8;

  private Companions() {}

  /** Drafts like the given one for those who go along. */
  static List<Draft> of(Scene scene, Draft draft) {
    Part traveller = draft.traveller();
    Where where = draft.where;
    List<Draft> others = new ArrayList<>();
    if (draft.kind != Kind.VISIT
        || draft.aspect == Aspect.INVITE
        || where == null
        || traveller == null) {
      return others;
    }
    for (Token company : company(scene, draft)) {
      for (Entity entity : scene.people(company)) {
        if (!draft.has(entity)) {
          others.add(Scene.another(scene, draft, where, entity, company.span(), "visit.along"));
        }
      }
    }
    return others;
  }

  /** The names behind "together with" in the clause of the stay. */
  private static List<Token> company(Scene scene, Draft draft) {
    List<Token> tokens = scene.tokens();
    for (Token token : tokens) {
      if (token.mention() == null
          && ALONG.contains(token.word().toLowerCase(Locale.ROOT))
          && isNear(scene, draft, token)) {
        int next = token.index() + 1;
        boolean with = next < tokens.size() && WITH.contains(tokens.get(next).word());
        if (with || token.word().equals("alongside")) {
          return row(tokens, with ? next + 1 : next);
        }
      }
    }
    return List.of();
  }

  /** Whether no other verb stands between the word and the stay's own. */
  private static boolean isNear(Scene scene, Draft draft, Token along) {
    int from = Math.min(draft.trigger.index(), along.index());
    int to = Math.max(draft.trigger.index(), along.index());
    return to - from <= 2 * NEAR
        && scene.tokens().subList(from, to).stream()
            .filter(token -> token.index() != draft.trigger.index() && token != along)
            .noneMatch(token -> token.isVerb() && !token.relation().startsWith("aux"));
  }

  private static List<Token> row(List<Token> tokens, int from) {
    List<Token> row = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name =
          token.mention() instanceof PersonMention || token.mention() instanceof UnknownPerson;
      boolean around =
          token.mention() instanceof CountryMention
              || token.mention() instanceof DemonymMention
              || token.mention() == null && JOINTS.contains(token.word());
      if (!name && !around) {
        return row;
      }
      if (name) {
        row.add(token);
      }
    }
    return row;
  }
}
