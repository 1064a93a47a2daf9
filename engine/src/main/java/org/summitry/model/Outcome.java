package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of an engagement; {@code text} is the article's own words. */
public record Outcome(Type type, String text) {
  /** The sorts of outcome that the codebook counts. */
  public enum Type {
    AGREEMENT("agreement"),
    JOINT_STATEMENT("joint statement"),
    DECLARATION("declaration"),
    PLEDGE("pledge");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /** The codebook's word for it. */
    @JsonValue
    public String code() {
      return code;
    }
  }
}
