package dev.headstart.api.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The tenant of the present call. Nobody is identified yet, so it is always the same one; this bean
 * is the one place that learns of identities later.
 */
@ApplicationScoped
public class Tenant {
  private static final String ONLY = "default";

  public String id() {
    return ONLY;
  }
}
