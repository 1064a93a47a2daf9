package org.summitry.extraction.summit;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.model.Span;

/**
 * Gatherings that no series in the gazetteer has: by a name of their own ("the Arctic Ports
 * Forum"), or without one but plainly of more than two ("an informal summit of the region").
 */
final class NamedGatherings {
  private static final Set<String> INSIDE = Set.of("of", "and", "on", "for", "the", "&", "-", "–");

  private final SummitWords words;

  NamedGatherings(SummitWords words) {
    this.words = words;
  }

  Optional<Gathering> find(Sentence sentence, Token noun) {
    return byName(sentence, noun).or(() -> unnamed(sentence, noun));
  }

  /** At least two capitalised words before the noun, which is capitalised, too. */
  private Optional<Gathering> byName(Sentence sentence, Token noun) {
    if (!words.has("named", noun.lemma()) || !isCapitalised(noun)) {
      return Optional.empty();
    }
    int first = noun.index();
    int capitalised = 0;
    for (int i = noun.index() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      boolean part =
          isCapitalised(token)
              && !(token.mention() instanceof Actor)
              && !(token.mention() instanceof SeriesMention);
      if (token.mention() instanceof TimeMention || !part && !INSIDE.contains(token.lemma())) {
        break;
      }
      capitalised += part && i > 0 ? (isPair(token) ? 2 : 1) : 0;
      first = part ? i : first;
    }
    if (capitalised < 2) {
      return Optional.empty();
    }
    Span span = sentence.tokens().get(first).span().cover(noun.span());
    StringBuilder name = new StringBuilder();
    for (Token token : sentence.tokens().subList(first, noun.index() + 1)) {
      name.append(name.isEmpty() ? "" : " ").append(token.word());
    }
    return Optional.of(new Gathering(name.toString(), noun, span, Sort.UNKNOWN));
  }

  /** "India-CARICOM". */
  private static boolean isPair(Token token) {
    return token.word().matches("\\p{Lu}[\\p{L}.]+[-–]\\p{Lu}.+");
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }

  /** "the joint summit with Biden which Jeddah hosts". */
  private Optional<Gathering> unnamed(Sentence sentence, Token noun) {
    boolean summit = noun.lemma().equals("summit");
    boolean many =
        sentence.children(noun).stream()
            .anyMatch(child ->
                (child.isRelation("amod") || child.isRelation("compound"))
                    && words.has("many", child.lemma()));
    boolean leaders =
        sentence.children(noun, "nmod").stream()
            .anyMatch(child ->
                child.tag().equals("NNS")
                    && !(child.mention() instanceof GroupMention)
                    && sentence.marker(child).equals("of"));
    return summit && (many || leaders || DrawnTo.is(words, sentence, noun))
        ? Optional.of(new Gathering(null, noun, noun.span(), Sort.UNNAMED))
        : Optional.empty();
  }
}
