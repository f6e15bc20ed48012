package dev.headstart.api.access;

import dev.headstart.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The tenant of the present call, of which its caller is the authority. */
@ApplicationScoped
public class Tenant {
  private final Caller caller;

  Tenant(Caller caller) {
    this.caller = caller;
  }

  /**
   * @throws dev.headstart.problem.ProblemException 403 when the caller speaks for no tenant
   */
  public String id() {
    return caller.tenant();
  }
}
