package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must hold for every file of the project. */
class RepositoryTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"));

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "apache-maven", "node_modules", ".idea", ".vscode", "dist");

  /** Hosts such as a build's settings would name; whoever builds says where artifacts come from. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?i)\\b(repo\\d?|registry|central|nexus|artifactory|mirrors?|maven-central|plugins)"
              + "(\\.[a-z0-9-]+)+\\.(org|com|io|net|dev|cn)\\b");

  @Test
  void namesNoRegistryHost() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : textFiles()) {
      REGISTRY
          .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
          .results()
          .forEach(match -> found.add(ROOT.relativize(file) + ": " + match.group()));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void leavesNothingUndoneInTheCode() throws IOException {
    // In two parts each, or this test would find itself.
    Pattern undone = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled");
    List<Path> found = new ArrayList<>();
    for (Path file : textFiles()) {
      if (file.toString().endsWith(".java") && undone.matcher(Files.readString(file)).find()) {
        found.add(ROOT.relativize(file));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> textFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.toString().matches(".*\\.(png|gz|db|jar|aot|db-wal|db-shm|pdf|warc)")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(files).isNotEmpty();
    return files;
  }
}
