package dev.headstart.worker.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.headstart.HouseRules;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

/** The routes of the worker, which has no description of its own, from its resources. */
final class ServedRoutes {
  private ServedRoutes() {}

  /** As {@code GET /runs/{run_id}}. */
  static List<String> all() {
    return HouseRules.productionClassesOf("dev.headstart.worker").stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream())
        .flatMap(method -> verb(method).stream().map(verb -> verb + " " + path(method)))
        .toList();
  }

  private static Optional<String> verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType())
        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
        .map(JavaClass::getSimpleName)
        .findFirst();
  }

  private static String path(JavaMethod method) {
    return method.getOwner().getAnnotationOfType(Path.class).value()
        + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
  }
}
