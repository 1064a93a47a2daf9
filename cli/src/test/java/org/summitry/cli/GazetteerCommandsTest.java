package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code who}, {@code where} and {@code summit}, with the gazetteer that ships. */
class GazetteerCommandsTest {
  private static Attempt attempt(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(Screen.of(out, err)).run(arguments);
    return new Attempt(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode first(Attempt attempt) {
    return JsonMapper.shared().readTree(attempt.out()).get("candidates").get(0);
  }

  @Test
  void whoAnswersWithTheHolderOnTheDay() {
    Attempt attempt = attempt("who", "Kazakh president", "--on", "2022-09-14", "--json");
    JsonNode answer = JsonMapper.shared().readTree(attempt.out());
    assertThat(attempt.code()).isZero();
    assertThat(answer.propertyNames()).containsExactly("query", "on", "candidates");
    assertThat(answer.get("on").stringValue()).isEqualTo("2022-09-14");
    assertThat(first(attempt).get("name").stringValue()).isEqualTo("Kassym-Jomart Tokayev");
    assertThat(first(attempt).propertyNames())
        .containsExactly("id", "name", "office", "country", "rank", "start", "end", "why");
  }

  @Test
  void wherePrintsTheNameOfTheDay() {
    assertThat(attempt("where", "Astana", "--on", "2020-01-01").out()).startsWith("Nur-Sultan");
  }

  @Test
  void summitPrintsTheEditionOfTheYear() {
    Attempt attempt = attempt("summit", "SCO", "--year", "2024", "--json");
    assertThat(first(attempt).get("id").stringValue()).isEqualTo("SCO 2024");
    assertThat(first(attempt).get("start").stringValue()).isEqualTo("2024-07-03");
  }

  @Test
  void nothingFoundIsSaidAndHasItsExitCode() {
    Attempt attempt = attempt("who", "Zzyzx");
    assertThat(attempt.code()).isEqualTo(ExitCode.NOTHING_THERE.number());
    assertThat(attempt.err()).contains("nothing in the gazetteer fits \"Zzyzx\"");
  }

  @Test
  void aWrongDateIsWrongUse() {
    assertThat(attempt("who", "Xi", "--on", "soon").code()).isEqualTo(ExitCode.USAGE.number());
  }
}
