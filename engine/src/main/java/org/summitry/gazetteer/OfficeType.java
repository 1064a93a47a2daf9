package org.summitry.gazetteer;

/**
 * The sorts of office that words like "president", "premier" or "top diplomat" name in any country.
 */
public enum OfficeType {
  HEAD_OF_STATE,
  MONARCH,
  HEAD_OF_GOVERNMENT,
  POPE,
  DE_FACTO_LEADER,
  DEPUTY_HEAD,
  CROWN_PRINCE,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  MINISTER,
  SPEAKER,
  SECURITY_ADVISER,
  SPECIAL_ENVOY,
  ORGANISATION_HEAD,
  ELECT,
  OTHER
}
