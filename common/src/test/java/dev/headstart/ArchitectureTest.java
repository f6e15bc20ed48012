package dev.headstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows inside common: who may import whom. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = HouseRules.productionClassesOf("dev.headstart");
  private static final List<String> PACKAGES =
      List.of(
          "company",
          "database",
          "enrichment",
          "events",
          "identity",
          "industry",
          "job",
          "paging",
          "problem",
          "settings",
          "signing",
          "staging",
          "window");

  @Test
  void houseRulesHold() {
    HouseRules.check(CLASSES, "dev.headstart");
  }

  @ParameterizedTest
  @CsvSource({
    "industry,",
    "paging, signing",
    "settings,",
    "database,",
    "events,",
    "company,",
    "signing, settings",
    "window, settings",
    "problem, paging",
    "identity, problem settings",
    "enrichment, settings",
    "staging, industry",
    "job, staging industry"
  })
  void aPackageImportsOnlyItsOwn(String name, String allowed) {
    Set<String> forbidden = new TreeSet<>(PACKAGES);
    forbidden.remove(name);
    Stream.ofNullable(allowed)
        .flatMap(names -> Arrays.stream(names.split(" ")))
        .forEach(forbidden::remove);
    noClasses()
        .that()
        .resideInAPackage("dev.headstart." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            forbidden.stream().map(p -> "dev.headstart." + p + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void understandingAnIndustryNeedsNoFramework() {
    noClasses()
        .that()
        .resideInAPackage("dev.headstart.industry..")
        .and()
        .doNotHaveSimpleName("SsicTable")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "io.vertx..", "io.smallrye..", "jakarta..")
        .check(CLASSES);
  }
}
