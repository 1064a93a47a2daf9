package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a principal leads a state or organisation, or stands next to those who do. */
public enum Rank {
  LEADER("leader"),
  SENIOR("senior");

  private final String code;

  Rank(String code) {
    this.code = code;
  }

  /** The codebook's word for it. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The value with this word.
   *
   * @throws IllegalArgumentException when the codebook has no such word
   */
  @JsonCreator
  public static Rank ofCode(String code) {
    for (Rank value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a rank: " + code);
  }
}
