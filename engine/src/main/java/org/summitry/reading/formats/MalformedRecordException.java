package org.summitry.reading.formats;

/** A record whose envelope can be read, but not what is in it: the next record is not affected. */
final class MalformedRecordException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String reason;

  MalformedRecordException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
