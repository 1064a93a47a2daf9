package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Set phrases of going that stand straight before a place: "bound for Egypt", "made for Singapore",
 * "off to Lima", "on his way to Rabat", "set foot in Asmara".
 */
final class Bound implements Construction {
  private static final Set<String> ON = Vocabulary.of("on-or-upon");
  private static final Set<String> URGED = Set.of("to", "for", "not", "'s", "’s");
  private static final int LONGEST = 3;

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  Bound(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      Optional<Where> place = scene.place(token);
      String list = place.isEmpty() || isUrged(scene, token) ? null : phrase(scene, token);
      if (list != null) {
        StatusReading status = status(scene, token, list);
        for (Token who : travellers(scene, token)) {
          for (Entity entity : scene.people(who)) {
            Draft draft =
                Scene.stay(
                    scene, "visit.bound", token, status, place.orElseThrow(), entity, who.span());
            draft.aspect = list.equals("bound-leaving") ? Aspect.DEPART : null;
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  /** "called on Russia to withdraw", "calls on the Iranian side": nobody went there. */
  private static boolean isUrged(Scene scene, Token place) {
    int article = place.index() - 1;
    int on =
        article > 0 && scene.tokens().get(article).word().equals("the") ? article - 1 : article;
    return on > 0
        && place.index() + 1 < scene.tokens().size()
        && scene.tokens().get(on - 1).lemma().equals("call")
        && ON.contains(scene.tokens().get(on).word())
        && URGED.contains(scene.tokens().get(place.index() + 1).word());
  }

  /** The list of the phrase that ends before the place; null for none. */
  private @Nullable String phrase(Scene scene, Token place) {
    int end = place.index();
    while (end > 0 && scene.tokens().get(end - 1).word().equals("the")) {
      end--;
    }
    for (int length = LONGEST; length >= 2; length--) {
      if (end - length >= 0) {
        String words = words(scene.tokens().subList(end - length, end));
        for (String list : List.of("bound-ahead", "bound-done", "bound-leaving")) {
          if (presence.has(list, words)) {
            return list;
          }
        }
      }
    }
    return null;
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(token.mention() == null ? token.word().toLowerCase(Locale.ROOT) : "*");
    }
    return words.toString();
  }

  private List<Token> travellers(Scene scene, Token place) {
    Token verb = scene.verbAbove(place);
    List<Token> subjects = verb == null ? List.of() : clauses.subjects(scene.sentence(), verb);
    List<Token> people = subjects.stream().filter(s -> !scene.people(s).isEmpty()).toList();
    if (!people.isEmpty()) {
      return people;
    }
    List<Token> before = scene.tokens().subList(0, place.index());
    Optional<Token> subject =
        before.stream()
            .filter(t -> t.isRelation("nsubj") && !scene.people(t).isEmpty())
            .findFirst();
    if (subject.isPresent()) {
      return List.of(subject.get());
    }
    for (Token token : before.reversed()) {
      boolean who = token.mention() instanceof Actor || token.tag().equals("PRP");
      if (who && !scene.people(token).isEmpty()) {
        return List.of(token);
      }
    }
    return List.of();
  }

  private StatusReading status(Scene scene, Token place, String list) {
    Token verb = scene.verbAbove(place);
    StatusReading reading =
        verb == null
            ? new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun")
            : statuses.read(scene.sentence(), verb);
    boolean open = reading.isDone();
    boolean past = reading.tense() == Tense.PAST;
    return list.equals("bound-ahead") && open && !past
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "bound")
        : reading;
  }
}
