package org.summitry.watch;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** A client that does what it is told and nothing by itself: no redirects, retries or cookies. */
final class HttpClients {
  private static final Timeout CONNECTING = Timeout.ofSeconds(10);
  private static final int LINE = 1 << 14;
  private static final int HEADERS = 200;

  private HttpClients() {}

  /**
   * @param names where hosts are; the client asks nobody else
   * @param silence how long a server may say nothing
   */
  static CloseableHttpClient pinnedTo(PinnedNames names, Duration silence) {
    Http1Config bounded =
        Http1Config.custom().setMaxLineLength(LINE).setMaxHeaderCount(HEADERS).build();
    ConnectionConfig patience =
        ConnectionConfig.custom()
            .setConnectTimeout(CONNECTING)
            .setSocketTimeout(Timeout.of(silence))
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(patience)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .build();
  }
}
