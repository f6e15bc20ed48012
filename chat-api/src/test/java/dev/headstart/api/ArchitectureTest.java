package dev.headstart.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.headstart.HouseRules;
import dev.headstart.database.Rooms;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = HouseRules.productionClassesOf("dev.headstart.api");

  @Test
  void houseRulesHold() {
    HouseRules.check(CLASSES, "dev.headstart.api");
  }

  @Test
  void featuresDoNotImportEachOther() {
    slices()
        .matching("dev.headstart.api.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            JavaClass.Predicates.resideInAnyPackage(
                "dev.headstart.api.access..",
                "dev.headstart.api.export..",
                "dev.headstart.api.idempotency..",
                "dev.headstart.api.receipt..",
                "dev.headstart.api.register..",
                "dev.headstart.api.sse.."))
        // A second view of the same chat; it decides nothing by itself.
        .ignoreDependency(
            JavaClass.Predicates.resideInAPackage("dev.headstart.api.langgraph.."),
            JavaClass.Predicates.resideInAPackage("dev.headstart.api.chat.."))
        .check(CLASSES);
  }

  @Test
  void theServicesTalkThroughTheDatabaseOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.headstart.worker..", "java.sql..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void rowsOfTenantsAreReachedThroughTheirRoomsOnly() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Chat") // a preview of the register
        .and()
        .doNotHaveSimpleName("RegisterCatalog")
        .and()
        .doNotHaveSimpleName("ChatPulse") // figures of processes
        .and()
        .doNotHaveSimpleName("DatabaseReady")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool")
        .because("Rooms says whose rows a transaction is about; without it there are none")
        .check(CLASSES);
  }

  /** Beside row-level security each statement names its tenant; who sees all has only that. */
  @Test
  void allTenantsAreSeenByTheSystemsOwnWorkAlone() {
    Set<String> ownWork =
        Set.of(
            "JobEvents",
            "TtfbRetention",
            "QueueGauges",
            "PipelineEnricher",
            "RegisterEnricher",
            "RegisterCatalog",
            "Misses",
            "Idempotency");
    noClasses()
        .that(
            DescribedPredicate.describe(
                "serve calls", type -> !ownWork.contains(type.getSimpleName())))
        .should()
        .callMethod(Rooms.class, "forAllTenants", Function.class)
        .because("what a caller asks for is done in the room of its tenant")
        .check(CLASSES);
  }

  @Test
  void aRequestNeverWaitsForTheDatabaseOnItsThread() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait")
        .check(CLASSES);
  }

  @Test
  void aRequestNeverChangesItsThread() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should()
        .haveRawReturnType(assignableTo(Uni.class).or(assignableTo(Multi.class)))
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(NonBlocking.class)
        .because("the framework takes a method that returns anything else for one that waits")
        .check(CLASSES);
  }
}
