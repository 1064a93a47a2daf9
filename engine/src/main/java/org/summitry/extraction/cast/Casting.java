package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.Rank;

/**
 * Decides for each name in an article whom it means: full names first, then short names by what was
 * said before, by the office beside them, and last by who was a leader then. A short name that fits
 * several is left open.
 */
public final class Casting {
  private final Gazetteer gazetteer;
  private final @Nullable LocalDate day;
  private final Tenures tenures;
  private final Map<Mention, Entity> cast = new HashMap<>();
  private final Map<String, Entity> known = new HashMap<>();

  /** Where each is first named in full. */
  private final Map<String, Integer> inFull = new HashMap<>();

  private final Set<String> unknownNames = new HashSet<>();

  private final Set<String> spokenOf = new HashSet<>();

  /**
   * @param day about when the article was written, null when not known
   */
  public Casting(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.gazetteer = gazetteer;
    this.day = day;
    this.tenures = new Tenures(gazetteer, day);
  }

  /** Whom each name of the article means; names left open are missing. */
  public Map<Mention, Entity> cast(List<Mention> mentions) {
    spokenOf.addAll(countries(mentions));
    mentions.stream()
        .filter(UnknownPerson.class::isInstance)
        .map(UnknownPerson.class::cast)
        .forEach(this::enter);
    for (boolean full : new boolean[] {true, false}) {
      for (Mention mention : mentions) {
        if (mention instanceof PersonMention person && person.full() == full) {
          choose(person).ifPresent(chosen -> enter(person, chosen));
        }
      }
    }
    return Map.copyOf(cast);
  }

  private static Set<String> countries(List<Mention> mentions) {
    Set<String> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof CountryMention country) {
        named.add(country.country());
      } else if (mention instanceof PlaceMention place && place.candidates().size() == 1) {
        named.add(place.candidates().getFirst().country());
      }
    }
    return named;
  }

  private void enter(UnknownPerson unknown) {
    String[] words = unknown.name().split(" ");
    String family = words[words.length - 1];
    Optional<Person> spelt = otherSpelling(unknown);
    if (spelt.isPresent()) {
      Entity entity = Entity.of(spelt.get(), unknown.office(), unknown.country(), false);
      known.put(spelt.get().id(), entity);
      cast.put(unknown, entity);
      return;
    }
    unknownNames.add(family);
    String key = "name:" + unknown.name();
    cast.put(
        unknown,
        new Entity(
            key,
            null,
            unknown.name(),
            unknown.office(),
            unknown.country(),
            unknown.officeWords(),
            false));
  }

  /**
   * "President Isaias Afeworki" of Eritrea is Isaias Afwerki: who held that very office then, and
   * shares a word of the name.
   */
  private Optional<Person> otherSpelling(UnknownPerson unknown) {
    String country = unknown.country();
    if (country == null || day == null) {
      return Optional.empty();
    }
    List<String> words = List.of(unknown.name().split(" "));
    return gazetteer.holders(unknown.office(), country, day).stream()
        .map(Term::person)
        .filter(person ->
            List.of(person.name().split(" ")).stream()
                .anyMatch(word -> word.length() > 3 && words.contains(word)))
        .findFirst();
  }

  private void enter(PersonMention mention, Person person) {
    Entity before = known.get(person.id());
    OfficeType office =
        mention.office() != null ? mention.office() : before == null ? null : before.office();
    String country =
        mention.country() != null ? mention.country() : before == null ? null : before.country();
    Entity entity = Entity.of(person, office, country, false);
    known.put(person.id(), entity);
    cast.put(mention, entity);
    if (mention.full()) {
      inFull.merge(person.id(), mention.span().start(), Math::min);
    }
  }

  private Optional<Person> choose(PersonMention mention) {
    List<Person> candidates = byCountry(mention);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Person> met =
        candidates.stream().filter(person -> known.containsKey(person.id())).toList();
    if (met.size() == 1) {
      return Optional.of(met.getFirst());
    }
    Optional<Person> before = mention.full() ? Optional.empty() : onlyOneBefore(mention, met);
    if (before.isPresent()) {
      return before;
    }
    Optional<Person> crowned =
        mention.full() || !met.isEmpty() ? Optional.empty() : crowned(mention);
    if (crowned.isPresent()) {
      return crowned;
    }
    if (!mention.full() && isNameOfUnknown(mention)) {
      return Optional.empty();
    }
    if (mention.full() && candidates.size() == 1) {
      return Optional.of(candidates.getFirst());
    }
    return byOffice(mention, candidates);
  }

  /** "Kim" after "Kim Jong Un", though the text ends with his father of that name. */
  private Optional<Person> onlyOneBefore(PersonMention mention, List<Person> met) {
    List<Person> before =
        met.stream()
            .filter(person ->
                inFull.getOrDefault(person.id(), Integer.MAX_VALUE) < mention.span().start())
            .toList();
    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  /** "Abdullah" after "King Abdullah II": a monarch's own name is short for the monarch. */
  private Optional<Person> crowned(PersonMention mention) {
    String word = mention.candidates().getFirst().family();
    List<Person> named =
        known.values().stream()
            .filter(entity -> entity.person() != null && isMonarch(entity, entity.person()))
            .map(Entity::person)
            .filter(person -> List.of(person.name().split(" ")).contains(word))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private boolean isMonarch(Entity entity, Person person) {
    return entity.office() == OfficeType.MONARCH
        || entity.office() == null && tenures.held(person, OfficeType.MONARCH);
  }

  private boolean isNameOfUnknown(PersonMention mention) {
    return mention.candidates().stream().anyMatch(p -> unknownNames.contains(p.family()));
  }

  private List<Person> byCountry(PersonMention mention) {
    String country = mention.country();
    if (country == null) {
      return mention.candidates();
    }
    List<Person> fitting =
        mention.candidates().stream()
            .filter(person ->
                gazetteer.terms(person).stream()
                    .anyMatch(term -> term.office().country().equals(country)))
            .toList();
    return fitting.isEmpty() && mention.full() ? mention.candidates() : fitting;
  }

  /** The one who held such an office about that day; leaders before others. */
  private Optional<Person> byOffice(PersonMention mention, List<Person> candidates) {
    OfficeType office = mention.office();
    if (office != null) {
      List<Person> holders = candidates.stream().filter(p -> tenures.held(p, office)).toList();
      Optional<Person> holder =
          tenures.onlyOne(holders, term -> Offices.isSame(term.office().type(), office));
      if (holder.isPresent()) {
        return holder;
      }
    }
    if (!mention.full()
        && office != null
        && isRare(office)
        && !tenures.anyEverHeld(candidates, office)) {
      return Optional.empty();
    }
    List<Person> leaders = candidates.stream().filter(p -> tenures.isInOffice(p, true)).toList();
    Optional<Person> leader = tenures.onlyOne(leaders, term -> term.office().rank() == Rank.LEADER);
    if (leader.isPresent()) {
      return leader;
    }
    List<Person> inOffice = candidates.stream().filter(p -> tenures.isInOffice(p, false)).toList();
    if (inOffice.size() == 1 && leaders.isEmpty()) {
      return Optional.of(inOffice.getFirst());
    }
    Optional<Person> here = ofCountrySpokenOf(leaders);
    if (here.isPresent()) {
      return here;
    }
    if (isLone(mention, candidates)) {
      return Optional.of(candidates.getFirst());
    }
    return mention.full()
        ? candidates.stream().max(Comparator.comparing(tenures::lastDay))
        : Optional.empty();
  }

  /** "King Abdullah" in a text that names Riyadh and not Amman; the text decides between two. */
  private Optional<Person> ofCountrySpokenOf(List<Person> leaders) {
    List<Person> here =
        leaders.stream()
            .filter(person ->
                gazetteer.terms(person).stream()
                    .filter(term -> term.office().rank() == Rank.LEADER && tenures.isNear(term))
                    .anyMatch(term -> spokenOf.contains(term.office().country())))
            .toList();
    return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
  }

  /**
   * "Vice President Boakai" years before he was president: the one bearer of the name, called by an
   * office of his own country, and alive.
   */
  private boolean isLone(PersonMention mention, List<Person> candidates) {
    String said = mention.country();
    return candidates.size() == 1
        && mention.office() != null
        && gazetteer.terms(candidates.getFirst()).stream()
            .filter(tenures::isWithinLife)
            .map(term -> term.office().country())
            .anyMatch(own -> said == null ? spokenOf.contains(own) : said.equals(own));
  }

  /** "King David" is no king for all that a minister bears the name. */
  private static boolean isRare(OfficeType office) {
    return office == OfficeType.MONARCH
        || office == OfficeType.POPE
        || office == OfficeType.CROWN_PRINCE;
  }
}
