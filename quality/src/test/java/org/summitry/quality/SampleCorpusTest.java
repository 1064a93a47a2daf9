package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.model.Issue;
import org.summitry.model.Kind;
import org.summitry.model.Page;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;

/** Pages, gold and description of the sample corpus belong together. */
class SampleCorpusTest {
  private final Path folder = SharedFolder.root().resolve("sample");

  private List<Item> gold() throws IOException {
    return JsonLines.items(folder.resolve("gold.jsonl"));
  }

  private List<String> pageNames() {
    List<String> names = new ArrayList<>();
    new Inputs(InputOptions.USUAL)
        .read(
            folder.resolve("pages").toString(),
            new PageSink() {
              @Override
              public void page(Page page) {
                names.add(page.name());
              }

              @Override
              public void issue(Issue issue) {
                throw new AssertionError(issue.describe());
              }
            });
    return names;
  }

  @Test
  void everyPageHasGoldAndAllGoldHasItsPage() throws IOException {
    Set<String> coded = gold().stream().map(Item::article).collect(Collectors.toSet());
    assertThat(pageNames())
        .hasSizeGreaterThanOrEqualTo(40)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(coded);
  }

  @Test
  void everyPageIsDescribed() throws IOException {
    String description = Files.readString(folder.resolve("README.md"));
    assertThat(pageNames()).allMatch(name -> description.contains("| `" + name + "` |"));
  }

  @Test
  void goldSpeaksTheCodebooksLanguage() throws IOException {
    for (Item item : gold()) {
      if (item.kind().isEmpty()) {
        continue;
      }
      assertThat(Kind.ofCode(item.kind())).isNotNull();
      assertThat(item.statuses()).isNotEmpty().allMatch(status -> Status.ofCode(status) != null);
      assertThat(item.host() == null || item.host().matches("[A-Z]{3}")).as("%s", item).isTrue();
      assertThat(
              Stream.of(item.start(), item.end())
                  .allMatch(date -> date == null || PartialDate.find(date).isPresent()))
          .as("%s", item)
          .isTrue();
      assertThat(item.kind().equals("summit") || !item.who().isEmpty()).as("%s", item).isTrue();
    }
  }

  @Test
  void allKindsAndStatusesAndPagesWithNothingAreThere() throws IOException {
    List<Item> gold = gold();
    assertThat(gold.stream().map(Item::kind)).contains("visit", "meeting", "call", "summit", "");
    assertThat(gold.stream().flatMap(item -> item.statuses().stream()))
        .contains(Stream.of(Status.values()).map(Status::code).toArray(String[]::new));
  }
}
