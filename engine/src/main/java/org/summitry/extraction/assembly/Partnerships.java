package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Places;

/**
 * Further partners of an encounter for whom the sentence repeats no verb: behind another time, each
 * with a day of its own, each with a place of its own.
 */
final class Partnerships {
  private Partnerships() {}

  /**
   * The encounters with them.
   *
   * @param here what the sentence tells; stays as it is
   */
  static List<Draft> find(
      Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> all = new ArrayList<>(here);
    all.addAll(NextPartners.find(sentence, references, all));
    all.addAll(PartnerTimes.missing(sentence, references, all));
    all.addAll(PartnersElsewhere.find(sentence, references, places, all));
    return List.copyOf(all.subList(here.size(), all.size()));
  }
}
