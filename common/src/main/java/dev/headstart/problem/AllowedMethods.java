package dev.headstart.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The header Allow, which a 405 must carry and which the framework leaves out. */
final class AllowedMethods {
  private AllowedMethods() {}

  /** The methods of the resource at the address of the present call, as the header lists them. */
  static String ofPresentCall() {
    var call = CurrentRequestManager.get();
    var resource =
        new RequestMapper<>(call.getDeployment().getClassMappers())
            .map(call.getPathWithoutPrefix());
    if (resource == null) {
      return "";
    }
    String remaining = resource.remaining.isEmpty() ? "/" : resource.remaining;
    Set<String> methods =
        Arrays.stream(resource.value.handlers)
            .filter(ClassRoutingHandler.class::isInstance)
            .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
            .filter(entry -> entry.getKey() != null && entry.getValue().map(remaining) != null)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(", ", methods);
  }
}
