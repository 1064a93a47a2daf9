package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The four kinds of engagement (codebook, section 2). */
public enum Kind {
  VISIT("visit"),
  MEETING("meeting"),
  CALL("call"),
  SUMMIT("summit");

  private final String code;

  Kind(String code) {
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
  public static Kind ofCode(String code) {
    for (Kind value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a kind: " + code);
  }
}
