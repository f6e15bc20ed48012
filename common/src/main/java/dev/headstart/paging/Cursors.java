package dev.headstart.paging;

import dev.headstart.signing.SigningKeys;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives each list its cursors. */
@Singleton
public class Cursors {
  private final SigningKeys keys;

  Cursors(SigningKeys keys) {
    this.keys = keys;
  }

  /**
   * @param list the name of the list
   * @param tenant whose rows it shows
   * @param filter all that narrows the list, in a fixed order
   */
  public Uni<KeysetCursor> of(String list, String tenant, List<String> filter) {
    return keys.ring().map(ring -> KeysetCursor.of(ring, list, tenant, filter));
  }
}
