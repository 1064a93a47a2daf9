package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Reads lists of stops: "March 22-24: Lima. ..." or "Lima, 22 March: talks with ..." item by item
 * are stays of the one traveller of the text, who may be named in the title alone. A single such
 * line says nothing: it may be a dateline. Lines without a remark are headings, see {@link
 * Timeline}.
 */
public final class DatedStops {
  private static final Set<String> MARKS = Set.of(":", "-", "–", "—", ",", "(", ")", "/");
  private static final Set<String> BULLETS = Set.of("•", "*", "·", "-", "–");
  private static final Set<String> BEHIND = Set.of(".", ";", ",", ":", "(", ")", "–", "—", "-");
  private static final StatusReading LISTED =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "list of stops");

  private final boolean active;
  private final List<Sentence> headlines;

  public DatedStops(List<Sentence> sentences, Places places) {
    active = sentences.stream().filter(s -> !stops(s, places).isEmpty()).count() > 1;
    headlines = sentences.stream().filter(s -> s.zone() == Zone.HEADLINE).toList();
  }

  /** The stay that the item tells of; empty for other sentences and where nobody travels. */
  public List<Draft> find(Sentence sentence, References references, Places places) {
    List<Draft> drafts = new ArrayList<>();
    boolean item = active && sentence.zone() == Zone.BODY;
    Map<String, Stop> stops = item ? stops(sentence, places) : Map.of();
    Entity traveller = stops.isEmpty() ? null : traveller(references);
    if (traveller == null) {
      return drafts;
    }
    for (Stop stop : stops.values()) {
      Draft draft = new Draft(Kind.VISIT, "visit.item", sentence, stop.token(), null, LISTED);
      draft.where = stop.where();
      draft.add(traveller, Role.TRAVELLER, stop.where().span());
      drafts.add(draft);
    }
    return drafts;
  }

  private @Nullable Entity traveller(References references) {
    Map<String, Entity> titled = new LinkedHashMap<>();
    for (Sentence headline : headlines) {
      for (Token token : headline.tokens()) {
        if (token.mention() instanceof PersonMention) {
          references.resolve(headline, token).forEach(e -> titled.putIfAbsent(e.key(), e));
        }
      }
    }
    Optional<Entity> alone =
        titled.size() == 1 ? titled.values().stream().findFirst() : Optional.empty();
    return alone.or(references::findTraveller).orElse(null);
  }

  private record Stop(Token token, Where where) {}

  /** The places of the item's opening, by country; empty when the sentence is no item. */
  private static Map<String, Stop> stops(Sentence sentence, Places places) {
    Map<String, Stop> stops = new LinkedHashMap<>();
    int times = 0;
    boolean marked = false;
    boolean first = true;
    for (Token token : sentence.tokens()) {
      Optional<Where> where = places.find(token, true);
      if (token.mention() instanceof TimeMention) {
        times++;
      } else if (where.isPresent()) {
        stops.putIfAbsent(where.get().country(), new Stop(token, where.get()));
      } else if (token.mention() == null && first && BULLETS.contains(token.word())) {
        continue;
      } else if (token.mention() == null && MARKS.contains(token.word())) {
        marked |= token.word().equals(":") && times == 1;
      } else {
        return times == 1 && marked && isEnd(token) ? stops : Map.of();
      }
      first = false;
    }
    return times == 1 && marked ? stops : Map.of();
  }

  /** What follows the opening is a remark, not a clause about the place. */
  private static boolean isEnd(Token token) {
    return token.mention() != null
        || BEHIND.contains(token.word())
        || !token.isVerb() && !token.tag().equals("MD");
  }
}
