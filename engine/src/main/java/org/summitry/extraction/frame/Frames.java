package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.ResourceTable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.model.Kind;

/** All frames, found by trigger. */
public final class Frames {
  private final List<Frame> all;
  private final Map<String, List<Frame>> byTrigger = new HashMap<>();

  /** By the stem of a trigger's verb or noun: what it is, by its particle (empty for none). */
  private final Map<String, Map<String, Set<TriggerSort>>> sorts = new HashMap<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    for (Frame frame : all) {
      for (String trigger : frame.triggers()) {
        byTrigger.computeIfAbsent(trigger, key -> new ArrayList<>()).add(frame);
        String[] parts = trigger.split("_", 2);
        sorts
            .computeIfAbsent(stem(parts[0]), key -> new HashMap<>())
            .computeIfAbsent(
                parts.length > 1 ? parts[1] : "", key -> EnumSet.noneOf(TriggerSort.class))
            .add(sort(frame));
      }
    }
  }

  /** The frames that ship with the program. */
  public static Frames standard() {
    List<List<String>> rows = ResourceTable.rows("frames.tsv");
    return new Frames(rows.stream().skip(1).map(Frames::frame).toList());
  }

  private static Frame frame(List<String> row) {
    Map<String, SlotRole> prepositions = new HashMap<>();
    for (String pair : row.get(6).isEmpty() ? new String[0] : row.get(6).split(";")) {
      String[] sides = pair.split("=");
      prepositions.put(sides[0], SlotRole.valueOf(sides[1].toUpperCase(Locale.ROOT)));
    }
    return new Frame(
        row.get(0),
        Kind.ofCode(row.get(1)),
        row.get(2).equals("verb"),
        ResourceTable.words(row.get(3)),
        role(row.get(4)),
        role(row.get(5)),
        prepositions,
        row.get(7).isEmpty() ? null : Aspect.valueOf(row.get(7).toUpperCase(Locale.ROOT)),
        row.get(8));
  }

  private static @Nullable SlotRole role(String cell) {
    return cell.isEmpty() ? null : SlotRole.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  public List<Frame> list() {
    return all;
  }

  /** The frames that the word triggers where it stands; a particle belongs to its verb. */
  public List<Frame> of(Sentence sentence, Token token) {
    if (token.mention() != null) {
      return List.of();
    }
    String lemma = lemma(sentence, token);
    List<Frame> frames = byTrigger.getOrDefault(lemma, List.of());
    if (frames.isEmpty() && !lemma.equals(token.lemma()) && !lemma.endsWith("_ahead")) {
      frames = byTrigger.getOrDefault(token.lemma(), List.of());
    }
    if (frames.isEmpty()) {
      return frames;
    }
    boolean verb = token.tag().startsWith("V");
    boolean other =
        !verb
            && (isOfAnother(sentence, token)
                || isOfBody(sentence, token)
                || isOfTravelling(sentence, token)
                || isVerbUnread(sentence, token));
    return other ? List.of() : frames.stream().filter(frame -> frame.verb() == verb).toList();
  }

  /** "will also travel" in a sentence that was not parsed: a verb, and nobody knows whose. */
  private static boolean isVerbUnread(Sentence sentence, Token token) {
    int before = token.index() - 1;
    while (before >= 0 && BETWEEN.contains(sentence.tokens().get(before).word())) {
      before--;
    }
    return token.tag().isEmpty()
        && before >= 0
        && MODALS.contains(sentence.tokens().get(before).word());
  }

  /** "a travel ban", "the travel experience from Oslo to Lima": travelling as such. */
  private static boolean isOfTravelling(Sentence sentence, Token token) {
    return token.lemma().equals("travel")
        && token.isRelation("compound")
        && sentence
            .head(token)
            .filter(noun -> noun.mention() == null && noun.index() == token.index() + 1)
            .filter(noun -> !TRAVEL_PLANS.contains(noun.lemma()))
            .isPresent();
  }

  /** "the trouble with his leg": with nothing else said of it no part of a journey. */
  private static boolean isOfBody(Sentence sentence, Token token) {
    return token.lemma().equals("leg")
        && sentence.child(token, "nmod:poss").isPresent()
        && sentence.children(token).stream()
            .noneMatch(c ->
                c.isRelation("amod")
                    || c.isRelation("compound")
                    || c.isRelation("nummod")
                    || c.relation().equals("nmod"));
  }

  /** "a trilateral meeting": the word belongs to the trigger behind it. */
  private boolean isOfAnother(Sentence sentence, Token token) {
    boolean modifier = token.isRelation("amod") || token.isRelation("compound");
    boolean adjective = token.tag().startsWith("JJ");
    return modifier
        && sentence
            .head(token)
            .filter(head -> head.mention() == null)
            .filter(head -> byTrigger.containsKey(head.lemma()) || adjective && head.isNoun())
            .isPresent();
  }

  /** The lemma, with the verb's particle where it has one: {@code sit_down}. */
  public static String lemma(Sentence sentence, Token token) {
    String lemma = token.lemma();
    for (Token child : sentence.children(token)) {
      if (child.relation().equals("compound:prt")) {
        return lemma + "_" + child.lemma();
      }
    }
    int next = token.index() + 1;
    if (token.isVerb() && next < sentence.tokens().size()) {
      Token after = sentence.tokens().get(next);
      if (after.tag().equals("RP")
          || isAlone(sentence, after)
          || isBeforeClause(sentence, after)
          || (after.tag().equals("RB")
              && (after.lemma().length() < 5 || LONG_PARTICLES.contains(after.lemma())))) {
        return lemma + "_" + after.lemma();
      }
    }
    return lemma;
  }

  /** "flying in on a plane": a preposition with nothing behind it but another one. */
  private static boolean isAlone(Sentence sentence, Token after) {
    int next = after.index() + 1;
    return after.tag().equals("IN")
        && after.isRelation("advmod")
        && next < sentence.tokens().size()
        && List.of("IN", ".", ",", "CC", "WRB", "RB", "TO")
            .contains(sentence.tokens().get(next).tag());
  }

  /** "fell through when": taken for the beginning of the clause behind it. */
  private static boolean isBeforeClause(Sentence sentence, Token after) {
    int next = after.index() + 1;
    return after.tag().equals("IN")
        && after.isRelation("mark")
        && next < sentence.tokens().size()
        && List.of("WRB", "IN").contains(sentence.tokens().get(next).tag());
  }

  private static TriggerSort sort(Frame frame) {
    return switch (frame.kind()) {
      case VISIT -> frame.verb() ? TriggerSort.JOURNEY : TriggerSort.STAY;
      case MEETING, CALL, SUMMIT -> {
        boolean received = frame.aspect() == Aspect.RECEIVE;
        yield received
            ? TriggerSort.RECEPTION
            : frame.verb() ? TriggerSort.ENCOUNTER : TriggerSort.TALKS;
      }
    };
  }

  /**
   * What the word may be as a trigger, whatever its form and part of speech: cheap, before anything
   * is parsed.
   *
   * @param next the word behind it, which may be its particle; empty for none
   */
  public Set<TriggerSort> sorts(String word, String next) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, Set<TriggerSort>> found =
        sorts.getOrDefault(stem(IRREGULAR.getOrDefault(lower, lower)), Map.of());
    if (found.isEmpty()) {
      return Set.of();
    }
    Set<TriggerSort> plain = found.getOrDefault("", Set.of());
    Set<TriggerSort> joined = found.getOrDefault(next.toLowerCase(Locale.ROOT), Set.of());
    if (plain.isEmpty() || joined.isEmpty()) {
      return plain.isEmpty() ? joined : plain;
    }
    Set<TriggerSort> both = EnumSet.copyOf(plain);
    both.addAll(joined);
    return both;
  }

  private static final Set<String> MODALS = Vocabulary.of("modal-verbs");
  private static final Set<String> TRAVEL_PLANS = Vocabulary.of("plans-of-travel");
  private static final Set<String> BETWEEN = Set.of("also", "then", "not", "soon", "now", "first");

  /** Particles that are longer than most adverbs that are none. */
  private static final Set<String> LONG_PARTICLES = Set.of("ahead", "forward");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("met", "meet"),
          Map.entry("flew", "fly"),
          Map.entry("flown", "fly"),
          Map.entry("flies", "fly"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("goes", "go"),
          Map.entry("drove", "drive"),
          Map.entry("driven", "drive"),
          Map.entry("came", "come"),
          Map.entry("left", "leave"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("sat", "sit"),
          Map.entry("sitting", "sit"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("got", "get"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("led", "lead"),
          Map.entry("brought", "bring"),
          Map.entry("swung", "swing"),
          Map.entry("rang", "ring"),
          Map.entry("rung", "ring"),
          Map.entry("carried", "carry"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("held", "hold"),
          Map.entry("made", "make"),
          Map.entry("laid", "lay"),
          Map.entry("stood", "stand"),
          Map.entry("shook", "shake"),
          Map.entry("shaken", "shake"),
          Map.entry("found", "find"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("spent", "spend"),
          Map.entry("told", "tell"),
          Map.entry("said", "say"),
          Map.entry("heard", "hear"),
          Map.entry("ran", "run"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("slept", "sleep"),
          Map.entry("awoke", "awake"),
          Map.entry("sent", "send"),
          Map.entry("paid", "pay"),
          Map.entry("ate", "eat"),
          Map.entry("bade", "bid"),
          Map.entry("caught", "catch"),
          Map.entry("kept", "keep"),
          Map.entry("swam", "swim"),
          Map.entry("dealt", "deal"),
          Map.entry("wound", "wind"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("lit", "light"),
          Map.entry("rode", "ride"),
          Map.entry("ridden", "ride"),
          Map.entry("stuck", "stick"),
          Map.entry("sought", "seek"),
          Map.entry("carries", "carry"));

  /** The stem under which all forms of a verb fall together: "flew" and "flying" are "fly". */
  public static String stemOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stem(IRREGULAR.getOrDefault(lower, lower));
  }

  private static String stem(String word) {
    String stem = word;
    for (String ending : List.of("ings", "ing", "ed", "es", "s", "e")) {
      if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
