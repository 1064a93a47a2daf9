package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.model.Kind;

/**
 * "During Oyo's visit, Nigeria and Chad signed a treaty": of two countries that do something
 * together on a visit without a named place, one is the visitor's and the other the host's.
 */
final class TwoCountries {
  private TwoCountries() {}

  /** The host's country; nothing where the visit has a place, or the two do not include his own. */
  static Optional<Where> find(Draft visit, Homes homes) {
    Part traveller = visit.traveller();
    if (visit.kind != Kind.VISIT || visit.where != null || traveller == null) {
      return Optional.empty();
    }
    String home = homes.of(traveller.entity());
    return visit.sentence.mentions(CountryMention.class).stream()
        .map(first -> pair(visit.sentence, first))
        .filter(pair -> pair.size() == 2)
        .filter(pair -> pair.stream().anyMatch(one -> country(one).equals(home)))
        .flatMap(List::stream)
        .filter(one -> !country(one).equals(home))
        .map(one -> new Where(country(one), null, one.span(), false))
        .findFirst();
  }

  private static List<Token> pair(Sentence sentence, Token first) {
    List<Token> all = sentence.withConjuncts(first);
    boolean acting = first.isRelation("nsubj") || sentence.marker(first).equals("between");
    boolean countries = all.stream().allMatch(one -> one.mention() instanceof CountryMention);
    return acting && countries ? all : List.of();
  }

  private static String country(Token token) {
    return Stream.of(token.mention())
        .filter(CountryMention.class::isInstance)
        .map(CountryMention.class::cast)
        .map(CountryMention::country)
        .findFirst()
        .orElse("");
  }
}
