package org.summitry.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Place;
import org.summitry.gazetteer.Series;
import org.summitry.model.Span;

/** A span of the document's text that names something; it becomes one token before parsing. */
public sealed interface Mention {
  /** Half-open, in the document's text. */
  Span span();

  /** One that can stand for a person or persons. */
  sealed interface Actor extends Mention {}

  /**
   * A name of a person in the gazetteer, with the office words around it ("Kazakh President
   * Tokayev").
   *
   * @param candidates all whom the name can mean
   * @param full whether a full name stands there
   * @param office what the text calls the person, null when it says nothing
   * @param country the country or organisation the text gives, null when it says nothing
   */
  record PersonMention(
      Span span,
      List<Person> candidates,
      boolean full,
      @Nullable OfficeType office,
      @Nullable String country,
      boolean former)
      implements Actor {
    public PersonMention {
      candidates = List.copyOf(candidates);
    }
  }

  /** A person unknown to the gazetteer, named with an office ("Foreign Minister X Y"). */
  record UnknownPerson(
      Span span, String name, String officeWords, OfficeType office, @Nullable String country)
      implements Actor {}

  /**
   * An office that stands for its holder: "the Kazakh president", "the pope".
   *
   * @param country null when only context can tell ("the president")
   * @param counterpart whether the office is that of another person in the text ("his Chinese
   *     counterpart"); {@code office} is then {@code OTHER}
   * @param body the id of the one office that the words name ("President of the European
   *     Commission"), empty where they name a sort of office
   */
  record RoleMention(
      Span span,
      OfficeType office,
      @Nullable String country,
      boolean plural,
      boolean former,
      boolean counterpart,
      String body)
      implements Actor {
    public RoleMention(
        Span span,
        OfficeType office,
        @Nullable String country,
        boolean plural,
        boolean former,
        boolean counterpart) {
      this(span, office, country, plural, former, counterpart, "");
    }
  }

  /** "The two leaders", "both sides", "the pair"; {@code size} 0 when not said. */
  record GroupMention(Span span, int size, @Nullable OfficeType office, List<String> countries)
      implements Actor {
    public GroupMention {
      countries = List.copyOf(countries);
    }
  }

  /** A country as a place or state. */
  record CountryMention(Span span, String country) implements Mention {}

  /** An adjective of nationality that stands alone. */
  record DemonymMention(Span span, String country) implements Mention {}

  /** A city or venue; several when the name is shared. */
  record PlaceMention(Span span, List<Place> candidates) implements Mention {
    public PlaceMention {
      candidates = List.copyOf(candidates);
    }
  }

  /** A government named by a metonym: never a place, never a person. */
  record GovernmentMention(Span span, String country) implements Mention {}

  /** An organisation by its code. */
  record OrganisationMention(Span span, String organisation) implements Mention {}

  /** A summit series. */
  record SeriesMention(Span span, Series series) implements Mention {}

  /** A time expression. */
  record TimeMention(Span span, TimeExpression time) implements Mention {}
}
