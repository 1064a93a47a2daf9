package org.summitry.extraction.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Outcome.Type;
import org.summitry.model.Span;

/**
 * Finds what a sentence says was agreed, stated or pledged: "signed three memoranda", "issued a
 * joint statement", "adopted the Astana Declaration", "pledged $3 billion". What is still to come
 * is no outcome.
 */
final class OutcomeFinder {
  private static final int LONGEST = 24;

  private static final WordLists WORDS = WordLists.read("outcome-words.tsv");

  private final Clauses clauses;

  OutcomeFinder(Clauses clauses) {
    this.clauses = clauses;
  }

  /** An outcome and the verb that tells it. */
  record Told(Draft.Result outcome, Token verb) {}

  List<Told> find(Sentence sentence) {
    List<Told> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && WORDS.has("pledge", token.lemma()) && isDone(sentence, token)) {
        Told pledge = told(sentence, Type.PLEDGE, token, token);
        if (pledge.outcome().span().length() > token.word().length()) {
          found.add(pledge);
        }
      } else if (token.isNoun()) {
        outcome(sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Told> outcome(Sentence sentence, Token noun) {
    Optional<Token> verb = verb(sentence, noun);
    if (verb.isEmpty() || !isDone(sentence, verb.get())) {
      return Optional.empty();
    }
    String does = verb.get().lemma();
    boolean joint =
        sentence.children(noun).stream().anyMatch(child -> WORDS.has("joint", child.lemma()));
    if (WORDS.has("declaration", noun.lemma()) && WORDS.has("declaration-verb", does)) {
      return Optional.of(told(sentence, Type.DECLARATION, verb.get(), noun));
    }
    if (WORDS.has("statement", noun.lemma()) && joint && WORDS.has("statement-verb", does)) {
      return Optional.of(told(sentence, Type.JOINT_STATEMENT, verb.get(), noun));
    }
    if (WORDS.has("agreement", noun.lemma()) && WORDS.has("agreement-verb", does)) {
      return Optional.of(told(sentence, Type.AGREEMENT, verb.get(), noun));
    }
    return Optional.empty();
  }

  /** The verb that the noun is object, or passive subject, of; "put their names to the accord". */
  private Optional<Token> verb(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    boolean conjoined = noun.isRelation("conj");
    if (conjoined) {
      return head.flatMap(first -> verb(sentence, first));
    }
    Optional<Token> participle =
        sentence.children(noun, "acl").stream()
            .filter(child -> child.tag().equals("VBN"))
            .findFirst();
    boolean object =
        noun.isRelation("obj")
            || noun.relation().equals("nsubj:pass")
            || noun.isRelation("nsubj") && head.filter(h -> h.lemma().equals("come")).isPresent()
            || noun.isRelation("obl") && sentence.marker(noun).equals("to")
            || noun.isRelation("obl") && sentence.marker(noun).equals("on");
    return object ? head.filter(Token::isVerb) : participle;
  }

  private boolean isDone(Sentence sentence, Token verb) {
    boolean open =
        sentence.children(verb).stream()
            .anyMatch(child ->
                (child.isRelation("aux") || child.isRelation("mark") || child.isRelation("advmod"))
                    && (WORDS.has("open", child.lemma())
                        || List.of("not", "n't", "never").contains(child.lemma())));
    boolean finite = !verb.tag().equals("VB") && !verb.tag().equals("VBG");
    return !open && finite;
  }

  private Told told(Sentence sentence, Type type, Token verb, Token noun) {
    int first = noun.index();
    int last = noun.index();
    for (Token token : sentence.tokens()) {
      boolean part = sentence.isUnder(token, noun) && !token.tag().equals(".");
      boolean near = Math.abs(token.index() - noun.index()) <= LONGEST;
      boolean clause = token.isRelation("punct");
      first =
          part && near && !clause && type != Type.PLEDGE ? Math.min(first, token.index()) : first;
      last = part && near && !clause ? Math.max(last, token.index()) : last;
    }
    while (first < noun.index()
        && List.of("IN", "TO").contains(sentence.tokens().get(first).tag())) {
      first++;
    }
    boolean before = verb.index() < first && first - verb.index() <= LONGEST;
    first = before && clauses.objects(sentence, verb).contains(noun) ? verb.index() : first;
    Span span = sentence.tokens().get(first).span().cover(sentence.tokens().get(last).span());
    return new Told(new Draft.Result(type, span), verb);
  }
}
