package dev.headstart.api.chat;

import dev.headstart.api.access.Tenant;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.industry.Resolution;
import dev.headstart.staging.StagedRegister;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** What a message means on the register that is staged now. */
@ApplicationScoped
class Understanding {
  private final RegisterCatalog catalog;
  private final Tenant tenant;
  private final Event<Resolution> understood;

  Understanding(RegisterCatalog catalog, Tenant tenant, Event<Resolution> understood) {
    this.catalog = catalog;
    this.tenant = tenant;
    this.understood = understood;
  }

  @WithSpan("understand")
  ChatTurn of(String message) {
    StagedRegister register = catalog.current();
    ChatTurn turn = ChatTurn.of(tenant.id(), register.resolver().resolve(message), register);
    understood.fire(turn.resolution());
    return turn;
  }
}
