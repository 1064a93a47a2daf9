package org.summitry.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only names that the client can connect to: those that passed the guard, with the addresses
 * that passed. Nobody is asked again between the check and the connection.
 */
final class PinnedNames implements DnsResolver {
  private final Map<String, List<InetAddress>> addresses = new ConcurrentHashMap<>();

  void pin(String host, List<InetAddress> checked) {
    addresses.put(key(host), List.copyOf(checked));
  }

  private static String key(String host) {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return bare.toLowerCase(Locale.ROOT);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> checked = addresses.get(key(host));
    if (checked == null || checked.isEmpty()) {
      throw new UnknownHostException(host + " was not checked");
    }
    return checked.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
