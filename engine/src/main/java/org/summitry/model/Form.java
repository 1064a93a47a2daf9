package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The form of a visit as it was called; absent when nothing was said (codebook, section 3). */
public enum Form {
  STATE("state"),
  OFFICIAL("official"),
  WORKING("working"),
  PRIVATE("private"),
  TRANSIT("transit");

  private final String code;

  Form(String code) {
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
  public static Form ofCode(String code) {
    for (Form value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a form: " + code);
  }
}
