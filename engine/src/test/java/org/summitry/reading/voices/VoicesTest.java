package org.summitry.reading.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.reading.voices.Voices.Likeness;
import org.summitry.reading.voices.Voices.Placement;

class VoicesTest {
  private static final String AGENCY =
      """
      Hungarian Prime Minister Viktor Orban landed in Astana on Tuesday for two days of talks with \
      Kazakh President Kassym-Jomart Tokayev, his office said.
      The two are to sign 12 agreements on energy, transport and farming worth 400 million euros.
      Orban last came to Kazakhstan in 2022, when Tokayev received him at the Akorda palace.
      Foreign Minister Peter Szijjarto and Economy Minister Marton Nagy travel with Orban, who goes \
      on to Tashkent on Thursday to meet Uzbek leader Shavkat Mirziyoyev.
      """;
  private static final String OTHER =
      """
      Kazakh President Kassym-Jomart Tokayev gave a dinner for Viktor Orban in Astana on Wednesday.
      Musicians from Almaty played works by Bela Bartok, and the Hungarian guest thanked his host in \
      a short speech.
      Reporters of three newspapers were let in for the first course, a local fish named after the \
      Irtysh. Nobody spoke of the agreements on energy and transport that were signed before.
      Tokayev will return the visit in Budapest in the autumn of 2025, an aide in Astana said.
      """;

  private final InMemoryVoiceIndex index = new InMemoryVoiceIndex();
  private final Voices voices = new Voices(index);

  private Placement afterAgency(String text) {
    voices.place("agency", AGENCY);
    return voices.place("copy", text);
  }

  @Test
  void theSameWordsLaidOutOtherwiseAreTheSame() {
    Placement placement = afterAgency(AGENCY.replace(". ", ".\n\n").replace("\n", "\n  "));
    assertThat(placement.voice()).isEqualTo("agency");
    assertThat(placement.likeness()).isEqualTo(Likeness.SAME);
  }

  @Test
  void aShortenedCopyUnderANewHeadlineIsOneVoice() {
    String[] lines = AGENCY.split("\n");
    Placement placement = afterAgency("Orban in the steppe\n" + lines[3] + "\n" + lines[0]);
    assertThat(placement.voice()).isEqualTo("agency");
    assertThat(placement.likeness()).isEqualTo(Likeness.NEAR);
  }

  @Test
  void aMachinesParaphraseIsOneVoice() {
    String paraphrase =
        """
        Hungarian Prime Minister Viktor Orban touched down in Astana this Tuesday for a two days \
        discussion with Kazakh President Kassym-Jomart Tokayev, according to his bureau.
        The pair will ink 12 accords about power, traffic and agriculture valued at 400 million euros.
        Orban previously visited Kazakhstan back in 2022, as Tokayev greeted him inside the Akorda residence.
        Foreign Minister Peter Szijjarto plus Economy Minister Marton Nagy accompany Orban, heading \
        next towards Tashkent come Thursday, there to see Uzbek chief Shavkat Mirziyoyev.
        """;
    Placement placement = afterAgency(paraphrase);
    assertThat(placement.voice()).isEqualTo("agency");
    assertThat(placement.likeness()).isEqualTo(Likeness.PARAPHRASE);
  }

  @Test
  void anotherStoryAboutTheSameVisitIsAVoiceOfItsOwn() {
    Placement placement = afterAgency(OTHER);
    assertThat(placement.voice()).isEqualTo("copy");
    assertThat(placement.likeness()).isEqualTo(Likeness.OWN);
  }

  @Test
  void aFormLetterWithOtherNamesIsNoCopy() {
    String other =
        AGENCY
            .replace("Hungarian", "Slovak")
            .replace("Viktor Orban", "Robert Fico")
            .replace("Orban", "Fico")
            .replace("Peter Szijjarto", "Juraj Blanar")
            .replace("Marton Nagy", "Denisa Sakova")
            .replace("12", "7")
            .replace("2022", "2019");
    assertThat(afterAgency(other).voice()).isEqualTo("copy");
  }

  @Test
  void anArticleThatTwoVoicesAreCutFromMakesThemOne() {
    String[] lines = (AGENCY + OTHER).split("\n");
    String first = String.join("\n", lines[0], lines[1], lines[2], lines[3]);
    String second = String.join("\n", lines[4], lines[5], lines[6], lines[7]);
    voices.place("first", first);
    voices.place("second", second);
    Placement placement = voices.place("both", first + "\n" + second);
    assertThat(index.voiceNow("first")).isEqualTo(index.voiceNow("second"));
    assertThat(placement.joined()).hasSize(1);
  }

  @Test
  void anEmptyTextHasAVoiceOfItsOwn() {
    voices.place("one", "Short.");
    assertThat(voices.place("two", "").voice()).isEqualTo("two");
  }

  @Test
  void aFingerprintSurvivesTheStore() {
    Fingerprint fingerprint =
        new Fingerprints(VoiceWords.readTitles(), VoiceWords.readFunctionWords()).of(AGENCY);
    assertThat(Fingerprint.decode(fingerprint.encode())).isEqualTo(fingerprint);
  }

  @Test
  void aKeyOfManyArticlesCostsNoMoreThanOneOfFew() {
    Fingerprint fingerprint =
        new Fingerprints(VoiceWords.readTitles(), VoiceWords.readFunctionWords()).of(AGENCY);
    for (int i = 0; i < 5000; i++) {
      index.add(new VoiceIndex.Entry("a" + i, "v", null, fingerprint));
    }
    assertThat(index.listSharing(fingerprint.keys(), 32, 20)).hasSize(20);
  }
}
