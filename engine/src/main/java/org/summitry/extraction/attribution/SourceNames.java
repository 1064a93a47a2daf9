package org.summitry.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.extraction.attribution.Source.Sort;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Span;

/**
 * Names the source that a word stands for, with the words that belong to it: "Kremlin spokesman
 * Dmitry Peskov" is {@code Kremlin / Dmitry Peskov}, "the Turkish Presidency" is itself.
 */
final class SourceNames {
  private static final Pattern SPOKES =
      Pattern.compile(
          "(?i)(?:the |its |his |her )?(.*?)[\\s,]*\\b(?:spokes(?:man|woman|person)|press"
              + " secretary)\\s+(?-i:(\\p{Lu}.*))");

  private final SayWords words;

  SourceNames(SayWords words) {
    this.words = words;
  }

  /** The source, or empty when the word is nobody who could tell anything. */
  Optional<Source> find(Sentence sentence, Token token, References references) {
    if (token.mention() instanceof GroupMention || token.mention() instanceof TimeMention) {
      return Optional.empty();
    }
    if (token.mention() instanceof Actor) {
      return actor(sentence, token, references);
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("PRP")) {
      return references.resolve(sentence, token).stream()
          .findFirst()
          .map(entity -> new Source(entity.name(), token.span(), Sort.PERSON));
    }
    if (words.has("nobody", lemma)) {
      return Optional.empty();
    }
    Optional<Source> outlet = outlet(sentence, token).or(() -> nameBehind(sentence, token));
    if (outlet.isPresent()) {
      return outlet;
    }
    List<Token> phrase = phrase(sentence, token);
    Span span = phrase.getFirst().span().cover(phrase.getLast().span());
    return sort(sentence, token, lemma).map(sort -> named(sentence, token, phrase, span, sort));
  }

  /** "the Russian state news agency Tass" is Tass. */
  private Optional<Source> outlet(Sentence sentence, Token token) {
    int last = Math.min(sentence.tokens().size(), token.index() + 2);
    for (Token other : sentence.tokens().subList(token.index(), last)) {
      boolean known = words.has("known-outlet", other.word().toLowerCase(Locale.ROOT));
      if (known && Character.isUpperCase(other.word().charAt(0))) {
        return Optional.of(new Source(other.word(), other.span(), Sort.OUTLET));
      }
    }
    return Optional.empty();
  }

  /** "The Minister of Information, Yemane Gebremeskel": the name says more than the office. */
  private Optional<Source> nameBehind(Sentence sentence, Token token) {
    if (!words.has("person", token.lemma())) {
      return Optional.empty();
    }
    return sentence.children(token, "appos").stream()
        .filter(other -> other.tag().equals("NNP") && other.index() > token.index())
        .filter(other -> other.mention() == null)
        .findFirst()
        .map(other -> {
          List<Token> phrase = phrase(sentence, other);
          boolean speaks = words.has("spokesperson", token.lemma());
          String office = speaks ? office(sentence, token) : "";
          String name = text(phrase);
          return new Source(
              office.isEmpty() ? name : office + " / " + name,
              phrase.getFirst().span().cover(phrase.getLast().span()),
              speaks ? Sort.SPOKESPERSON : Sort.PERSON);
        });
  }

  private Optional<Sort> sort(Sentence sentence, Token token, String lemma) {
    String word = token.word().toLowerCase(Locale.ROOT);
    String name = text(phrase(sentence, token)).toLowerCase(Locale.ROOT);
    if (words.has("known-outlet", word) || words.has("known-outlet", name)) {
      return Optional.of(Sort.OUTLET);
    }
    if (token.mention() instanceof GovernmentMention
        || token.mention() instanceof OrganisationMention) {
      return Optional.of(Sort.OFFICE);
    }
    if (token.mention() != null || !token.tag().startsWith("N")) {
      return Optional.empty();
    }
    if (words.has("person", lemma)) {
      return Optional.of(Sort.UNNAMED);
    }
    if (words.has("outlet", lemma) || words.has("outlet", word)) {
      return Optional.of(Sort.OUTLET);
    }
    if (words.has("office", lemma)) {
      return Optional.of(Sort.OFFICE);
    }
    return token.tag().startsWith("NNP") ? Optional.of(Sort.PERSON) : Optional.empty();
  }

  /** "Hua Chunying, foreign ministry spokesperson": the office behind the name goes before it. */
  private Source named(Sentence sentence, Token token, List<Token> phrase, Span span, Sort sort) {
    Source source = spoken(text(phrase), span, sort);
    if (sort != Sort.PERSON || source.sort() == Sort.SPOKESPERSON) {
      return source;
    }
    for (Token other : sentence.children(token, "appos")) {
      if (words.has("spokesperson", other.lemma())) {
        String office = office(sentence, other);
        return new Source(
            office.isEmpty() ? source.name() : office + " / " + source.name(),
            span,
            Sort.SPOKESPERSON);
      }
    }
    return source;
  }

  /** "the ministry's spokesperson", "spokesperson of the external affairs ministry". */
  private String office(Sentence sentence, Token spokesperson) {
    for (Token child : sentence.children(spokesperson)) {
      boolean of =
          child.isRelation("nmod") && words.has("whose", sentence.marker(child))
              || child.isRelation("compound")
              || child.isRelation("nmod:poss");
      boolean known =
          child.mention() instanceof GovernmentMention
              || child.mention() instanceof OrganisationMention
              || words.has("office", child.lemma());
      if (of && known) {
        return text(phrase(sentence, child));
      }
    }
    return "";
  }

  private Optional<Source> actor(Sentence sentence, Token token, References references) {
    Source told = spoken(token.word(), token.span(), Sort.PERSON);
    if (told.sort() == Sort.SPOKESPERSON) {
      return Optional.of(told);
    }
    List<Entity> entities = references.resolve(sentence, token);
    if (entities.size() != 1) {
      return Optional.empty();
    }
    Source person = new Source(entities.getFirst().name(), token.span(), Sort.PERSON);
    return Optional.of(withOffice(sentence, token, person));
  }

  private Source withOffice(Sentence sentence, Token token, Source person) {
    for (Token other : sentence.children(token)) {
      boolean beside = other.isRelation("appos") || other.isRelation("compound");
      if (beside && words.has("spokesperson", other.lemma())) {
        String office = office(sentence, other);
        String name = office.isEmpty() ? person.name() : office + " / " + person.name();
        return new Source(name, person.span(), Sort.SPOKESPERSON);
      }
    }
    return person;
  }

  private static Source spoken(String text, Span span, Sort sort) {
    Matcher spokes = SPOKES.matcher(text);
    if (!spokes.matches()) {
      return new Source(text, span, sort);
    }
    String office = spokes.group(1).replaceAll("['’]s?$", "").strip();
    String name = office.isEmpty() ? spokes.group(2) : office + " / " + spokes.group(2);
    return new Source(name, span, Sort.SPOKESPERSON);
  }

  /** The word with what belongs to its name: compounds, adjectives, owners, "of" phrases. */
  private static List<Token> phrase(Sentence sentence, Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.children(head)) {
      boolean before =
          child.index() < head.index()
              && (child.isRelation("compound")
                  || child.isRelation("amod")
                  || child.isRelation("nummod")
                  || child.isRelation("nmod:poss") && !child.tag().startsWith("PRP"));
      boolean of =
          child.index() > head.index()
              && child.isRelation("nmod")
              && List.of("of", "in", "for").contains(sentence.marker(child));
      first = before ? Math.min(first, leftmost(sentence, child)) : first;
      last = of ? Math.max(last, child.index()) : last;
    }
    return sentence.tokens().subList(first, last + 1);
  }

  private static int leftmost(Sentence sentence, Token token) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      boolean part =
          child.isRelation("compound") || child.isRelation("amod") || child.isRelation("nmod:poss");
      first = part ? Math.min(first, child.index()) : first;
    }
    return first;
  }

  private static String text(List<Token> phrase) {
    List<String> parts = new ArrayList<>();
    for (Token token : phrase) {
      parts.add(token.word());
    }
    return String.join(" ", parts)
        .replace(" 's", "'s")
        .replace(" ’s", "’s")
        .replaceAll("(?i)^(?:says|said|the|an?|two|three|some|several|its|his|her|their) ", "");
  }
}
