package dev.headstart.api.access;

import dev.headstart.identity.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a call of a test say for whom it is made; one that does not is made as in production. */
@Alternative
@Priority(1)
@Singleton
public class ChosenTenant extends Tenant {
  public static final String HEADER = "X-Test-Tenant";

  private final CurrentVertxRequest request;

  ChosenTenant(Caller caller, CurrentVertxRequest request) {
    super(caller);
    this.request = request;
  }

  @Override
  public String id() {
    return chosen().orElseGet(super::id);
  }

  private Optional<String> chosen() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(request.getCurrent()).map(call -> call.request().getHeader(HEADER))
        : Optional.empty();
  }
}
