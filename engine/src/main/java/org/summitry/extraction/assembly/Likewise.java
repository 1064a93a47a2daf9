package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Others of whom the same is said: "Merz is in Lima, as is Canada's Mark Carney", "Macron will
 * attend, and so will the premiers of Spain and Italy", "is expected there, and so are a score of
 * others, including Tusk and Orbán".
 */
final class Likewise {
  private static final Set<String> AS = Set.of("as", "so");
  private static final Set<String> HELPERS = Vocabulary.of("helping-verbs");
  private static final int WORDS = 16;

  private Likewise() {}

  /**
   * The stays of those others; gatherings of the sentence take them in.
   *
   * @param here what the sentence tells
   */
  static List<Draft> find(Sentence sentence, References references, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    int at = behindHelper(sentence);
    Optional<Draft> told = at < 0 ? Optional.empty() : last(here, at);
    if (told.isEmpty()) {
      return found;
    }
    Draft model = told.get();
    for (Token token : people(sentence, at)) {
      for (Entity entity : references.resolve(sentence, token)) {
        here.stream()
            .filter(draft -> draft.kind == Kind.SUMMIT && draft.trigger.index() < at)
            .forEach(summit -> summit.add(entity, Role.PARTICIPANT, token.span()));
        if (model.kind == Kind.VISIT && !model.has(entity)) {
          found.add(copy(model, entity, token));
        }
      }
    }
    return found;
  }

  /** The index behind "as is", "so will"; -1 where the sentence has none. */
  private static int behindHelper(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i + 2 < tokens.size(); i++) {
      String before = tokens.get(i - 1).word();
      boolean clause = before.equals(",") || before.equals("and") || before.equals(";");
      if (clause
          && tokens.get(i).mention() == null
          && AS.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))
          && HELPERS.contains(tokens.get(i + 1).word())) {
        return i + 2;
      }
    }
    return -1;
  }

  private static Optional<Draft> last(List<Draft> here, int before) {
    return here.stream()
        .filter(draft -> draft.trigger.index() < before)
        .filter(draft -> draft.kind == Kind.VISIT && draft.traveller() != null)
        .reduce((one, other) -> other);
  }

  /** The people named straight behind, or in a list behind "including". */
  private static List<Token> people(Sentence sentence, int from) {
    List<Token> people = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean listed = false;
    for (int i = from; i < Math.min(tokens.size(), from + WORDS); i++) {
      Token token = tokens.get(i);
      if (token.mention() instanceof Actor) {
        people.add(token);
        continue;
      }
      listed |= token.word().equals("including") || token.lemma().equals("like");
      boolean owner =
          token.mention() instanceof CountryMention || token.mention() instanceof DemonymMention;
      boolean clause = token.tag().startsWith("W") || token.isVerb() && !listed && !owner;
      boolean end = token.word().equals(".") || token.word().equals(";");
      boolean aside = !people.isEmpty() && token.tag().equals("IN") && !token.word().equals("of");
      if ((clause && !token.word().equals("including")) || end || aside) {
        break;
      }
    }
    return people;
  }

  private static Draft copy(Draft model, Entity entity, Token token) {
    Draft draft =
        new Draft(
            Kind.VISIT, "visit.likewise", model.sentence, model.trigger, model.verb, model.status);
    draft.add(entity, Role.TRAVELLER, token.span());
    model.people.stream()
        .filter(part -> part.role() == Role.HOST)
        .forEach((Part part) -> draft.add(part.entity(), part.role(), part.span()));
    draft.where = model.where;
    draft.series = model.series;
    draft.seriesSpan = model.seriesSpan;
    draft.seriesYear = model.seriesYear;
    return draft;
  }
}
