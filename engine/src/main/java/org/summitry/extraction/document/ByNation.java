package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.DemonymMention;

/**
 * Whether somebody is called by the nation before anything is parsed: "the Ukrainian landed", "the
 * Turk will"; not "the Ukrainian army".
 */
final class ByNation {
  private static final Set<String> VERBS = Vocabulary.of("verbs-behind-nations");

  private ByNation() {}

  static boolean isPerson(List<Slot> slots, int at) {
    if (!(slots.get(at).mention() instanceof DemonymMention) || at == 0) {
      return false;
    }
    boolean article = slots.get(at - 1).word().equalsIgnoreCase("the");
    if (!article || at + 1 >= slots.size() || slots.get(at + 1).mention() != null) {
      return false;
    }
    String next = slots.get(at + 1).word().toLowerCase(Locale.ROOT);
    return next.endsWith("ed") || VERBS.contains(next);
  }
}
