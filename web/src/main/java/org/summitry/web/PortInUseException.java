package org.summitry.web;

/** Another program listens on the port; the message says what to do. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int port;

  public PortInUseException(int port, Throwable cause) {
    super("port " + port + " is in use by another program; choose another with --port", cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
