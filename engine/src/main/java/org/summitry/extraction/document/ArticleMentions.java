package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.mention.Introduced;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.MentionFinder;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.model.Span;

/**
 * The mentions of each sentence of an article. Whom the article introduces ("Foreign Minister
 * Ricardo Patiño") is looked for again, in all of it, by family name.
 */
final class ArticleMentions {
  private final MentionFinder finder;
  private final Gazetteer gazetteer;
  private final String text;
  private final List<NameMatch> matches;
  private final Stretches<NameMatch> names;
  private final Stretches<TimeExpression> times;

  ArticleMentions(
      MentionFinder finder,
      Gazetteer gazetteer,
      String text,
      List<NameMatch> names,
      List<TimeExpression> times) {
    this.finder = finder;
    this.gazetteer = gazetteer;
    this.text = text;
    this.matches = names;
    this.names = new Stretches<>(names, NameMatch::span);
    this.times = new Stretches<>(times, TimeExpression::span);
  }

  /** For each sentence its mentions in order. */
  List<List<Mention>> find(List<List<RawToken>> sentences) {
    List<List<Mention>> first = find(sentences, Introduced.NOBODY);
    Introduced introduced = new Introduced(first.stream().flatMap(List::stream).toList(), text);
    List<List<Mention>> all = introduced.isEmpty() ? first : find(sentences, introduced);
    return Namesakes.without(SharedNames.settle(all, matches, gazetteer), text, gazetteer);
  }

  private List<List<Mention>> find(List<List<RawToken>> sentences, Introduced introduced) {
    List<List<Mention>> found = new ArrayList<>();
    for (List<RawToken> words : sentences) {
      Span span = words.getFirst().span().cover(words.getLast().span());
      List<Mention> mentions =
          finder.find(words, text, names.inside(span), times.inside(span), introduced);
      found.add(ClockPlaces.drop(mentions, words));
    }
    return found;
  }
}
