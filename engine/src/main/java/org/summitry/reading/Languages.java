package org.summitry.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. English is known by its small words; the model for all others takes
 * half a second to load and is loaded for the first text that is not English.
 */
final class Languages {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int SHORTEST = 60;
  private static final int LONGEST = 2000;
  private static final double ENGLISH_SHARE = 0.22;
  private static final double HEADLINE_SHARE = 0.1;
  private static final double CERTAIN = 0.3;

  /** Loaded at first use, then shared; the detector itself is made for each text. */
  private static final class Model {
    private static final LanguageDetectorModel INSTANCE = load();
    private static final Map<String, String> CODES = codes();

    private static LanguageDetectorModel load() {
      try (InputStream in = Language.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("language model " + MODEL + " is missing");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /** ISO 639-3 to 639-1; Chinese has one code there for each of its written forms. */
    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
      }
      codes.put("cmn", "zh");
      codes.put("pes", "fa");
      codes.put("arb", "ar");
      codes.put("lvs", "lv");
      codes.put("ekk", "et");
      return codes;
    }
  }

  private final ShortWords englishWords =
      ShortWords.of(TableFile.list("english-words.tsv").stream().map(List::getFirst).toList());

  private final Scripts scripts = Scripts.load();

  /** ISO 639-1; empty for a text too short or too odd to tell. */
  Optional<String> find(String text) {
    if (text.length() < SHORTEST) {
      return scripts.find(text);
    }
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    return isEnglish(start) ? Optional.of("en") : foreign(start);
  }

  /**
   * The language of a text that stands beside another: the other's, unless its words speak against
   * it. Headlines have few small words, so fewer of them are asked for.
   *
   * @param other ISO 639-1
   */
  Optional<String> findBeside(String text, String other) {
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    if (!other.equals("en")) {
      return Optional.of(isEnglish(start) ? "en" : other);
    }
    return hasEnglishShare(start, HEADLINE_SHARE) ? Optional.of("en") : foreign(start);
  }

  /** By its letters, then by the model; English after all when nothing else is likely. */
  private Optional<String> foreign(String text) {
    return scripts
        .find(text)
        .or(() -> byModel(text))
        .or(() -> hasEnglishShare(text, HEADLINE_SHARE) ? Optional.of("en") : Optional.empty());
  }

  private boolean isEnglish(String text) {
    return hasEnglishShare(text, ENGLISH_SHARE);
  }

  /** Whether that share of the words at least is small words of English. */
  private boolean hasEnglishShare(String text, double share) {
    int words = 0;
    int english = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && isLetter(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words++;
        english += englishWords.has(text, start, at) ? 1 : 0;
        start = -1;
        // Sure already, were all that is left words of one letter.
        if (english >= (words + (text.length() - at) / 2) * share) {
          return true;
        }
      }
    }
    return words > 0 && (double) english / words >= share;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static Optional<String> byModel(String text) {
    Language best = new LanguageDetectorME(Model.INSTANCE).predictLanguage(text);
    boolean certain = best.getConfidence() >= CERTAIN;
    return certain ? Optional.ofNullable(Model.CODES.get(best.getLang())) : Optional.empty();
  }
}
