package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.model.Kind;

/**
 * All in a row before the verb go where one of them was read to go: in "Presidents A of X, B of Y
 * and C of Z are due in Addis Ababa" the parse often keeps the first or the last alone.
 */
final class RowMates {
  private static final Set<String> JOINTS =
      Set.of(",", "and", "of", "the", "'s", "’s", "as", "well", "&", "both", "his", "her");
  private static final Set<String> FAMILY = Vocabulary.of("family");
  private static final Set<String> JOINING = Set.of("and", "&");

  private RowMates() {}

  /** Drafts like the given one for the others in the traveller's row. */
  static List<Draft> of(Scene scene, Draft draft) {
    Part traveller = draft.traveller();
    List<Draft> others = new ArrayList<>();
    if (draft.kind != Kind.VISIT
        || draft.aspect == Aspect.INVITE
        || draft.where == null
        || traveller == null) {
      return others;
    }
    for (Token name : row(scene, traveller)) {
      if (name.index() > draft.trigger.index()) {
        return List.of();
      }
      for (Entity entity : scene.people(name)) {
        if (!draft.has(entity)) {
          others.add(
              Scene.another(
                  scene,
                  draft,
                  Objects.requireNonNull(draft.where),
                  entity,
                  name.span(),
                  "visit.row"));
        }
      }
    }
    return others;
  }

  /** The names in one row with the traveller's own; none where no "and" joins them. */
  private static List<Token> row(Scene scene, Part traveller) {
    List<Token> tokens = scene.tokens();
    Token own =
        tokens.stream().filter(t -> t.span().equals(traveller.span())).findFirst().orElse(null);
    if (own == null || !isName(own)) {
      return List.of();
    }
    int from = own.index();
    int to = own.index();
    while (from > 0 && (isName(tokens.get(from - 1)) || isAround(tokens.get(from - 1)))) {
      from--;
    }
    while (to + 1 < tokens.size() && (isName(tokens.get(to + 1)) || isAround(tokens.get(to + 1)))) {
      to++;
    }
    List<Token> row = tokens.subList(from, to + 1);
    boolean joined = row.stream().anyMatch(token -> JOINING.contains(token.word()));
    boolean closed = to + 1 < tokens.size() && tokens.get(to).word().equals(",");
    List<Token> names = row.stream().filter(RowMates::isName).toList();
    return joined && !closed && names.size() > 1 ? names : List.of();
  }

  private static boolean isName(Token token) {
    return token.mention() instanceof PersonMention || token.mention() instanceof UnknownPerson;
  }

  private static boolean isAround(Token token) {
    return token.mention() == null
        ? JOINTS.contains(token.word()) || FAMILY.contains(token.lemma())
        : token.mention() instanceof CountryMention
            || token.mention() instanceof DemonymMention
            || token.mention() instanceof OrganisationMention;
  }
}
