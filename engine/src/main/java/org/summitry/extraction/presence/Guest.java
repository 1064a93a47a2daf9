package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who is somebody's guest is in that one's country: "Musharraf is Vajpayee's guest in Agra", "was
 * his host in Lomé", "had the premier as his guest".
 */
final class Guest implements Construction {
  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  Guest(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  /** Who receives whom. */
  private record Reception(List<Entity> hosts, List<Entity> guests) {}

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      if (noun.isNoun()) {
        Reception reception =
            presence.has("guest", noun.lemma())
                ? guest(scene, noun)
                : presence.has("host", noun.lemma()) ? host(scene, noun) : null;
        if (reception != null) {
          drafts.addAll(stays(scene, noun, reception));
        }
      }
    }
    return drafts;
  }

  private @Nullable Reception guest(Scene scene, Token noun) {
    List<Entity> hosts = owners(scene, noun);
    List<Entity> guests = new ArrayList<>(carried(scene, noun));
    Token verb = scene.verbAbove(noun);
    if (guests.isEmpty() && verb != null && scene.sentence().marker(noun).equals("as")) {
      List<Token> objects = clauses.objects(scene.sentence(), verb);
      boolean having = verb.lemma().equals("have") || verb.lemma().equals("receive");
      (having ? objects : clauses.subjects(scene.sentence(), verb))
          .forEach(token -> guests.addAll(scene.people(token)));
    }
    return new Reception(hosts, guests);
  }

  private @Nullable Reception host(Scene scene, Token noun) {
    return new Reception(carried(scene, noun), owners(scene, noun));
  }

  /** "X's guest", "a guest of X". */
  private static List<Entity> owners(Scene scene, Token noun) {
    List<Entity> owners = new ArrayList<>();
    for (Token child : scene.sentence().children(noun)) {
      boolean of = child.isRelation("nmod") && scene.sentence().marker(child).equals("of");
      if (child.isRelation("nmod:poss") || of) {
        for (Token token : scene.sentence().withConjuncts(child)) {
          owners.addAll(scene.people(token));
        }
      }
    }
    return owners;
  }

  /** The subject that is said to be it. */
  private List<Entity> carried(Scene scene, Token noun) {
    if (scene.sentence().child(noun, "cop").isEmpty()) {
      return List.of();
    }
    return clauses.subjects(scene.sentence(), noun).stream()
        .flatMap(token -> scene.people(token).stream())
        .toList();
  }

  private List<Draft> stays(Scene scene, Token noun, Reception reception) {
    List<Draft> drafts = new ArrayList<>();
    for (Entity guest : reception.guests()) {
      if (reception.hosts().isEmpty()) {
        place(scene, noun).ifPresent(where -> drafts.add(stay(scene, noun, where, guest)));
      }
      for (Entity host : reception.hosts()) {
        Optional<Where> home = home(scene, host, noun);
        Optional<Where> where =
            place(scene, noun).filter(place -> isOf(place, home)).or(() -> home);
        if (where.isPresent() && !guest.key().equals(host.key())) {
          Draft stay = stay(scene, noun, where.get(), guest);
          stay.add(host, org.summitry.model.Role.HOST, noun.span());
          drafts.add(stay);
        }
      }
    }
    return drafts;
  }

  /** "There he was the guest of Ado": Ado's own country, wherever "there" seems to be. */
  private static boolean isOf(Where place, Optional<Where> home) {
    return place.explicit() || home.filter(own -> !own.country().equals(place.country())).isEmpty();
  }

  private Draft stay(Scene scene, Token noun, Where where, Entity guest) {
    return Scene.stay(scene, "visit.guest", noun, status(scene, noun), where, guest, noun.span());
  }

  /** "will be among the guests" lies ahead. */
  private StatusReading status(Scene scene, Token noun) {
    boolean ahead =
        scene.sentence().child(noun, "cop").isPresent()
            && scene.sentence().children(noun).stream().anyMatch(c -> c.lemma().equals("will"));
    boolean negated = VerbForms.isNegated(scene.sentence(), noun);
    return ahead && !negated
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "will be")
        : negated
            ? new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "not a guest")
            : statuses.presence(scene.sentence(), noun);
  }

  private static Optional<Where> place(Scene scene, Token noun) {
    Token verb = scene.verbAbove(noun);
    return scene.tokens().stream()
        .filter(t -> scene.sentence().head(t).filter(h -> isOneOf(h, noun, verb)).isPresent())
        .flatMap(t -> Stream.concat(Stream.of(t), scene.sentence().children(t, "nmod").stream()))
        .flatMap(t -> scene.located(t).stream())
        .findFirst();
  }

  private static boolean isOneOf(Token head, Token noun, @Nullable Token verb) {
    return head.index() == noun.index() || verb != null && head.index() == verb.index();
  }

  private static Optional<Where> home(Scene scene, Entity host, Token noun) {
    String country = scene.homes().of(host);
    return country == null || country.length() != 3
        ? Optional.empty()
        : Optional.of(new Where(Objects.requireNonNull(country), null, noun.span(), false));
  }
}
