package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.gazetteer.NameMatch.OrganisationName;

/** The index finds in texts made by chance what trying every form at every word finds. */
class NaiveMatchTest {
  private static final List<String> FORMS =
      List.of(
          "Xi",
          "Xi Jinping",
          "xi'an",
          "Sana'a",
          "O'Brien",
          "US",
          "U.S. China",
          "NATO",
          "Nato talks",
          "president",
          "prime minister",
          "Prime Minister of Mali",
          "Côte d'Ivoire",
          "Erdoğan",
          "习近平",
          "习",
          "Путин",
          "C5+1",
          "G20",
          "New York",
          "new",
          "York",
          "a",
          "Ma",
          "WHO",
          "Leaders' Summit",
          "People's Republic",
          "Ho Chi Minh City",
          "City, Mali",
          "'s-Hertogenbosch",
          "Åland",
          "Mali");
  private static final List<String> PARTS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          "-",
          "–",
          "—",
          "\n",
          "\n\n",
          ".",
          ", ",
          ",",
          "'",
          "’",
          "'s ",
          "’S ",
          "+",
          "(",
          ")",
          "\u0301",
          "\u00ad",
          "xi",
          "Xi",
          "XI",
          "JINPING",
          "Jinping",
          "an",
          "Sana",
          "Sanaa",
          "O",
          "Brien",
          "obrien",
          "US",
          "U",
          "S",
          "us",
          "China",
          "NATO",
          "Nato",
          "nato",
          "talks",
          "president",
          "President",
          "prime",
          "minister",
          "Prime",
          "Minister",
          "of",
          "Mali",
          "malian",
          "Côte",
          "Cote",
          "d",
          "Ivoire",
          "divoire",
          "Erdog\u0306an",
          "ERDOĞAN",
          "习",
          "近平",
          "会",
          "Путин",
          "путин",
          "C5",
          "1",
          "G20",
          "g20",
          "New",
          "new",
          "York",
          "a",
          "A",
          "MA",
          "Ma",
          "WHO",
          "Who",
          "Leaders",
          "Summit",
          "Peoples",
          "People",
          "Republic",
          "Ho Chi Minh",
          "City",
          "s",
          "Hertogenbosch",
          "Aland",
          "ÅLAND",
          "the",
          "and",
          "\u212Aim",
          "क",
          "قطر");

  private record Found(int start, int end) {}

  private static Stream<String> texts() {
    Random chance = new Random(20260101);
    return Stream.generate(() ->
            IntStream.range(0, 1 + chance.nextInt(60))
                .mapToObj(any -> PARTS.get(chance.nextInt(PARTS.size())))
                .reduce("", String::concat))
        .limit(4000);
  }

  @ParameterizedTest
  @MethodSource("hundreds")
  void theSameNamesAreFoundAsByTryingEachFormAtEachWord(List<String> texts) {
    NameIndexBuilder builder = new NameIndexBuilder();
    FORMS.forEach(form -> builder.add(form, new OrganisationName(form)));
    NameIndex index = builder.build();
    for (String text : texts) {
      List<Found> found =
          index.match(text).stream()
              .map(match -> new Found(match.span().start(), match.span().end()))
              .toList();
      assertThat(found).as(text).isEqualTo(naively(text));
    }
  }

  private static Stream<List<String>> hundreds() {
    List<String> all = texts().toList();
    return IntStream.range(0, all.size() / 100)
        .mapToObj(at -> all.subList(at * 100, at * 100 + 100));
  }

  /** Reads every word, and at every word tries every form. */
  private static List<Found> naively(String text) {
    List<Word> words = words(text);
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int longest = 0;
      for (String form : FORMS) {
        List<Word> wanted = words(form);
        if (wanted.size() > longest && fits(words, at, wanted, form)) {
          longest = wanted.size();
        }
      }
      if (longest > 0) {
        found.add(new Found(words.get(at).start(), words.get(at + longest - 1).end()));
        at += longest - 1;
      }
    }
    return found;
  }

  private record Word(
      int start, int end, long hash, boolean capital, boolean upper, boolean joined) {}

  private static List<Word> words(String text) {
    Words reader = new Words(text);
    List<Word> words = new ArrayList<>();
    for (int word = 0; reader.has(word); word++) {
      if (word > 0) {
        // whether a word is joined to the next is known only when the next is read
        Word last = words.removeLast();
        words.add(
            new Word(
                last.start,
                last.end,
                last.hash,
                last.capital,
                last.upper,
                reader.isJoined(word - 1)));
      }
      words.add(
          new Word(
              reader.start(word),
              reader.end(word),
              reader.hash(word),
              reader.isCapital(word),
              reader.isUpper(word),
              reader.isJoined(word)));
    }
    return words;
  }

  private static boolean fits(List<Word> words, int at, List<Word> wanted, String form) {
    for (int word = 0; word < wanted.size(); word++) {
      if (at + word >= words.size() || (word > 0 && !words.get(at + word - 1).joined())) {
        return false;
      }
      Word said = words.get(at + word);
      Word asked = wanted.get(word);
      boolean acronym =
          asked.upper()
              && asked.end() - asked.start() > 1
              && Character.isUpperCase(form.charAt(asked.start()));
      boolean shouted = acronym && asked.end() - asked.start() < 4;
      boolean cased = shouted ? said.upper() : !asked.capital() || said.capital();
      if (said.hash() != asked.hash() || !cased) {
        return false;
      }
    }
    return true;
  }
}
