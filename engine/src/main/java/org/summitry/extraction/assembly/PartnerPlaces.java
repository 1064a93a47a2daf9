package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/**
 * Several who were met one after the other, each with a place behind the name: "She met Ado in Lima
 * and Oyo in Quito".
 */
final class PartnerPlaces {
  private static final Set<String> JOINTS = Vocabulary.of("joints-of-partners");
  private static final int REACH = 3;
  private static final int PAIRS = 2;

  private PartnerPlaces() {}

  /**
   * The encounters with those whom no construction took for partners; the others get their places.
   *
   * @param here what the sentence tells
   */
  static List<Draft> find(
      Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    for (Draft model : here) {
      Map<Token, Where> pairs =
          model.kind == Kind.MEETING ? pairs(sentence, model.trigger, places) : Map.of();
      for (Map.Entry<Token, Where> pair :
          pairs.size() < PAIRS ? Set.<Map.Entry<Token, Where>>of() : pairs.entrySet()) {
        for (Entity entity : references.resolve(sentence, pair.getKey())) {
          List<Draft> told =
              here.stream().filter(d -> d.kind == Kind.MEETING && d.has(entity)).toList();
          told.stream()
              .filter(d -> d.people.size() == PAIRS)
              .forEach(d -> d.where = pair.getValue());
          boolean open = told.isEmpty() && found.stream().noneMatch(d -> d.has(entity));
          List<Part> doers =
              model.people.stream()
                  .filter(p -> pairs.keySet().stream().noneMatch(t -> t.span().equals(p.span())))
                  .toList();
          if (open && doers.size() == 1) {
            found.add(with(model, doers.getFirst(), entity, pair));
          }
        }
      }
    }
    return found;
  }

  private static Draft with(Draft model, Part doer, Entity entity, Map.Entry<Token, Where> pair) {
    Draft draft =
        new Draft(
            model.kind, "next.partner", model.sentence, model.trigger, model.verb, model.status);
    draft.add(doer.entity(), doer.role(), doer.span());
    draft.add(entity, Role.PARTICIPANT, pair.getKey().span());
    draft.where = pair.getValue();
    return draft;
  }

  private static Map<Token, Where> pairs(Sentence sentence, Token trigger, Places places) {
    Map<Token, Where> pairs = new LinkedHashMap<>();
    List<Token> tokens = sentence.tokens();
    int at = trigger.index() + 1;
    while (at + 2 < tokens.size()) {
      Token token = tokens.get(at);
      boolean in =
          token.mention() instanceof Actor
              && Set.of("in", "at").contains(tokens.get(at + 1).word());
      Where where = in ? places.find(tokens.get(at + 2), true).orElse(null) : null;
      if (where != null) {
        pairs.put(token, where);
        at += REACH;
      } else if (pairs.isEmpty() && !token.isVerb() && at - trigger.index() <= REACH
          || JOINTS.contains(token.word())) {
        at++;
      } else {
        break;
      }
    }
    return pairs;
  }
}
