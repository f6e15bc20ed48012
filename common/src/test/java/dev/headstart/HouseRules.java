package dev.headstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The rules that every module obeys, whatever it does. */
public final class HouseRules {
  private HouseRules() {}

  /** The production classes below a package. */
  public static JavaClasses productionClassesOf(String rootPackage) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
        .importPackages(rootPackage);
  }

  /** Checks all of them. */
  public static void check(JavaClasses classes, String rootPackage) {
    noSqlOutsideTables(classes);
    timeIsInjected(classes);
    settingsAreTheOneDoor(classes);
    namesSayWhatAThingIs(classes);
    slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  private static void noSqlOutsideTables(JavaClasses classes) {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Table")
        // A cursor reads rows one by one, and so is where they are mapped.
        .and()
        .haveSimpleNameNotEndingWith("Cursor")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Tuple")
        .because("one table's statements stand in one class, beside their binding")
        .allowEmptyShould(true)
        .check(classes);
  }

  private static void timeIsInjected(JavaClasses classes) {
    for (Class<?> type :
        List.of(
            java.time.Instant.class,
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.OffsetDateTime.class,
            java.time.ZonedDateTime.class)) {
      noClasses()
          .should()
          .callMethod(type, "now")
          .because("an injected Clock can be set by a test")
          .check(classes);
    }
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(classes);
  }

  private static void settingsAreTheOneDoor(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
        .because("flags enter through Settings, typed and checked")
        .check(classes);
    fields()
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .because("constructors say what a class needs")
        .allowEmptyShould(true)
        .check(classes);
  }

  private static void namesSayWhatAThingIs(JavaClasses classes) {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Service)")
        .orShould()
        .resideInAnyPackage("..util..", "..impl..", "..dto..", "..service..", "..helper..")
        .check(classes);
  }
}
