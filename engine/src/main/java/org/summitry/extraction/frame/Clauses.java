package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention;

/**
 * Who does what in a clause: subjects through control, passives, relative clauses and conjuncts.
 */
public final class Clauses {
  private static final Set<String> SETTING = Vocabulary.of("setting-of-a-clause");
  private static final Set<String> TEXT_MAKING = Vocabulary.of("text-making");
  private static final int DEPTH = 6;

  private final WordLists words;

  public Clauses(WordLists words) {
    this.words = words;
  }

  public boolean isPassive(Sentence sentence, Token verb) {
    if (isPlannedActive(sentence, verb)) {
      return false;
    }
    if (sentence.child(verb, "nsubj:pass").isPresent()
        || sentence.child(verb, "aux:pass").isPresent()) {
      return true;
    }
    boolean participle = verb.tag().equals("VBN");
    boolean auxiliary =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    return participle
        && !auxiliary
        && (verb.isRelation("acl") && !verb.relation().equals("acl:relcl")
            || isDoneBefore(sentence, verb));
  }

  /** "Received by Ado on Friday, she spoke of aid", "a treaty, signed at Oslo": it was done. */
  private static boolean isDoneBefore(Sentence sentence, Token verb) {
    boolean text =
        TEXT_MAKING.contains(verb.lemma())
            && (verb.isRelation("dep") || verb.isRelation("advcl"))
            && verb.index() > 0
            && sentence.tokens().get(verb.index() - 1).word().equals(",")
            && sentence.child(verb, "obj").isEmpty();
    return text
        || verb.isRelation("advcl")
            && sentence.child(verb, "nsubj").isEmpty()
            && sentence.child(verb, "obj").isEmpty()
            && sentence.children(verb, "obl").stream()
                .anyMatch(c -> sentence.marker(c).equals("by"));
  }

  /** "was to have visited" is parsed as if it were "was visited". */
  private static boolean isPlannedActive(Sentence sentence, Token verb) {
    List<String> helpers =
        sentence.children(verb).stream()
            .filter(child -> child.index() < verb.index())
            .map(Token::word)
            .toList();
    return helpers.contains("to") && helpers.contains("have") && !helpers.contains("been");
  }

  /** Heads of the grammatical subject of the verb, conjuncts included; empty when none is found. */
  public List<Token> subjects(Sentence sentence, Token verb) {
    return subjects(sentence, verb, DEPTH);
  }

  private List<Token> subjects(Sentence sentence, Token verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (subject.isPresent()) {
      return isRelative(subject.get())
          ? antecedent(sentence, verb)
          : sentence.withConjuncts(subject.get());
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return List.of();
    }
    return controlled(sentence, verb, head.get(), depth);
  }

  /** Where the parse has no subject for a finite verb: the person named straight before it. */
  public List<Token> before(Sentence sentence, Token verb) {
    boolean finite = List.of("VBD", "VBZ", "VBP").contains(verb.tag());
    if (!finite) {
      return List.of();
    }
    int reach = verb.relation().equals("root") ? 4 : 2;
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - reach); i--) {
      Token token = sentence.tokens().get(i);
      if (token.mention() instanceof Mention.Actor) {
        return List.of(token);
      }
      if (token.isVerb() || token.word().equals(",")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Token> controlled(Sentence sentence, Token verb, Token head, int depth) {
    String relation = verb.relation();
    Optional<Token> group = Sent.whoGoes(sentence, verb);
    if (group.isPresent()) {
      return List.of(group.get());
    }
    if (relation.startsWith("acl")) {
      return ofModified(sentence, verb, head, depth);
    }
    boolean inherits =
        relation.equals("xcomp")
            || relation.startsWith("advcl")
            || relation.equals("conj")
            || relation.equals("ccomp")
            || relation.equals("dep")
            || relation.equals("parataxis");
    if (!inherits) {
      return List.of();
    }
    Optional<Token> decider = decider(sentence, verb);
    if (decider.isPresent()) {
      return List.of(decider.get());
    }
    List<Token> invited = relation.equals("xcomp") ? invited(sentence, head) : List.of();
    if (!invited.isEmpty()) {
      return invited;
    }
    if (relation.equals("xcomp") && words.has("object-control", head.lemma())) {
      List<Token> objects = objects(sentence, head);
      // "led a delegation to visit Oyo": who leads them goes, too
      boolean led = head.lemma().equals("lead") && objects.stream().allMatch(Sent::isGroup);
      if (!objects.isEmpty() && !led) {
        return objects;
      }
    }
    boolean finiteComplement =
        relation.equals("ccomp") && !verb.tag().equals("VB") && !verb.tag().equals("VBG");
    return finiteComplement ? List.of() : subjects(sentence, head, depth - 1);
  }

  /** "extended an invitation to Ado to come": who is asked comes. */
  private static List<Token> invited(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .filter(object -> object.lemma().equals("invitation"))
        .flatMap(
            object -> Stream.of(object, verb).flatMap(above -> sentence.children(above).stream()))
        .filter(child -> child.isRelation("nmod") || child.isRelation("obl"))
        .filter(child -> sentence.marker(child).equals("to"))
        .filter(child -> child.mention() instanceof Mention.Actor)
        .flatMap(child -> sentence.withConjuncts(child).stream())
        .toList();
  }

  /** "welcomed Modi's decision to come": whoever has decided, wherever the parse hangs the verb. */
  private Optional<Token> decider(Sentence sentence, Token verb) {
    int noun = verb.index() - 2;
    boolean infinitive = noun >= 0 && sentence.tokens().get(noun + 1).word().equals("to");
    return infinitive && words.has("decision", sentence.tokens().get(noun).lemma())
        ? sentence.child(sentence.tokens().get(noun), "nmod:poss")
        : Optional.empty();
  }

  /** "Xi, visiting Paris", "an invitation to visit": the modified noun or whoever owns it. */
  private List<Token> ofModified(Sentence sentence, Token verb, Token noun, int depth) {
    boolean undergone = isPassive(sentence, verb) || verb.tag().equals("VBN");
    boolean there = noun.isPlaceName() && sentence.child(noun, "cop").isPresent();
    if (there && verb.tag().equals("VB") && !verb.relation().equals("acl:relcl")) {
      // "is in Lima to see Ado"
      return subjects(sentence, noun, depth - 1);
    }
    if (noun.mention() != null || verb.relation().equals("acl:relcl") || undergone) {
      // "the treaty signed at Oslo", "a summit to be held in Lima": nobody is said to do it
      return sentence.withConjuncts(noun);
    }
    if (sentence.child(noun, "cop").isPresent()) {
      return subjects(sentence, noun, depth - 1);
    }
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    Optional<Token> governor = sentence.head(noun);
    boolean given = words.has("invitation", noun.lemma());
    if (given) {
      return governor.map(g -> subjects(sentence, g, depth - 1)).orElse(List.of());
    }
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    return governor.map(g -> subjects(sentence, g, depth - 1)).orElse(List.of());
  }

  private List<Token> antecedent(Sentence sentence, Token verb) {
    boolean modifies =
        verb.relation().startsWith("acl")
            || verb.relation().equals("dep")
                && sentence.head(verb).filter(head -> head.mention() != null).isPresent();
    if (modifies) {
      return sentence.head(verb).map(List::of).orElse(List.of());
    }
    if (verb.relation().equals("conj")) {
      return sentence.head(verb).map(head -> subjects(sentence, head, DEPTH - 1)).orElse(List.of());
    }
    return List.of();
  }

  /** "Widodo, whose visit was put off": the word that the relative pronoun stands for. */
  public Token meant(Sentence sentence, Token token) {
    if (!isRelative(token)) {
      return named(sentence, token);
    }
    for (Token above : sentence.pathToRoot(token)) {
      if (above.relation().equals("acl:relcl")) {
        return sentence.head(above).orElse(token);
      }
    }
    return token;
  }

  /** "his predecessor Hu Jintao": the name says who is meant. */
  private static Token named(Sentence sentence, Token noun) {
    return noun.mention() == null
            && noun.tag().equals("NN")
            && sentence.child(noun, "nmod:poss").isPresent()
        ? sentence.children(noun, "appos").stream()
            .filter(child -> child.mention() instanceof Mention.Actor)
            .findFirst()
            .orElse(noun)
        : noun;
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W");
  }

  /** Direct and indirect objects, conjuncts included. */
  public List<Token> objects(Sentence sentence, Token verb) {
    List<Token> objects = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("obj") || child.relation().equals("iobj")) {
        objects.addAll(sentence.withConjuncts(child));
      }
    }
    if (objects.isEmpty() && verb.relation().equals("acl:relcl") && hasOwnSubject(sentence, verb)) {
      sentence.head(verb).ifPresent(objects::add);
    }
    return objects;
  }

  private static boolean hasOwnSubject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").filter(s -> !isRelative(s)).isPresent();
  }

  /** "It was during a visit to Ghana that Kim proposed it": who acts behind "that". */
  List<Token> cleftSubjects(Sentence sentence, Token noun) {
    boolean cleft =
        sentence.child(noun, "cop").isPresent()
            && SETTING.contains(sentence.marker(noun))
            && sentence.children(noun, "nsubj").stream().anyMatch(t -> t.lemma().equals("it"));
    return cleft
        ? sentence.children(noun).stream()
            .filter(Token::isVerb)
            .filter(verb -> verb.index() > noun.index())
            .flatMap(verb -> sentence.children(verb, "nsubj").stream())
            .toList()
        : List.of();
  }
}
