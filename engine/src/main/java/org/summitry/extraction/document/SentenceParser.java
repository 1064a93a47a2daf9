package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.language.Syntax;
import org.summitry.extraction.language.SyntaxModel;

/**
 * Makes tokens of the words of a sentence: parses it as the parser reads it best, with words put in
 * ("Talks with Xi" as "The talks with Xi") and mentions taken as one word, and takes the parse back
 * to the words that stand there.
 */
final class SentenceParser {
  private static final Set<String> BEHIND_NOUN = Set.of("with", "to", "of", "by", "between");
  private static final Set<String> BULLETS = Vocabulary.of("bullets");

  private final SyntaxModel syntax;
  private final ParseGate gate;
  private final SpeechTag speechTag = new SpeechTag();

  /**
   * @param gate what words are triggers
   */
  SentenceParser(SyntaxModel syntax, ParseGate gate) {
    this.syntax = syntax;
    this.gate = gate;
  }

  /**
   * The tokens with tags and arcs.
   *
   * <p>The mark of a list before it ("* ", "• ") is not parsed.
   *
   * @param opens whether the sentence opens a line: then it may begin with a dateline or label,
   *     which is not parsed
   */
  List<Token> parse(List<Slot> slots, boolean opens) {
    int mark = slots.size() > 1 && BULLETS.contains(slots.getFirst().word()) ? 1 : 0;
    List<Slot> said = slots.subList(mark, slots.size());
    int line = opens ? Dateline.end(said) : 0;
    int end = mark + (line > 0 || !opens ? line : LineLabel.end(said));
    return end == 0
        ? parsedByParts(slots)
        : Dateline.before(slots.subList(0, end), parsedByParts(slots.subList(end, slots.size())));
  }

  /** The tokens of a sentence that is not parsed. */
  static List<Token> plain(List<Slot> slots) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      String lemma = slot.word().toLowerCase(Locale.ROOT);
      tokens.add(new Token(i, slot.span(), slot.word(), lemma, "", -1, "", slot.mention()));
    }
    return tokens;
  }

  /** What is said, and who says so behind it. */
  private List<Token> parsedByParts(List<Slot> slots) {
    int comma = speechTag.find(slots);
    return comma < 0 ? parsed(slots) : SpeechTag.parsed(slots, comma, this::parsed);
  }

  private List<Token> parsed(List<Slot> slots) {
    List<String> words = new ArrayList<>();
    int[] place = new int[slots.size()];
    List<String> plain = slots.stream().map(Slot::word).toList();
    boolean capitals = StandIns.isAllCapitals(plain);
    if (startsWithNoun(slots)) {
      words.add("The");
    }
    int fronted = frontedEnd(slots, plain);
    for (int i = 0; i < slots.size(); i++) {
      if (i > 0 && (i == fronted || StandIns.opensClause(slots, i))) {
        words.add(",");
      }
      if (StandIns.needsPreposition(i == 0 ? null : plain.get(i - 1), slots.get(i).mention())) {
        words.add("on");
      }
      if (StandIns.endsAside(slots, i)) {
        place[i] = -1;
        continue;
      }
      place[i] = words.size();
      Slot slot = slots.get(i);
      boolean lower = slot.mention() == null && (capitals || (i == 0 && words.size() == 1));
      String word = slot.mention() == null ? ParserWord.of(slots, i) : slot.standIn();
      words.add(lower ? word.toLowerCase(Locale.ROOT) : word);
    }
    return tokens(slots, place, syntax.analyse(words));
  }

  /** Where the phrase ends that stands before the clause: "In Lima on Friday". */
  private static int frontedEnd(List<Slot> slots, List<String> words) {
    int setting =
        StandIns.frontedEnd(
            words, slots.stream().map(slot -> Optional.ofNullable(slot.mention())).toList());
    return setting == 0 ? FrontedPhrase.end(slots) : setting;
  }

  /**
   * "Talks with X", "Meeting of": a headline that begins with its noun is read better with "the".
   */
  private boolean startsWithNoun(List<Slot> slots) {
    if (slots.size() < 3
        || slots.get(0).mention() != null
        || !gate.isTrigger(slots.get(0).word(), "")) {
      return false;
    }
    String next = slots.get(1).word().toLowerCase(Locale.ROOT);
    return BEHIND_NOUN.contains(next);
  }

  /** The parse without the prepositions that were put in for the parser. */
  private static List<Token> tokens(List<Slot> slots, int[] place, Syntax parse) {
    int[] slotOf = new int[parse.tags().size()];
    Arrays.fill(slotOf, -1);
    for (int i = 0; i < place.length; i++) {
      if (place[i] >= 0) {
        slotOf[place[i]] = i;
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int at = place[i];
      Slot slot = slots.get(i);
      if (at < 0) {
        tokens.add(new Token(i, slot.span(), ",", ",", ",", i - 1, "punct", null));
        continue;
      }
      int head = parse.heads().get(at);
      while (head >= 0 && slotOf[head] < 0) {
        head = parse.heads().get(head);
      }
      tokens.add(
          new Token(
              i,
              slot.span(),
              slot.word(),
              lemma(slots, i, parse.lemmas().get(at)),
              parse.tags().get(at),
              head < 0 ? -1 : slotOf[head],
              parse.relations().get(at),
              slot.mention()));
    }
    return Mending.mend(tokens);
  }

  /** The word's own, where the parser saw another in its place. */
  private static String lemma(List<Slot> slots, int at, String parsed) {
    Slot slot = slots.get(at);
    boolean other = slot.mention() == null && !ParserWord.of(slots, at).equals(slot.standIn());
    return other ? ParserWord.lemma(slot.word()) : parsed;
  }
}
