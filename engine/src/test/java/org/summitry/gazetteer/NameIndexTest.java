package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.gazetteer.NameMatch.OrganisationName;

/** How forms are found in texts, on a small index made by hand. */
class NameIndexTest {
  private static NameIndex index(String... forms) {
    NameIndexBuilder builder = new NameIndexBuilder();
    for (String form : forms) {
      builder.add(form, new OrganisationName(form));
    }
    return builder.build();
  }

  private static List<String> found(NameIndex index, String text) {
    return index.match(text).stream().map(match -> match.span().in(text)).toList();
  }

  @Test
  void theLongestNameFromTheLeftIsFound() {
    NameIndex index = index("Guinea", "Guinea-Bissau", "Papua New Guinea");
    assertThat(found(index, "Guinea, Guinea-Bissau and Papua New Guinea"))
        .containsExactly("Guinea", "Guinea-Bissau", "Papua New Guinea");
  }

  @Test
  void aNameWithAnArticleGivesWayToALongerOneBehindTheArticle() {
    NameIndex index = index("the Gulf", "the Western Balkans", "Gulf Cooperation Council summit");
    assertThat(found(index, "the Gulf, the Gulf Cooperation Council summit, the Western Balkans"))
        .containsExactly("the Gulf", "Gulf Cooperation Council summit", "the Western Balkans");
  }

  @Test
  void accentsHyphensAndApostrophesDoNotMatter() {
    NameIndex index = index("Recep Tayyip Erdoğan", "Kassym-Jomart Tokayev", "Sana'a");
    assertThat(found(index, "Recep Tayyip Erdogan, Kassym Jomart Tokayev, Sanaa, Sana’a"))
        .hasSize(4);
  }

  @Test
  void aPossessiveIsNotPartOfTheName() {
    assertThat(found(index("Xi"), "Xi's visit, XI’S TRIP")).containsExactly("Xi", "XI");
  }

  @Test
  void aNameWithAPossessiveInsideIsOneName() {
    NameIndex index =
        index("China", "People's Republic of China", "North American Leaders' Summit");
    assertThat(found(index, "the People’s Republic of China at the North American Leaders' Summit"))
        .containsExactly("People’s Republic of China", "North American Leaders' Summit");
  }

  @Test
  void namesNeedTheirCapitalsAndAcronymsAllOfThem() {
    NameIndex index = index("Polish", "WHO", "NATO", "president");
    assertThat(found(index, "polish who nato Who Nato NATO WHO Polish President PRESIDENT"))
        .containsExactly("Nato", "NATO", "WHO", "Polish", "President", "PRESIDENT");
  }

  @Test
  void onlyWholeWordsAreFound() {
    assertThat(found(index("Oman", "Mali"), "Romania Omani Malian Normali")).isEmpty();
  }

  @Test
  void scriptsWithoutSpacesAreFoundInsideARun() {
    assertThat(found(index("习近平", "Путин"), "国家主席习近平会见 Путин")).containsExactly("习近平", "Путин");
  }

  @Test
  void aNameDoesNotReachAcrossAParagraph() {
    assertThat(found(index("New York"), "New\n\nYork and New\nYork")).containsExactly("New\nYork");
  }

  @Test
  void aShortWordInCapitalsAmongOthersIsNoSurname() {
    NameIndexBuilder builder = new NameIndexBuilder();
    Person ma = new Person("s-ma", "Ma Kai", "Ma", List.of("Ma Kai"), List.of("Ma"));
    builder.add("Ma", new NameMatch.PersonName(ma, false));
    NameIndex index = builder.build();
    assertThat(found(index, "an MA degree")).isEmpty();
    assertThat(found(index, "MA MEETS MINISTER")).containsExactly("MA");
  }

  @Test
  void everySpanLiesInTheTextAndNoneOverlap() {
    NameIndex index = index("a b", "b c", "c", "d e f", "e");
    String text = "A B C d e\ne f D E F b c";
    List<NameMatch> matches = index.match(text);
    for (int next = 1; next < matches.size(); next++) {
      assertThat(matches.get(next).span().start())
          .isGreaterThanOrEqualTo(matches.get(next - 1).span().end());
    }
    assertThat(matches).isNotEmpty();
  }
}
