package dev.headstart.api.chat;

import dev.headstart.industry.Resolution;
import dev.headstart.staging.StagedRegister;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Warms up the path of a chat message once the register is loaded: the first message of a fresh
 * process would otherwise take longer than the head may, and be answered without companies.
 */
@ApplicationScoped
class Rehearsal {
  private static final Logger LOG = Logger.getLogger(Rehearsal.class);

  /** As many connections as are made ready: what a handful of people needs at once. */
  private static final int CONNECTIONS = 4;

  /** Enough for the hot methods to be compiled, and done in well under a second. */
  private static final int ROUNDS = 40;

  private final HeadImport headImport;

  Rehearsal(HeadImport headImport) {
    this.headImport = headImport;
  }

  void onLoaded(@Observes StagedRegister register) {
    for (int i = 0; i < ROUNDS; i++) {
      register.resolver().resolve("Manufacturing and logistics companies in Singapore");
    }
    Resolution nothing = register.resolver().resolve("hello");
    ChatTurn turn = ChatTurn.of("rehearsal", nothing, register);
    Multi.createFrom()
        .range(0, ROUNDS)
        .onItem()
        .transformToUni(round -> headImport.rehearse(turn))
        .merge(CONNECTIONS)
        .collect()
        .last()
        .subscribe()
        .with(
            done -> LOG.debug("event=rehearsed"),
            failure -> LOG.warnf("event=rehearsal_failed cause=%s", failure));
  }
}
