package dev.headstart.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Does the work of a request once, however often it is sent under the same Idempotency-Key. The
 * table is authoritative, over all processes; what this one has under way it also knows by itself
 * and refuses at once.
 */
@ApplicationScoped
public class Idempotency {
  private static final ProblemException IN_FLIGHT =
      new ProblemException(
          Problem.conflict("A request with this Idempotency-Key is being answered; ask again."));

  private final Rooms rooms;
  private final IdempotencyTable table;
  private final Tenant tenant;
  private final ObjectMapper json;
  private final Set<Request> underWay = ConcurrentHashMap.newKeySet();

  Idempotency(Rooms rooms, IdempotencyTable table, Tenant tenant, ObjectMapper json) {
    this.rooms = rooms;
    this.table = table;
    this.tenant = tenant;
    this.json = json;
  }

  private record Request(String tenantId, String operation, String key) {}

  /**
   * @param header Idempotency-Key; null when the client sent none
   * @param body of the request, as understood
   * @param work uses the keeper in its transaction
   */
  public Uni<Response> once(
      String operation, String header, Object body, Function<Keeper, Uni<Response>> work) {
    if (header == null) {
      return work.apply(Keeper.NOTHING);
    }
    Request request = new Request(tenant.id(), operation, IdempotencyKey.parse(header).text());
    String fingerprint = fingerprint(text(body));
    return find(request)
        .chain(
            kept ->
                kept.isPresent()
                    ? Uni.createFrom().item(replay(kept.get(), fingerprint))
                    : doOnce(request, fingerprint, work));
  }

  private Uni<Response> doOnce(
      Request request, String fingerprint, Function<Keeper, Uni<Response>> work) {
    if (!underWay.add(request)) {
      throw IN_FLIGHT;
    }
    return Uni.createFrom()
        .deferred(
            () ->
                work.apply(
                    (transaction, answer) -> keep(transaction, request, fingerprint, answer.get())))
        .onFailure(failure -> failure == IN_FLIGHT)
        .recoverWithUni(() -> replayOfMeanwhile(request, fingerprint))
        .onTermination()
        .invoke(() -> underWay.remove(request));
  }

  private Uni<Void> keep(
      SqlClient transaction, Request request, String fingerprint, Response answer) {
    KeptAnswer kept =
        new KeptAnswer(
            fingerprint,
            answer.getStatus(),
            answer.getHeaderString(HttpHeaders.LOCATION),
            answer.getHeaderString(HttpHeaders.RETRY_AFTER),
            text(answer.getEntity()));
    return table
        .keep(transaction, request.tenantId(), request.operation(), request.key(), kept)
        .invoke(
            isFirst -> {
              if (!isFirst) {
                throw IN_FLIGHT;
              }
            })
        .replaceWithVoid();
  }

  /**
   * By another process, or by this one: a head that was given up may have been committed just
   * before it could be taken back.
   */
  private Uni<Response> replayOfMeanwhile(Request request, String fingerprint) {
    return find(request).map(kept -> replay(kept.orElseThrow(() -> IN_FLIGHT), fingerprint));
  }

  private Uni<Optional<KeptAnswer>> find(Request request) {
    return rooms
        .inRoomOf(
            request.tenantId(),
            client -> table.find(client, request.tenantId(), request.operation(), request.key()))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }

  private Response replay(KeptAnswer kept, String fingerprint) {
    if (!kept.fingerprint().equals(fingerprint)) {
      throw new ProblemException(
          Problem.unprocessable("Idempotency-Key", "was used for another request"));
    }
    var answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
    if (kept.location() != null) {
      answer.header(HttpHeaders.LOCATION, kept.location());
    }
    if (kept.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, kept.retryAfter());
    }
    try {
      return answer.entity(json.readTree(kept.body())).build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forgetOldAnswers() {
    return rooms.forAllTenants(table::forget);
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fingerprint(String body) {
    try {
      byte[] utf8 = body.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
