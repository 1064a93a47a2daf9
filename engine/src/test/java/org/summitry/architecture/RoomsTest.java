package org.summitry.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The borders between the engine's rooms: each may use the rooms named for it and no other. */
class RoomsTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.summitry");

  private static void mayUse(String room, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(others))
            .map(name -> "org.summitry." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.summitry." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.or(
                resideInAnyPackage(allowed), resideOutsideOfPackage("org.summitry..")))
        .check(ENGINE);
  }

  @Test
  void theModelUsesNoOtherRoom() {
    mayUse("model");
  }

  @Test
  void theGazetteerUsesTheModel() {
    mayUse("gazetteer", "model");
  }

  @Test
  void readingUsesModelAndGazetteer() {
    mayUse("reading", "model", "gazetteer");
  }

  @Test
  void extractionUsesModelAndGazetteer() {
    mayUse("extraction", "model", "gazetteer");
  }

  @Test
  void resolutionUsesModelAndGazetteer() {
    mayUse("resolution", "model", "gazetteer");
  }

  @Test
  void theModelNeedsTheJdkAndJacksonsAnnotationsOnly() {
    classes()
        .that()
        .resideInAPackage("org.summitry.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.summitry.model..",
            "com.fasterxml.jackson.annotation..",
            "org.jspecify..")
        .check(ENGINE);
  }

  @Test
  void roomsAreNotTangled() {
    slices().matching("org.summitry.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void theEngineIsPure() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(ENGINE);
  }
}
