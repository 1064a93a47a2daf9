package org.summitry.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;

/**
 * Gives the drafts of an article who says so, outermost first. The outlet itself does not count.
 * Lives within the extraction of one article; not shared.
 */
public final class Attributions {
  private static final Set<String> ABOUT = Vocabulary.of("what-it-is-about");
  private static final int NEAR = 2;
  private static final int LEAD = 3;
  private static final int STORY = 12;

  private final SayingFinder sayings;
  private final SayWords words;
  private final String publisher;
  private final Map<Integer, List<Saying>> bySentence = new HashMap<>();

  /**
   * @param publisher the outlet's name, null when not known
   */
  public Attributions(WordLists frameWords, @Nullable String publisher) {
    this.words = SayWords.standard();
    this.sayings = new SayingFinder(words, new Clauses(frameWords));
    this.publisher = publisher == null ? "" : publisher.toLowerCase(Locale.ROOT);
  }

  /** Reads a sentence; to be called in the text's order, before its people are left. */
  public void read(Sentence sentence, References references) {
    List<Saying> found =
        sayings.find(sentence, references).stream().filter(saying -> !isOutlet(saying)).toList();
    if (!found.isEmpty()) {
      bySentence.put(sentence.index(), found);
    }
  }

  private boolean isOutlet(Saying saying) {
    String name = saying.chain().getLast().toLowerCase(Locale.ROOT);
    return !publisher.isEmpty()
        && saying.chain().size() == 1
        && (publisher.contains(name) || name.contains(publisher));
  }

  /** "Yonhap reports" in the lead of a story: all of it is the agency's. */
  private List<Saying> ofStory() {
    return bySentence.entrySet().stream()
        .filter(entry -> entry.getKey() <= LEAD)
        .flatMap(entry -> entry.getValue().stream())
        .filter(saying -> saying.outer() && saying.tag() && saying.chain().size() == 1)
        .limit(1)
        .toList();
  }

  /** Sets the attribution of all drafts that have one. */
  public void assign(List<Draft> told) {
    for (Draft draft : told) {
      List<Saying> here = new ArrayList<>(listOf(draft.sentence.index()));
      here.removeIf(saying -> !applies(draft, saying) || isOwnTalk(draft, saying));
      if (here.isEmpty()) {
        here.addAll(listOf(draft.sentence.index() + 1).stream().filter(Saying::back).toList());
      }
      if (here.isEmpty() && draft.sentence.index() <= STORY) {
        here.addAll(ofStory());
      }
      if (!here.isEmpty()) {
        draft.attribution = withSpokesperson(chain(here), draft.sentence.index());
        draft.attributionSpan = here.getFirst().span();
      }
    }
  }

  private List<Saying> listOf(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  private static List<String> chain(List<Saying> sayings) {
    Set<String> chain = new LinkedHashSet<>();
    sayings.stream().filter(Saying::outer).forEach(saying -> chain.addAll(saying.chain()));
    sayings.stream().filter(saying -> !saying.outer()).forEach(s -> chain.addAll(s.chain()));
    return List.copyOf(chain);
  }

  /** "the ministry said. Spokesman Qin Gang gave the ground": it is Qin who speaks for it. */
  private List<String> withSpokesperson(List<String> chain, int sentence) {
    String last = chain.getLast();
    if (last.contains(" / ") || !isOffice(last)) {
      return chain;
    }
    for (int i = sentence; i <= sentence + NEAR; i++) {
      for (Saying saying : listOf(i)) {
        if (saying.spokesperson()) {
          List<String> named = new ArrayList<>(chain);
          String told = saying.chain().getLast();
          String name = told.substring(told.lastIndexOf('/') + 1).strip();
          named.set(named.size() - 1, last + " / " + name);
          return named;
        }
      }
    }
    return chain;
  }

  private boolean isOffice(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).stream()
        .anyMatch(word -> words.has("office", word));
  }

  /** What those who take part say to each other is not about their meeting. */
  private static boolean isOwnTalk(Draft draft, Saying saying) {
    boolean own =
        draft.entities().stream().anyMatch(one -> saying.chain().getLast().equals(one.name()));
    boolean parenthesis = !saying.tag() && !draft.sentence.isUnder(draft.trigger, saying.at());
    return own && parenthesis && saying.at().isVerb();
  }

  /** Whether what the draft tells is what is said: in its clause, or with it set between. */
  private boolean applies(Draft draft, Saying saying) {
    Sentence sentence = draft.sentence;
    Token at = saying.at();
    if (!at.isVerb() || saying.tag() && draft.trigger.index() < at.index()) {
      return true;
    }
    List<Token> path = sentence.pathToRoot(draft.trigger);
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).index() == at.index()) {
        return i > 0 && isSaid(sentence, at, path.get(i - 1));
      }
    }
    return isBetween(sentence, at, path) || isBehind(draft, at, path);
  }

  /** Set between: "Erdogan, sources said, had a call". */
  private static boolean isBetween(Sentence sentence, Token at, List<Token> path) {
    boolean between =
        at.isRelation("parataxis")
            || at.isRelation("dep")
            || at.isRelation("advcl")
            || at.isRelation("ccomp");
    return between
        && path.stream().anyMatch(above -> above.index() == at.head())
        && !sentence.marker(at).startsWith("after");
  }

  /** In a clause of its own behind the verb of saying, whatever the parse joins it to. */
  private static boolean isBehind(Draft draft, Token at, List<Token> path) {
    Sentence sentence = draft.sentence;
    boolean behind = draft.trigger.index() > at.index() && !at.relation().startsWith("acl");
    return behind
        && path.stream()
            .filter(above -> above.isVerb() && above.index() > at.index())
            .anyMatch(verb ->
                sentence.children(verb, "nsubj").stream()
                    .anyMatch(subject -> subject.index() > at.index()));
  }

  private boolean isSaid(Sentence sentence, Token verb, Token below) {
    boolean about = below.isRelation("obl") && ABOUT.contains(sentence.marker(below));
    boolean object = below.isRelation("obj") || below.relation().equals("nsubj:pass");
    if (object || about) {
      return words.has("tell-of", sentence, verb);
    }
    return List.of("ccomp", "xcomp", "parataxis", "dep", "csubj", "csubj:pass")
        .contains(below.relation());
  }
}
