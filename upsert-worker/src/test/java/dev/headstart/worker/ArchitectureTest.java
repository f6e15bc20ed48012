package dev.headstart.worker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.headstart.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = HouseRules.productionClassesOf("dev.headstart.worker");

  @Test
  void houseRulesHold() {
    HouseRules.check(CLASSES, "dev.headstart.worker");
  }

  @Test
  void theServicesTalkThroughTheDatabaseOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.headstart.api..")
        .check(CLASSES);
  }

  @Test
  void aBatchKnowsNothingOfNightsAndANightNothingOfHttp() {
    noClasses()
        .that()
        .resideInAPackage("..batch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..night..", "..runs..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("..night..", "..batch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..runs..", "jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void onlyTheTriggerIsScheduled() {
    noClasses()
        .that()
        .doNotHaveSimpleName("NightlyTrigger")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.quarkus.scheduler..")
        .check(CLASSES);
  }

  @Test
  void jdbcIsForMigrationsAndImportsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..register..", "..migrate..", "..database..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(CLASSES);
  }
}
