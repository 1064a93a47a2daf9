package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.language.SentenceSplitter;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.OfficeType;

/** The office that a publisher's name is: "President of Russia (kremlin.ru)", "The White House". */
public final class PublisherOffice {
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

  private static RoleMention role(Piece piece, OfficeType type, String country) {
    return new RoleMention(piece.span(), type, country, false, false, false);
  }
}
