package org.summitry.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.attribution.Source.Sort;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;

/**
 * Finds who says what a sentence tells: "the Kremlin said", "PANA learnt from officials", "a
 * diplomat told AFP", "was announced by", "according to", "in the words of", "quoted by Tass as
 * saying".
 */
final class SayingFinder {
  private static final Set<String> OWNING = Vocabulary.of("whose-doing");

  private final SayWords words;
  private final Clauses clauses;
  private final SourceNames names;
  private final Tags tags = new Tags();

  SayingFinder(SayWords words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
    this.names = new SourceNames(words);
  }

  List<Saying> find(Sentence sentence, References references) {
    List<Saying> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !isAccording(token)) {
        verb(sentence, token, references).ifPresent(found::add);
      } else {
        phrase(sentence, token, references).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isAccording(Token token) {
    return token.word().equalsIgnoreCase("according");
  }

  private Optional<Saying> verb(Sentence sentence, Token verb, References references) {
    if (words.has("cite", sentence, verb)) {
      return cited(sentence, verb, references);
    }
    boolean learns = words.has("learn", sentence, verb);
    if (!learns && !words.has("say", sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> tagged = learns ? Optional.empty() : tags.teller(sentence, verb);
    if (tagged.isPresent()) {
      Optional<Source> teller = names.find(sentence, tagged.get(), references);
      if (teller.isPresent()) {
        List<Source> outer = listener(sentence, verb, references).map(List::of).orElse(List.of());
        return Optional.of(saying(sentence, verb, outer, teller.get()));
      }
    }
    if (clauses.isPassive(sentence, verb)) {
      Optional<Source> told =
          sentence
              .child(verb, "nsubj:pass")
              .flatMap(t -> names.find(sentence, t, references))
              .filter(source -> source.sort() == Sort.OUTLET);
      return agent(sentence, verb)
          .flatMap(agent -> names.find(sentence, agent, references))
          .map(source -> saying(sentence, verb, told.map(List::of).orElse(List.of()), source));
    }
    Optional<Source> subject = subject(sentence, verb, references);
    if (learns) {
      return subject
          .filter(source -> source.sort() == Sort.OUTLET || source.sort() == Sort.PERSON)
          .flatMap(outer -> from(sentence, verb, references, outer));
    }
    Optional<Source> listener = listener(sentence, verb, references);
    return subject.map(source ->
        listener
            .map(outer -> saying(sentence, verb, List.of(outer), source))
            .orElseGet(() -> saying(sentence, verb, List.of(), source)));
  }

  /** "citing officials", "Tass quoted Denisov as saying", "was quoted by Tass as saying". */
  private Optional<Saying> cited(Sentence sentence, Token verb, References references) {
    Optional<Source> by = agent(sentence, verb).flatMap(t -> names.find(sentence, t, references));
    if (by.isPresent()) {
      Optional<Source> quoted =
          sentence.child(verb, "nsubj").flatMap(t -> names.find(sentence, t, references));
      return Optional.of(
          quoted
              .map(source -> saying(sentence, verb, List.of(by.get()), source))
              .orElseGet(() -> saying(sentence, verb, List.of(), by.get())));
    }
    Optional<Source> object =
        clauses.objects(sentence, verb).stream()
            .findFirst()
            .flatMap(t -> names.find(sentence, t, references));
    Optional<Source> subject = subject(sentence, verb, references);
    return object.map(source ->
        subject
            .filter(outer -> !outer.name().equals(source.name()))
            .map(outer -> saying(sentence, verb, List.of(outer), source))
            .orElseGet(() -> saying(sentence, verb, List.of(), source)));
  }

  private Optional<Source> subject(Sentence sentence, Token verb, References references) {
    return clauses.subjects(sentence, verb).stream()
        .findFirst()
        .or(() -> clauses.before(sentence, verb).stream().findFirst())
        .flatMap(token -> teller(sentence, token, references));
  }

  /** A statement tells for its owner. */
  private Optional<Source> teller(Sentence sentence, Token token, References references) {
    if (token.mention() != null || !words.has("statement", token.lemma())) {
      return names.find(sentence, token, references);
    }
    for (Token child : sentence.children(token)) {
      boolean owner =
          child.isRelation("nmod:poss")
              || child.isRelation("compound")
              || child.isRelation("nmod") && OWNING.contains(sentence.marker(child));
      if (owner) {
        return names.find(sentence, child, references);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(child -> sentence.marker(child).equals("by"))
        .findFirst();
  }

  private Optional<Saying> from(
      Sentence sentence, Token verb, References references, Source outer) {
    return sentence.children(verb, "obl").stream()
        .filter(child -> sentence.marker(child).equals("from"))
        .findFirst()
        .flatMap(child -> names.find(sentence, child, references))
        .map(source -> saying(sentence, verb, List.of(outer), source));
  }

  /** "told AFP": the outlet stands outermost. */
  private Optional<Source> listener(Sentence sentence, Token verb, References references) {
    return clauses.objects(sentence, verb).stream()
        .filter(token -> token.mention() == null && !words.has("listener", token.lemma()))
        .findFirst()
        .flatMap(token -> names.find(sentence, token, references))
        .filter(source -> source.sort() == Sort.OUTLET);
  }

  private Saying saying(Sentence sentence, Token at, List<Source> outer, Source source) {
    List<String> chain = new ArrayList<>();
    outer.forEach(one -> chain.add(one.name()));
    chain.add(source.name());
    boolean back =
        words.has("tell-of", sentence, at)
            && clauses.objects(sentence, at).stream()
                .anyMatch(token -> words.has("back", token.lemma()));
    return new Saying(
        chain,
        at,
        source.span(),
        source.sort() == Sort.OUTLET,
        source.sort() == Sort.SPOKESPERSON,
        back,
        tags.isTag(sentence, at));
  }

  /** "according to X", "in the words of X", "on the authority of X". */
  private Optional<Saying> phrase(Sentence sentence, Token token, References references) {
    Token named =
        isAccording(token) ? behind(sentence, token.index() + 1) : byAuthority(sentence, token);
    return named == null
        ? Optional.empty()
        : teller(sentence, named, references)
            .map(source -> saying(sentence, named, List.of(), source));
  }

  private @Nullable Token byAuthority(Sentence sentence, Token noun) {
    boolean phrase =
        noun.isNoun()
            && words.has("authority", noun.lemma())
            && List.of("in", "on", "by").contains(sentence.marker(noun));
    return !phrase
        ? null
        : sentence.children(noun, "nmod").stream()
            .filter(child -> sentence.marker(child).equals("of") || child.isRelation("nmod:poss"))
            .findFirst()
            .orElse(null);
  }

  /** The head of the noun phrase behind "to". */
  private static @Nullable Token behind(Sentence sentence, int to) {
    Token head = null;
    for (int i = to + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean part =
          token.mention() != null
              || token.tag().startsWith("N")
              || token.tag().startsWith("JJ")
              || token.tag().startsWith("DT")
              || token.tag().startsWith("PRP")
              || token.tag().equals("CD")
              || token.tag().equals("POS");
      if (!part) {
        break;
      }
      head = token.mention() != null || token.tag().startsWith("N") ? token : head;
    }
    return head;
  }
}
