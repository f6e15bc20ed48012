package dev.headstart.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** OPTIONS of any address: the methods that it answers to, and those only. */
final class Options {
  @ServerRequestFilter(preMatching = true)
  Response answer(ContainerRequestContext call) {
    String allowed = call.getMethod().equals("OPTIONS") ? AllowedMethods.ofPresentCall() : "";
    // Null goes on; where nothing is served, to the 404.
    return allowed.isEmpty()
        ? null
        : Response.noContent().header(HttpHeaders.ALLOW, allowed).build();
  }
}
