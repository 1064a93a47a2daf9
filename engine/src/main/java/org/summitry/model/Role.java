package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a participant does in an engagement. */
public enum Role {
  TRAVELLER("traveller"),
  HOST("host"),
  PARTICIPANT("participant");

  private final String code;

  Role(String code) {
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
  public static Role ofCode(String code) {
    for (Role value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a role: " + code);
  }
}
