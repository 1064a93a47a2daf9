package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.language.SentenceSplitter;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Article;

/** The office that a publisher's name is: "President of Russia (kremlin.ru)", "The White House". */
public final class PublisherOffice {
  private static final Set<String> WORDS = Vocabulary.of("words-spoken");

  /** Who speaks of journeys of his own. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(I (will|am|shall|had|have|look)|I'(ll|m|ve)|my (visit|trip|journey|stay))\\b");

  private final Gazetteer gazetteer;
  private final ActorWords words;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public PublisherOffice(Gazetteer gazetteer, ActorWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The office, with its country; empty for outlets. */
  public Optional<RoleMention> find(String publisher) {
    List<List<RawToken>> sentences = splitter.split(publisher);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    List<Piece> pieces =
        Pieces.of(sentences.getFirst(), publisher, gazetteer.match(publisher), List.of());
    for (int at = 0; at < Math.min(3, pieces.size()); at++) {
      Optional<OfficePhrase> office = OfficePhrase.read(pieces, at, words);
      if (office.isPresent() && office.get().owner() != null) {
        return Optional.of(role(pieces.get(at), office.get().type(), office.get().owner()));
      }
      Optional<Government> government = pieces.get(at).find(Government.class);
      if (government.isPresent() && at + 1 >= pieces.size()) {
        return Optional.of(
            role(pieces.get(at), OfficeType.DE_FACTO_LEADER, government.get().country().code()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whose words a text is by its title or its first lines: "Departure statement of the Prime
   * Minister", published by a body of a country whose name it bears.
   */
  public Optional<RoleMention> findSpoken(Article article) {
    String publisher = article.publisher();
    if (publisher == null || !FIRST.matcher(article.text()).find()) {
      return Optional.empty();
    }
    String head = article.title() + "\n" + article.text().lines().findFirst().orElse("");
    Optional<String> home =
        gazetteer.match(publisher).stream()
            .flatMap(name -> name.meanings().stream())
            .filter(CountryName.class::isInstance)
            .map(meaning -> ((CountryName) meaning).country().code())
            .findFirst();
    for (List<RawToken> sentence : splitter.split(head)) {
      List<Piece> pieces = Pieces.of(sentence, head, gazetteer.match(head), List.of());
      Optional<RoleMention> spoken = home.flatMap(country -> spoken(pieces, country));
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    return Optional.empty();
  }

  /** "Statement by the Prime Minister", "Prime Minister's departure statement". */
  private Optional<RoleMention> spoken(List<Piece> pieces, String home) {
    for (int at = 0; at < pieces.size(); at++) {
      Optional<OfficePhrase> office = OfficePhrase.read(pieces, at, words);
      if (office.isPresent() && isOfWords(pieces, at, office.get().next())) {
        String owner = office.get().owner();
        return owner == null || owner.equals(home)
            ? Optional.of(role(pieces.get(at), office.get().type(), home))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfWords(List<Piece> pieces, int from, int next) {
    boolean behind =
        from > 1
            && pieces.get(from - 1).isWord("by", "of", "from")
            && WORDS.contains(pieces.get(from - 2).lower());
    boolean before = next < pieces.size() && pieces.get(next).isWord("'s", "’s");
    return behind
        || before
            && pieces.subList(next, Math.min(pieces.size(), next + 4)).stream()
                .anyMatch(piece -> WORDS.contains(piece.lower()));
  }

  private static RoleMention role(Piece piece, OfficeType type, String country) {
    return new RoleMention(piece.span(), type, country, false, false, false);
  }
}
