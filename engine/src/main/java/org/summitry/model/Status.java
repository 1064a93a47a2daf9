package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an article says of an engagement when it was written (codebook, section 4). */
public enum Status {
  POSSIBLE("possible"),
  PLANNED("planned"),
  UNDERWAY("underway"),
  HELD("held"),
  POSTPONED("postponed"),
  CANCELLED("cancelled"),
  DENIED("denied");

  private final String code;

  Status(String code) {
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
  public static Status ofCode(String code) {
    for (Status value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a status: " + code);
  }
}
