package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.Gazetteer;

/** "the Kazakh capital", "Norway's capital": a city named by its country. */
final class CapitalComposer implements Composer {
  private final Gazetteer gazetteer;

  CapitalComposer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    int owner = pieces.get(at).isWord("the") ? at + 1 : at;
    if (owner >= pieces.size()) {
      return Optional.empty();
    }
    List<String> owners = RoleComposer.owners(pieces.get(owner));
    int noun = owner + 1;
    if (noun < pieces.size() && pieces.get(noun).isWord("'s", "’s")) {
      noun++;
    }
    if (owners.size() != 1 || noun >= pieces.size() || !pieces.get(noun).isWord("capital")) {
      return Optional.empty();
    }
    int next = noun + 1;
    boolean named =
        next < pieces.size()
            && pieces.get(next).has(org.summitry.gazetteer.NameMatch.PlaceName.class);
    int end = named ? next + 1 : next;
    return gazetteer
        .capital(owners.getFirst())
        .map(capital ->
            new Found(
                new PlaceMention(
                    pieces.get(at).span().cover(pieces.get(end - 1).span()), List.of(capital)),
                end));
  }
}
