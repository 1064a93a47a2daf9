package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.model.Kind;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.record.Record;
import org.summitry.record.fixture.SampleRecord;
import org.summitry.record.fixture.Story;
import org.summitry.record.fixture.Telling;
import org.summitry.record.sqlite.SqliteRecord;

@TestInstance(Lifecycle.PER_CLASS)
class WebServerTest {
  private static final Clock MAY_2024 =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
  private Record record;
  private WebServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    record = SqliteRecord.open(folder.resolve("record.db"));
    SampleRecord.fill(record);
    new Story("markup", "The <b>Bold</b> Post", "2022-09-15", "Less & more", "1 < 2 & so on")
        .telling(
            Telling.of(Kind.VISIT, Status.HELD)
                .leader("Q1", "A <i>Name</i>", "King", "TON", Role.TRAVELLER)
                .in("FJI", null)
                .on("2022-09-15")
                .quote("kind", "1 < 2"))
        .addTo(record);
    server = WebServer.start(record, WebServer.LOOPBACK, 0, MAY_2024, failures::add);
  }

  @AfterAll
  void stop() {
    server.close();
    record.close();
    client.close();
    assertThat(failures).isEmpty();
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = ask(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private String engagementOf(String filter) throws IOException, InterruptedException {
    Matcher link = Pattern.compile("/engagements/e-[0-9a-f]+").matcher(page("/?" + filter));
    assertThat(link.find()).isTrue();
    return page(link.group());
  }

  @Test
  void theListShowsEngagementsInWords() throws Exception {
    assertThat(page("/"))
        .contains("Xi Jinping: state visit to Kazakhstan")
        .contains("SCO summit 2022 in Samarkand")
        .contains("Recep Tayyip Erdoğan and Volodymyr Zelenskyy")
        .contains("September 2022");
  }

  @Test
  void filtersNarrowTheListAndStayInTheForm() throws Exception {
    assertThat(page("/?person=erdogan&kind=call"))
        .contains("Recep Tayyip Erdoğan and")
        .doesNotContain("Sydney")
        .contains("value=\"erdogan\"")
        .contains("<option value=\"call\" selected>");
    assertThat(page("/?from=2023&to=2023-12")).contains("Joe Biden").doesNotContain("Erdoğan and");
    assertThat(page("/?country=AUS&status=cancelled")).contains("1 engagement found");
  }

  @Test
  void aDateThatIsNoneIsSaidSo() throws Exception {
    assertThat(page("/?from=yesterday")).contains("“yesterday” is not a date");
    assertThat(page("/?kind=party")).contains("There is no kind “party”");
  }

  @Test
  void aFilterThatFitsNothingSaysSo() throws Exception {
    assertThat(page("/?person=nobody")).contains("No engagement fits");
  }

  @Test
  void anEngagementShowsEveryFieldsQuotesMarkedInTheSources() throws Exception {
    assertThat(engagementOf("country=KAZ"))
        .contains("<q>on September 14</q>")
        .containsPattern("<mark id=\"s\\d-\\d+\" title=\"start\">on September 14</mark>")
        .contains("Sources disagree")
        .contains("What was said when")
        .contains("3 independent sources")
        .contains("same text as another source")
        .contains("citing Kazakh Ministry of Foreign Affairs");
  }

  @Test
  void quotesLeadToTheirPlaceInTheText() throws Exception {
    String html = engagementOf("country=KAZ");
    Matcher links = Pattern.compile("href=\"#(s\\d+-t?\\d+)\"").matcher(html);
    int count = 0;
    while (links.find()) {
      assertThat(html).contains("id=\"" + links.group(1) + "\"");
      count++;
    }
    assertThat(count).isGreaterThan(5);
  }

  @Test
  void aPlanWhoseDatePassedIsUnconfirmed() throws Exception {
    assertThat(engagementOf("status=planned")).contains("unconfirmed").contains("March 2024");
    assertThat(engagementOf("status=held")).doesNotContain("unconfirmed");
  }

  @Test
  void anItineraryIsInOrderWithItsJourneys() throws Exception {
    String html = page("/people/Q15031");
    assertThat(html).contains("Journey: Kazakhstan → Uzbekistan").contains("President, China");
    assertThat(html.indexOf("state visit to Kazakhstan")).isLessThan(html.indexOf("SCO summit"));
  }

  @Test
  void peopleAndCountriesAreListed() throws Exception {
    assertThat(page("/people")).contains("Xi Jinping").contains("4 engagements");
    assertThat(page("/people?name=ERDO")).contains("Recep Tayyip Erdoğan").doesNotContain("Putin");
    assertThat(page("/countries")).contains("Kazakhstan");
    assertThat(page("/countries/UZB")).contains("<h1>Uzbekistan</h1>").contains("Samarkand");
  }

  @Test
  void textOfSourcesIsEscaped() throws Exception {
    assertThat(engagementOf("country=FJI"))
        .contains("1 &lt; 2")
        .contains("The &lt;b&gt;Bold&lt;/b&gt; Post")
        .doesNotContain("<i>Name</i>");
  }

  @Test
  void whatIsNotThereIsAFriendlyNotFound() throws Exception {
    for (String path :
        new String[] {"/nowhere", "/engagements/e-0", "/people/Q0", "/countries/ZZZ"}) {
      HttpResponse<String> response = ask(path);
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).contains("Nothing here").contains("All engagements");
    }
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() throws Exception {
    for (String path : new String[] {"/", "/style.css", "/nowhere"}) {
      HttpResponse<String> response = ask(path);
      assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void aPortInUseIsSaidSo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatExceptionOfType(PortInUseException.class)
          .isThrownBy(() ->
              WebServer.start(
                  record, WebServer.LOOPBACK, taken.getLocalPort(), MAY_2024, failures::add))
          .withMessageContaining("--port");
    }
  }
}
