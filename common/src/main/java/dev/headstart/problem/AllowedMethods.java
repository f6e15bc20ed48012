package dev.headstart.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * The header Allow, which a 405 must carry and which the framework leaves out; to OPTIONS it tells
 * the methods of a whole class, also those of other addresses.
 */
final class AllowedMethods {
  private AllowedMethods() {}

  /**
   * What the address of the present call answers to, as the header lists it; empty where nothing is
   * served.
   */
  static String ofPresentCall() {
    var call = CurrentRequestManager.get();
    Set<String> methods = ofResources(call);
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
      return String.join(", ", methods);
    }
    return PageFiles.has(call.getPathWithoutPrefix()) ? PageFiles.METHODS : "";
  }

  private static Set<String> ofResources(ResteasyReactiveRequestContext call) {
    var resource =
        new RequestMapper<>(call.getDeployment().getClassMappers())
            .map(call.getPathWithoutPrefix());
    if (resource == null) {
      return new TreeSet<>();
    }
    String remaining = resource.remaining.isEmpty() ? "/" : resource.remaining;
    return Arrays.stream(resource.value.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
        .filter(entry -> entry.getKey() != null && entry.getValue().map(remaining) != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
