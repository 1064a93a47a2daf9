package org.summitry.watch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.summitry.watch.WatchOptions.Inside;

/**
 * Keeps requests out of private networks: a feed must not make us ask a router or a cloud's
 * metadata service. Every address of a host must be a public one. A connection is made to the
 * addresses given here and to no other, so that a name that leads elsewhere the next moment leads
 * nowhere; each redirect is checked again.
 */
public final class AddressGuard {
  /** Finds the addresses of a host; a test puts its own answers in. */
  public interface Resolver {
    List<InetAddress> listAddresses(String host) throws UnknownHostException;
  }

  private final Resolver resolver;
  private final Inside inside;

  public AddressGuard(Inside inside) {
    this(host -> List.of(InetAddress.getAllByName(host)), inside);
  }

  public AddressGuard(Resolver resolver, Inside inside) {
    this.resolver = resolver;
    this.inside = inside;
  }

  /**
   * Lets the address pass, or says why not.
   *
   * @return where its host is: to connect to these and no others
   * @throws RefusedException when it is not http(s), carries credentials or leads inside
   * @throws UnknownHostException when the host has no address
   */
  public List<InetAddress> check(URI uri) throws IOException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if (!(scheme.equals("http") || scheme.equals("https")) || host == null) {
      throw new RefusedException(uri + ": only http and https addresses are fetched");
    }
    if (uri.getUserInfo() != null) {
      throw new RefusedException(host + ": addresses with a user name are not fetched");
    }
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    List<InetAddress> addresses = List.copyOf(resolver.listAddresses(bare));
    for (InetAddress address : addresses) {
      if (!isAllowed(address)) {
        throw new RefusedException(
            host + " leads to " + address.getHostAddress() + ", which is no public address");
      }
    }
    return addresses;
  }

  private boolean isAllowed(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return inside == Inside.LOOPBACK_FOR_TESTS;
    }
    return isPublic(address);
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress(), 0);
      case Inet6Address six -> isPublic(six.getAddress());
      default -> false;
    };
  }

  /** The ranges for special use of RFC 6890, four bytes from {@code at} on. */
  private static boolean isPublic(byte[] bytes, int at) {
    int a = bytes[at] & 0xFF;
    int b = bytes[at + 1] & 0xFF;
    int c = bytes[at + 2] & 0xFF;
    boolean special =
        a == 0
            || a == 10
            || a == 127
            || a >= 224
            || (a == 100 && b >= 64 && b < 128)
            || (a == 169 && b == 254)
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 168)
            || (a == 192 && b == 0 && c <= 2)
            || (a == 198 && (b == 18 || b == 19))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113);
    return !special;
  }

  private static boolean isPublic(byte[] six) {
    boolean global = (six[0] & 0xE0) == 0x20;
    boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
    boolean documentation =
        six[0] == 0x20 && six[1] == 0x01 && six[2] == 0x0D && six[3] == (byte) 0xB8;
    boolean teredo = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0 && six[3] == 0;
    boolean translated =
        six[0] == 0 && six[1] == 0x64 && six[2] == (byte) 0xFF && six[3] == (byte) 0x9B;
    if (translated) {
      return isPublic(six, 12);
    }
    return global && !documentation && !teredo && (!sixToFour || isPublic(six, 2));
  }
}
