package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A country has somebody: "France had her early", "Tanzania had been expecting her", "Paris has him
 * until Thursday", "Chile, Peru and Bolivia received the president", "Oslo played host to her".
 */
final class CountryHas implements Construction {
  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  CountryHas(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      String lemma = verb.isVerb() ? Frames.lemma(scene.sentence(), verb) : "";
      if (!lemma.isEmpty()
          && presence.has("country-has", lemma)
          && !clauses.isPassive(scene.sentence(), verb)) {
        List<Draft> parsed = ofVerb(scene, verb);
        drafts.addAll(parsed.isEmpty() ? inARow(scene, verb) : parsed);
      }
    }
    return drafts;
  }

  /** "Oslo has played host to her": the guests stand behind "to". */
  private List<Token> hosted(Scene scene, Token verb) {
    Optional<Token> host =
        scene.sentence().children(verb, "obj").stream()
            .filter(noun -> noun.lemma().equals("host") && verb.lemma().equals("play"))
            .findFirst();
    return Stream.concat(Stream.of(verb), host.stream())
        .filter(above -> host.isPresent())
        .flatMap(above -> scene.sentence().children(above).stream())
        .filter(guest -> scene.sentence().marker(guest).equals("to"))
        .flatMap(guest -> scene.sentence().withConjuncts(guest).stream())
        .toList();
  }

  /** "France had her early": however it was parsed, place, verb and pronoun stand in a row. */
  private List<Draft> inARow(Scene scene, Token verb) {
    List<Draft> drafts = new ArrayList<>();
    int at = verb.index();
    if (at == 0 || at + 1 >= scene.tokens().size()) {
      return drafts;
    }
    Token before = scene.tokens().get(at - 1);
    Token after = scene.tokens().get(at + 1);
    boolean pronoun = List.of("him", "her").contains(after.word());
    Optional<Where> where = pronoun ? where(scene, before) : Optional.empty();
    if (where.isPresent()) {
      for (Entity guest : scene.people(after)) {
        drafts.add(
            Scene.stay(
                scene,
                "visit.country-has",
                verb,
                status(scene, verb),
                where.get(),
                guest,
                after.span()));
      }
    }
    return drafts;
  }

  private List<Draft> ofVerb(Scene scene, Token verb) {
    List<Draft> drafts = new ArrayList<>();
    boolean plays = verb.lemma().equals("play");
    for (Token said : plays ? hosted(scene, verb) : clauses.objects(scene.sentence(), verb)) {
      if (isSeenAs(scene, said)) {
        continue;
      }
      Token object = clauses.meant(scene.sentence(), said);
      for (Entity guest : scene.people(object)) {
        for (Token subject : clauses.subjects(scene.sentence(), verb)) {
          where(scene, subject)
              .ifPresent(where ->
                  drafts.add(
                      Scene.stay(
                          scene,
                          "visit.country-has",
                          verb,
                          status(scene, verb),
                          where,
                          guest,
                          object.span())));
        }
      }
    }
    return drafts;
  }

  /** "Lima expects her", "officials in Lima expect her". */
  private Optional<Where> where(Scene scene, Token subject) {
    if (subject.mention() instanceof GovernmentMention government) {
      return Optional.of(new Where(government.country(), null, subject.span(), false));
    }
    Optional<Where> place = scene.place(subject);
    return place.isPresent() || !presence.has("country-voice", subject.lemma())
        ? place
        : scene.sentence().children(subject, "nmod").stream()
            .filter(t -> List.of("in", "of", "at").contains(scene.sentence().marker(t)))
            .flatMap(t -> scene.places().find(t, true).stream())
            .findFirst();
  }

  /** "Paris sees him as a friend" tells of no stay. */
  private static boolean isSeenAs(Scene scene, Token object) {
    int next = object.index() + 1;
    return next < scene.tokens().size() && scene.tokens().get(next).word().equals("as");
  }

  /** Who is expected is yet to come; who had been expected may have stayed away: others tell. */
  private StatusReading status(Scene scene, Token verb) {
    StatusReading reading = statuses.read(scene.sentence(), verb);
    if (!presence.has("expected", verb.lemma()) || reading.status() == Status.DENIED) {
      return reading;
    }
    boolean past = reading.tense() == Tense.PAST;
    return new StatusReading(
        Status.PLANNED, Tense.FUTURE, false, false, false, past ? "noun" : verb.lemma());
  }
}
