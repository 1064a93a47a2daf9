package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;

/**
 * "Ado and visiting President Oyo": one of the two is called a visitor where they are named
 * together, so the other one's country is visited.
 */
final class VisitingGuest {
  private static final String VISITING = "visiting";

  private final Part guest;
  private final String country;

  private VisitingGuest(Part guest, String country) {
    this.guest = guest;
    this.country = country;
  }

  /** The one of two people who is called a visitor, where the home of the other is known. */
  static Optional<VisitingGuest> of(Draft act, Homes homes) {
    List<Part> guests = act.people.stream().filter(part -> isVisiting(part, act)).toList();
    if (act.people.size() != 2 || guests.size() != 1) {
      return Optional.empty();
    }
    Part guest = guests.getFirst();
    return act.people.stream()
        .filter(part -> part != guest && homes.isForeignTo(guest.entity(), List.of(part.entity())))
        .findFirst()
        .map(host -> homes.of(host.entity()))
        .map(country -> new VisitingGuest(guest, country));
  }

  /** Who visits. */
  Part guest() {
    return guest;
  }

  /** The country visited, as a code of ISO 3166-1 alpha-3 or of the house. */
  String country() {
    return country;
  }

  /** "visiting President Oyo" as one mention, or the word right before it. */
  private static boolean isVisiting(Part part, Draft act) {
    List<Token> tokens = act.sentence.tokens();
    return tokens.stream()
        .filter(token -> token.span().equals(part.span()))
        .anyMatch(token ->
            lower(token).startsWith(VISITING + " ")
                || lower(token).contains(" " + VISITING + " ")
                || token.index() > 0
                    && lower(tokens.get(token.index() - 1)).equals(VISITING)
                    && tokens.get(token.index() - 1).head() == token.index());
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
