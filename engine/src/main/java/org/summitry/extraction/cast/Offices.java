package org.summitry.extraction.cast;

import java.util.EnumSet;
import java.util.Set;
import org.summitry.gazetteer.OfficeType;

/** How loosely texts use the words for offices: "leader" and "premier" fit several types. */
public final class Offices {
  private static final Set<OfficeType> HEADS =
      EnumSet.of(
          OfficeType.HEAD_OF_STATE,
          OfficeType.MONARCH,
          OfficeType.HEAD_OF_GOVERNMENT,
          OfficeType.DE_FACTO_LEADER,
          OfficeType.POPE,
          OfficeType.ORGANISATION_HEAD);

  private static final Set<OfficeType> MINISTERS =
      EnumSet.of(OfficeType.MINISTER, OfficeType.FOREIGN_MINISTER, OfficeType.DEFENCE_MINISTER);

  private Offices() {}

  /** Whether a word of the one type can name an office of the other. */
  public static boolean isSame(OfficeType held, OfficeType said) {
    return held == said
        || (said == OfficeType.DE_FACTO_LEADER && HEADS.contains(held))
        || (said == OfficeType.MINISTER && MINISTERS.contains(held));
  }

  /** Whether the type is one that leads a state or an organisation. */
  public static boolean isHead(OfficeType type) {
    return HEADS.contains(type);
  }
}
