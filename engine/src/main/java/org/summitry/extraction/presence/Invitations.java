package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who is asked to come may come: "asked Rutte, who had just been elected, to come to Ankara",
 * "pressed him for a visit to Lima", "The two invited each other on a state visit".
 */
final class Invitations implements Construction {
  private static final Set<String> THEM = Vocabulary.of("him-her-them");
  private static final int OBJECT_WORDS = 3;
  private static final int PLACE_WORDS = 6;

  private static final StatusReading ASKED =
      new StatusReading(Status.POSSIBLE, Tense.FUTURE, false, false, false, "asked to come");

  private final WordLists presence;

  Invitations(WordLists presence) {
    this.presence = presence;
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      boolean bids = verb.mention() == null && presence.has("bid", verb.lemma()) && verb.isVerb();
      if (bids && !VerbForms.isNegated(scene.sentence(), verb)) {
        drafts.addAll(isReciprocal(scene, verb) ? swapped(scene, verb) : bidden(scene, verb));
      }
    }
    return drafts;
  }

  /** "invited each other", "each invited the other". */
  private static boolean isReciprocal(Scene scene, Token verb) {
    String before = word(scene, verb.index() - 1);
    String next = word(scene, verb.index() + 1);
    String second = word(scene, verb.index() + 2);
    return next.equals("each") && second.equals("other")
        || next.equals("one") && second.equals("another")
        || before.equals("each") && next.equals("the") && second.equals("other");
  }

  /** Each of the two to the other's country. */
  private static List<Draft> swapped(Scene scene, Token verb) {
    List<Token> named =
        scene.tokens().subList(0, verb.index()).stream()
            .filter(token -> token.mention() instanceof Actor || isTheTwo(token))
            .toList();
    List<Entity> two =
        named.reversed().stream()
            .flatMap(token -> scene.people(token).stream())
            .distinct()
            .limit(2)
            .toList();
    List<Draft> drafts = new ArrayList<>();
    for (Entity guest : two.size() == 2 ? two : List.<Entity>of()) {
      Entity host = guest.equals(two.getFirst()) ? two.getLast() : two.getFirst();
      String home = scene.homes().of(host);
      if (home != null && !home.equals(scene.homes().of(guest))) {
        Where where = new Where(home, null, verb.span(), false);
        drafts.add(stay(scene, verb, where, guest, verb));
      }
    }
    return drafts;
  }

  private static boolean isTheTwo(Token token) {
    return Set.of("they", "both", "two").contains(token.word().toLowerCase(java.util.Locale.ROOT));
  }

  /** "asked him (...) to come to Ankara". */
  private List<Draft> bidden(Scene scene, Token verb) {
    Token asked = asked(scene, verb);
    Optional<Where> where =
        asked == null ? Optional.empty() : place(scene, asked.index() + 1, verb);
    List<Draft> drafts = new ArrayList<>();
    if (where.isPresent()) {
      for (Entity guest : scene.people(Objects.requireNonNull(asked))) {
        boolean home = where.get().country().equals(scene.homes().of(guest));
        if (!home) {
          drafts.add(stay(scene, verb, where.get(), guest, asked));
        }
      }
    }
    return drafts;
  }

  private static @Nullable Token asked(Scene scene, Token verb) {
    List<Token> tokens = scene.tokens();
    int end = Math.min(tokens.size(), verb.index() + 1 + OBJECT_WORDS);
    for (Token token : tokens.subList(verb.index() + 1, end)) {
      if (token.mention() instanceof Actor || THEM.contains(token.word())) {
        return token;
      }
      if (token.isVerb() || token.word().equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** Where "to come" leads to, behind the one asked or behind what is said of them in between. */
  private Optional<Where> place(Scene scene, int from, Token verb) {
    List<Token> tokens = scene.tokens();
    for (int i = from; i + 2 < tokens.size(); i++) {
      boolean aside = i > from && !tokens.get(i - 1).word().equals(",");
      if (word(scene, i).equals("to")
          && presence.has("coming", tokens.get(i + 1).lemma())
          && !aside) {
        int end = Math.min(tokens.size(), i + 2 + PLACE_WORDS);
        return tokens.subList(i + 2, end).stream()
            .takeWhile(token -> !token.isVerb() && !token.word().equals(","))
            .filter(scene::isPlace)
            .findFirst()
            .flatMap(scene::place);
      }
      if (tokens.get(i).word().equals(";") || i > from && !word(scene, from).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Draft stay(Scene scene, Token verb, Where where, Entity guest, Token said) {
    Draft draft = Scene.stay(scene, "visit.bidden", verb, ASKED, where, guest, said.span());
    draft.aspect = Aspect.INVITE;
    return draft;
  }

  private static String word(Scene scene, int at) {
    return at < 0 || at >= scene.tokens().size()
        ? ""
        : scene.tokens().get(at).word().toLowerCase(java.util.Locale.ROOT);
  }
}
