package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;

/**
 * Who speaks to another country's parliament is there, unless over a screen: "addressed the
 * Ghanaian parliament", "will speak before the Knesset", "spoke to a joint session of the U.S.
 * Congress".
 */
final class Rostrum implements Construction {
  private static final Set<String> ASSEMBLIES = Vocabulary.of("assemblies");
  private static final Set<String> NAMED = Vocabulary.of("named-assemblies");
  private static final Set<String> SPEAKING = Vocabulary.of("speaking-to-an-assembly");
  private static final Set<String> TO = Set.of("", "to", "before", "in", "at", "of");
  private static final Set<String> SCREEN = Vocabulary.of("screens");

  private final Clauses clauses;
  private final StatusReader statuses;

  Rostrum(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.tokens().stream().anyMatch(token -> SCREEN.contains(lower(token)))) {
      return drafts;
    }
    for (Token noun : scene.tokens()) {
      Optional<Where> where = country(scene.sentence(), noun).map(c -> where(noun, c));
      Token verb = where.isEmpty() ? null : scene.verbAbove(noun);
      if (verb != null && SPEAKING.contains(verb.lemma()) && isTo(scene.sentence(), noun, verb)) {
        drafts.addAll(stays(scene, verb, where.orElseThrow()));
      }
    }
    return drafts;
  }

  private List<Draft> stays(Scene scene, Token verb, Where where) {
    StatusReading status = statuses.read(scene.sentence(), verb);
    List<Draft> drafts = new ArrayList<>();
    for (Token doer : scene.doers(clauses, verb)) {
      for (Entity one : scene.people(doer)) {
        if (!where.country().equals(scene.homes().of(one))) {
          drafts.add(Scene.stay(scene, "visit.act", verb, status, where, one, doer.span()));
        }
      }
    }
    return drafts;
  }

  /** The country whose parliament the word names, with its adjective or owner beside it. */
  private static Optional<String> country(Sentence sentence, Token noun) {
    if (noun.mention() instanceof GovernmentMention named) {
      return NAMED.contains(lower(noun)) ? Optional.of(named.country()) : Optional.empty();
    }
    return noun.mention() != null || !ASSEMBLIES.contains(lower(noun))
        ? Optional.empty()
        : sentence.children(noun).stream().flatMap(c -> owner(c).stream()).findFirst();
  }

  private static Optional<String> owner(Token token) {
    return switch (token.mention()) {
      case DemonymMention demonym -> Optional.of(demonym.country());
      case CountryMention named -> Optional.of(named.country());
      case null, default -> Optional.empty();
    };
  }

  /** Nothing but "a joint session of" stands between, and no "about". */
  private static boolean isTo(Sentence sentence, Token noun, Token verb) {
    return sentence.pathToRoot(noun).stream()
        .takeWhile(above -> above.index() != verb.index())
        .allMatch(above -> above.isNoun() && TO.contains(sentence.marker(above)));
  }

  private static Where where(Token noun, String country) {
    return new Where(country, null, noun.span(), true);
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
