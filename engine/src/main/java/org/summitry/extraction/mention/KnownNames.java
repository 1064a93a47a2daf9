package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Appositions.Owner;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.model.Span;

/**
 * People whom the gazetteer knows, with all that stands around the name: "President Tokayev of
 * Kazakhstan", "Juan Manuel Santos, the president of Colombia,".
 */
final class KnownNames {
  private final NameEdges edges;
  private final Appositions appositions;

  KnownNames(NameEdges edges, Appositions appositions) {
    this.edges = edges;
    this.appositions = appositions;
  }

  /** What stands before a name: an office, a country, both or neither. */
  record Title(@Nullable OfficeType type, @Nullable String owner, boolean former) {
    static final Title NONE = new Title(null, null, false);

    static Title of(OfficePhrase office) {
      return new Title(office.type(), office.owner(), office.former());
    }

    static Title ofCountry(@Nullable String owner) {
      return new Title(null, owner, false);
    }
  }

  /**
   * The name with its title.
   *
   * @param from where the title begins, or the name
   * @param at where the name is, which the gazetteer must know
   */
  Found read(List<Piece> pieces, int from, int at, Title title) {
    Piece name = pieces.get(at);
    boolean full = NameEdges.isFull(name);
    List<Person> persons =
        name.list(PersonName.class).stream()
            .filter(one -> one.full() || !full)
            .map(PersonName::person)
            .toList();
    int named = full ? NameEdges.afterLineage(pieces, at + 1) : at + 1;
    int next = NameEdges.afterNativeScript(pieces, edges.afterSuffix(pieces, named));
    Optional<Owner> behind =
        title.owner() == null && title.type() != null
            ? Appositions.findOwner(pieces, next)
            : Optional.empty();
    String country = behind.map(Owner::code).orElse(title.owner());
    next = behind.map(Owner::next).orElse(next);
    OfficeType office = title.type();
    boolean former = title.former();
    Optional<OfficePhrase> apposition = appositions.find(pieces, next);
    if (apposition.isPresent() && office == null) {
      office = apposition.get().type();
      country = country == null ? apposition.get().owner() : country;
      former = apposition.get().former();
      next = apposition.get().next();
    }
    Span span = pieces.get(from).span().cover(pieces.get(next - 1).span());
    return new Found(new PersonMention(span, persons, full, office, country, former), next);
  }
}
