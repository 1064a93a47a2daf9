package org.summitry.extraction.document;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.model.Span;

/**
 * A word, or a whole mention taken as one word.
 *
 * @param index place in its sentence
 * @param span in the document's text
 * @param word as in the text
 * @param tag Penn Treebank part of speech
 * @param head index of the governor, -1 for the root
 * @param relation Universal Dependencies relation to the governor
 * @param mention what it names, null for a plain word
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    int head,
    String relation,
    @Nullable Mention mention) {

  public boolean isVerb() {
    return mention == null && tag.startsWith("V");
  }

  public boolean isNoun() {
    return mention == null && tag.startsWith("N");
  }

  /** Whether it names a place: a town, a region or a country. */
  public boolean isPlaceName() {
    return mention instanceof PlaceMention || mention instanceof CountryMention;
  }

  /** Whether the relation is this one, or a kind of it ({@code obl:tmod} is an {@code obl}). */
  public boolean isRelation(String name) {
    int length = name.length();
    return relation.startsWith(name)
        && (relation.length() == length || relation.charAt(length) == ':');
  }

  /** The same word at another place of a sentence, hanging on another word. */
  Token placed(int newIndex, int newHead, String newRelation) {
    return new Token(newIndex, span, word, lemma, tag, newHead, newRelation, mention);
  }

  /** The same word with another part of speech. */
  Token tagged(String newTag) {
    return new Token(index, span, word, lemma, newTag, head, relation, mention);
  }
}
