package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;

/** The form of a verb with its helpers: tense, modal, negation ("has not been", "was to have"). */
public final class VerbForms {
  private static final Set<String> MEASURES = Vocabulary.of("measuring-not");

  /** "was meant to be part of the visit": the part is planned, the visit may be whatever it is. */
  private static final Set<String> PARTS = Vocabulary.of("parts-of-a-visit");

  private VerbForms() {}

  public static Tense tense(Sentence sentence, Token verb) {
    boolean future = false;
    boolean past = false;
    boolean present = false;
    for (Token child : sentence.children(carrier(sentence, verb))) {
      if (child.relation().startsWith("aux") || child.relation().equals("cop")) {
        String lemma = child.lemma();
        // "Exports will double, Ado said": of a past form "will" is no helper
        future |= child.tag().equals("MD") && !verb.tag().equals("VBD");
        past |= child.tag().equals("VBD");
        present |= child.tag().equals("VBZ") || child.tag().equals("VBP");
        if (lemma.equals("have") && present) {
          past = true;
        }
      }
    }
    Token helped = carrier(sentence, verb);
    boolean infinitive =
        isToMarked(sentence, helped)
            && (verb.tag().equals("VB")
                || isToBeDone(sentence, helped)
                || !PARTS.contains(helped.lemma()) && isCopula(sentence, helped, "VB"));
    if (infinitive && isHadTo(sentence, verb)) {
      return Tense.PAST;
    }
    if (future || infinitive) {
      return Tense.FUTURE;
    }
    return switch (verb.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> past || !present ? Tense.PAST : Tense.PRESENT;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VB" ->
          past
              ? Tense.PAST
              : isSimplePresent(sentence, verb) || present ? Tense.PRESENT : Tense.UNKNOWN;
      case "VBG" -> past ? Tense.PAST : present ? Tense.PRESENT : Tense.UNKNOWN;
      default -> past ? Tense.PAST : present ? Tense.PRESENT : Tense.UNKNOWN;
    };
  }

  /** "is to be welcomed": the passive of what lies ahead. */
  private static boolean isToBeDone(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("aux:pass") && c.tag().equals("VB"));
  }

  /** "had prayed": what it is told against is over, too. */
  public static boolean isPastPerfect(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("aux") && c.word().equals("had"));
  }

  /** "was to be in Rome": the copula of a place or noun has the form. */
  private static boolean isCopula(Sentence sentence, Token noun, String tag) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.relation().equals("cop") && c.tag().equals(tag));
  }

  /** "presides", and "preside" behind its own subject without any helper. */
  static boolean isSimplePresent(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    boolean bare =
        verb.tag().equals("VB")
            && (verb.relation().equals("root") || verb.relation().equals("acl:relcl"))
            && children.stream().anyMatch(c -> c.relation().equals("nsubj"))
            && children.stream()
                .noneMatch(c -> c.relation().startsWith("aux") || c.tag().equals("TO"));
    boolean emphatic =
        verb.tag().equals("VB")
            && children.stream()
                .anyMatch(c ->
                    c.relation().equals("aux")
                        && (c.word().equals("does") || c.word().equals("do")));
    return bare || emphatic || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  /** "is received by Biden". */
  static boolean isPassivePresent(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    return verb.tag().equals("VBN")
        && children.stream().noneMatch(c -> c.relation().equals("aux"))
        && children.stream()
            .anyMatch(c -> c.relation().equals("aux:pass") && c.tag().matches("VB[ZP]"));
  }

  /** "will land in Rome and see Meloni": the verb whose helpers count for this one too. */
  public static Token carrier(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.relation().equals("conj") && isBare(sentence, at)) {
      Token head = sentence.tokens().get(at.head());
      boolean stop = !at.isVerb() && at.mention() != null && isCopula(sentence, head, "VB");
      boolean like = head.isVerb() && head.tag().equals(verb.tag());
      if (!stop && !like && !isReceivedAnd(sentence, head, verb)) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** "will be received by the king and hold talks": both go with what helps "be". */
  private static boolean isReceivedAnd(Sentence sentence, Token passive, Token bare) {
    return bare.tag().equals("VB")
        && passive.tag().equals("VBN")
        && sentence.children(passive, "aux:pass").stream().anyMatch(be -> be.word().equals("be"));
  }

  /** A form that needs a helper and has neither one nor a subject of its own. */
  private static boolean isBare(Sentence sentence, Token verb) {
    boolean stop = verb.mention() != null && !verb.isVerb();
    boolean needs =
        stop || verb.tag().equals("VB") || verb.tag().equals("VBN") || verb.tag().equals("VBG");
    return needs
        && sentence.children(verb).stream()
            .noneMatch(child ->
                child.relation().startsWith("aux")
                    || child.relation().equals("cop")
                    || child.isRelation("nsubj")
                    || child.tag().equals("TO"));
  }

  /** "will open the embassy and go on": the second verb has the helpers of the first. */
  private static boolean isCarriedByAnother(Sentence sentence, Token verb) {
    boolean bare = verb.tag().equals("VB") && verb.relation().equals("conj");
    return bare
        && sentence
            .head(verb)
            .filter(head -> head.tag().equals("VB") || isReceivedAnd(sentence, head, verb))
            .isPresent()
        && sentence.children(verb).stream()
            .noneMatch(c ->
                c.relation().startsWith("aux")
                    || c.isRelation("nsubj")
                    || c.tag().equals("TO")
                    || c.relation().equals("mark"));
  }

  /** "had to leave early": what had to be done was done. */
  private static boolean isHadTo(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
            .anyMatch(c -> c.relation().startsWith("aux") && c.word().equals("had"))
        || Set.of("ccomp", "xcomp").contains(verb.relation())
            && sentence
                .head(verb)
                .filter(had -> had.word().equals("had") && had.index() + 2 == verb.index())
                .isPresent();
  }

  static boolean isToMarked(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child ->
            child.tag().equals("TO")
                || child.lemma().equals("to") && child.relation().equals("mark"));
  }

  static boolean hasAuxiliary(Sentence sentence, Token verb, String lemma) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.relation().startsWith("aux") && child.lemma().equals(lemma));
  }

  static @Nullable String modal(Sentence sentence, Token verb) {
    Optional<Token> modal =
        sentence.children(carrier(sentence, verb)).stream()
            .filter(child -> child.tag().equals("MD"))
            .findFirst();
    return modal.map(Token::lemma).orElse(null);
  }

  /** "will no longer go": a plan was given up. */
  static boolean isNoLonger(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod").stream()
        .filter(child -> child.lemma().equals("longer") || child.lemma().equals("long"))
        .flatMap(child -> sentence.children(child).stream())
        .anyMatch(child -> child.lemma().equals("no"));
  }

  /** "Not a day earlier she met him", "not only", "not far from": nothing is denied. */
  private static boolean isOfMeasure(Sentence sentence, Token not) {
    int next = not.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token after = sentence.tokens().get(next);
    return after.tag().equals("CD")
        || MEASURES.contains(after.lemma())
        || not.index() == 0 && after.mention() instanceof TimeMention;
  }

  /** "did not", "never", "has no plans". */
  public static boolean isNegated(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    for (Token child : children) {
      String lemma = child.lemma();
      if (lemma.equals("not") && !isOfMeasure(sentence, child)
          || lemma.equals("n't")
          || lemma.equals("never")
          || lemma.equals("neither")
          || (child.relation().equals("det") && lemma.equals("no"))
          || lemma.equals("no_longer")) {
        return true;
      }
      if (child.relation().startsWith("nsubj")
          && sentence.children(child).stream().anyMatch(c -> c.lemma().equals("neither"))) {
        return true;
      }
      if (child.relation().equals("obj")
          && sentence.children(child, "det").stream().anyMatch(det -> det.lemma().equals("no"))) {
        return true;
      }
    }
    return isJoinedToNegated(sentence, verb);
  }

  /** "will not go to Lima or meet the king": what "or" joins is denied with the verb before it. */
  private static boolean isJoinedToNegated(Sentence sentence, Token verb) {
    boolean bare =
        verb.isVerb()
            && verb.isRelation("conj")
            && sentence.children(verb).stream()
                .noneMatch(c -> c.relation().startsWith("nsubj") || c.isRelation("aux"));
    return bare
        && sentence.children(verb, "cc").stream()
            .anyMatch(c -> c.lemma().equals("or") || c.lemma().equals("nor"))
        && sentence.head(verb).filter(head -> isNegated(sentence, head)).isPresent();
  }
}
