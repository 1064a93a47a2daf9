package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.GroupMention;

/**
 * Whether somebody met all of a list at once or one after the other: "calls with A and B" are two;
 * "met Carney and Rutte" are two, as they stand for different sides; "met the premier and the
 * foreign minister of Ghana" is one, and so is "a meeting with A and B".
 */
final class Partners {
  private static final int NEAR = 7;
  private static final Set<String> OF_THREE = Vocabulary.of("for-three");
  private static final List<String> PAIRS = List.of("the two", "both", "the pair", "them");

  private final WordLists words;
  private final Homes homes;
  private final boolean own;

  /**
   * @param own whether one of them publishes the article: such a notice tells of one occasion
   */
  Partners(WordLists words, Homes homes, boolean own) {
    this.words = words;
    this.homes = homes;
    this.own = own;
  }

  /** The engagements with each; empty when all of the draft's people were together. */
  List<Draft> split(Draft draft, Frame frame, List<Entity> self) {
    boolean together =
        (isOneSubject(draft)
                || isJointSubject(draft)
                || isGroupOfAll(draft)
                || isGroupOfOthers(draft)
                || isHosting(draft)
                || isBetween(draft))
            && !isSaid(draft, "separately", 99);
    if (self.size() > 1 && draft.people.size() > self.size() && isRepeated(draft)) {
      return withSeveral(draft, self);
    }
    if (self.size() > 1 && draft.people.size() == self.size() + 1 && isOfEach(draft)) {
      return withSeveral(draft, others(draft, self));
    }
    if (draft.people.size() <= 2 || self.size() != 1 || together) {
      return List.of();
    }
    Entity one = self.getFirst();
    List<List<Draft.Part>> companies =
        isOneByOne(draft, frame)
            ? singly(draft, one)
            : isSeveralSided(draft, frame) ? bySide(draft, one) : List.of();
    return companies.size() < 2 ? List.of() : drafts(draft, one, companies);
  }

  /** "Each of the two will meet Ado": one by one. */
  private static boolean isOfEach(Draft draft) {
    return draft.sentence.tokens().subList(0, draft.trigger.index()).stream()
        .anyMatch(token ->
            lower(token).equals("each")
                && lower(draft.sentence.tokens().get(token.index() + 1)).equals("of"));
  }

  private static List<Entity> others(Draft draft, List<Entity> self) {
    return draft.entities().stream()
        .filter(one -> self.stream().noneMatch(s -> s.key().equals(one.key())))
        .toList();
  }

  /** "A, B and C spoke on the phone": a list in front of the verb is one company. */
  private static boolean isOneSubject(Draft draft) {
    return draft.people.stream()
        .map(part -> findToken(draft, part).map(token -> listHead(draft, token)))
        .allMatch(head -> head.filter(token -> token.isRelation("nsubj")).isPresent());
  }

  /** "A and B met C": several who meet one. */
  private static boolean isJointSubject(Draft draft) {
    return draft.people.stream()
            .flatMap(part -> findToken(draft, part).stream())
            .filter(token -> listHead(draft, token).isRelation("nsubj"))
            .count()
        > 1;
  }

  /** "received A and B, and the three leaders signed": all of them were together. */
  private static boolean isGroupOfAll(Draft draft) {
    return draft.sentence.mentions(GroupMention.class).stream()
        .filter(token -> token.index() > draft.trigger.index())
        .anyMatch(token ->
            token.mention() instanceof GroupMention group && group.size() == draft.people.size());
  }

  /** "hosted the two at the palace": named with one word, so both at once. */
  private static boolean isGroupOfOthers(Draft draft) {
    List<Token> others =
        draft.people.stream()
            .flatMap(part -> findToken(draft, part).stream())
            .filter(token -> token.index() > draft.trigger.index())
            .distinct()
            .toList();
    return others.size() == 1
        && draft.people.size() == 3
        && PAIRS.stream().anyMatch(pair -> lower(others.getFirst()).startsWith(pair));
  }

  /** "hosted Ado and Oyo in Brussels": who hosts several has them at one table. */
  private static boolean isHosting(Draft draft) {
    return draft.trigger.isVerb() && draft.trigger.lemma().equals("host");
  }

  /** "hosted talks between Ado and Oyo": the two talked with one another. */
  private static boolean isBetween(Draft draft) {
    return draft.trigger.isNoun()
        && draft.people.stream()
                .flatMap(part -> findToken(draft, part).stream())
                .filter(token -> draft.sentence.marker(listHead(draft, token)).equals("between"))
                .count()
            > 1;
  }

  private static Optional<Token> findToken(Draft draft, Draft.Part part) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(part.span()))
        .findFirst();
  }

  /** The first of the list the word is in. */
  private static Token listHead(Draft draft, Token token) {
    Token at = token;
    for (Token above : draft.sentence.pathToRoot(token)) {
      at = above;
      if (!above.isRelation("conj")) {
        break;
      }
    }
    return at;
  }

  /** Calls, plural meetings, and what is said to have been separate. */
  private boolean isOneByOne(Draft draft, Frame frame) {
    boolean several =
        !frame.verb()
            && draft.trigger.tag().equals("NNS")
            && !draft.trigger.lemma().equals("talk")
            && !draft.trigger.lemma().equals("talks")
            && !lower(draft.trigger).equals("contacts");
    return several
        || isRepeated(draft)
        || isSaid(draft, "separately", 99)
        || frame.aspect() == Aspect.PHONE && !isConference(draft)
        || frame.aspect() == Aspect.ON_PHONE
        || frame.aspect() == Aspect.SPEAK && isBothOf(draft)
        || isEither(draft);
  }

  /** "a video conference with Ado and Oyo", "a joint call with both": all on one line. */
  private boolean isConference(Draft draft) {
    boolean conference =
        draft.trigger.lemma().endsWith("conference")
            || draft.sentence.children(draft.trigger, "compound").stream()
                .anyMatch(child -> child.lemma().equals("conference"));
    return draft.trigger.tag().equals("NN") && (conference || isSaid(draft, "jointly", NEAR));
  }

  /** "with Putin and with Xi". */
  private static boolean isRepeated(Draft draft) {
    long with =
        draft.sentence.tokens().stream()
            .filter(token -> draft.people.stream().anyMatch(p -> p.span().equals(token.span())))
            .filter(token ->
                draft.sentence.children(token).stream()
                    .anyMatch(c -> c.relation().equals("case") && c.lemma().equals("with")))
            .count();
    return with >= 2;
  }

  /** "spoke with both Ado and Oyo": with the one and with the other. */
  private static boolean isBothOf(Draft draft) {
    return draft.people.stream()
        .flatMap(part -> findToken(draft, part).stream())
        .filter(token -> draft.sentence.marker(token).equals("with"))
        .flatMap(token -> draft.sentence.children(token).stream())
        .anyMatch(child -> child.relation().equals("cc:preconj") && child.lemma().equals("both"));
  }

  /** "no meeting with Ado or Oyo". */
  private static boolean isEither(Draft draft) {
    return draft.people.stream()
        .flatMap(part -> findToken(draft, part).stream())
        .flatMap(token -> draft.sentence.children(token, "cc").stream())
        .anyMatch(joint -> joint.lemma().equals("or"));
  }

  /** A verb, or "talks", with people of several sides and no word of a common meeting. */
  private boolean isSeveralSided(Draft draft, Frame frame) {
    boolean open = frame.verb() || lower(draft.trigger).equals("talks");
    return open && !own && !isSaid(draft, "jointly", NEAR) && !isOfAll(draft);
  }

  /** "hosted his two counterparts, Ado and Oyo, for a trilateral summit". */
  private static boolean isOfAll(Draft draft) {
    return draft.people.size() == 3
        && draft.sentence.children(draft.trigger, "obl").stream()
            .flatMap(child -> draft.sentence.children(child).stream())
            .anyMatch(child -> OF_THREE.contains(lower(child)));
  }

  /** "They held talks with Ado and with Oyo": all of them, with each. */
  private static List<Draft> withSeveral(Draft all, List<Entity> self) {
    List<Draft> drafts = new ArrayList<>();
    for (Draft.Part other : all.people) {
      if (self.stream().noneMatch(one -> one.key().equals(other.entity().key()))) {
        Draft draft =
            new Draft(all.kind, all.rule, all.sentence, all.trigger, all.verb, all.status);
        draft.aspect = all.aspect;
        all.people.stream()
            .filter(part -> self.stream().anyMatch(s -> s.key().equals(part.entity().key())))
            .forEach(part -> draft.add(part.entity(), part.role(), part.span()));
        draft.add(other.entity(), other.role(), other.span());
        draft.rules.add("each on their own");
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Whether one of the words stands within so many words of the trigger. */
  private boolean isSaid(Draft draft, String list, int near) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.mention() == null)
        .filter(token -> Math.abs(token.index() - draft.trigger.index()) <= near)
        .anyMatch(token -> words.has(list, token.lemma()) || words.has(list, lower(token)));
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<List<Draft.Part>> singly(Draft draft, Entity one) {
    return others(draft, one).stream().map(List::of).toList();
  }

  private List<List<Draft.Part>> bySide(Draft draft, Entity one) {
    Map<String, List<Draft.Part>> sides = new LinkedHashMap<>();
    for (Draft.Part part : others(draft, one)) {
      String home = homes.of(part.entity());
      if (home == null || home.equals(homes.of(one))) {
        return List.of();
      }
      sides.computeIfAbsent(home, key -> new ArrayList<>()).add(part);
    }
    return List.copyOf(sides.values());
  }

  private static List<Draft.Part> others(Draft draft, Entity one) {
    return draft.people.stream().filter(p -> !p.entity().key().equals(one.key())).toList();
  }

  private static List<Draft> drafts(Draft all, Entity one, List<List<Draft.Part>> companies) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Draft.Part> company : companies) {
      Draft draft = new Draft(all.kind, all.rule, all.sentence, all.trigger, all.verb, all.status);
      draft.aspect = all.aspect;
      all.people.stream()
          .filter(p -> p.entity().key().equals(one.key()))
          .forEach(p -> draft.add(p.entity(), p.role(), p.span()));
      company.forEach(p -> draft.add(p.entity(), p.role(), p.span()));
      draft.rules.add("each on their own");
      drafts.add(draft);
    }
    return drafts;
  }
}
