package dev.headstart.api.description;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers of an operation: those it was written for, and the problems it may end in. */
final class Answers {
  private static final String JSON = "application/json";

  /** What the generator writes where nobody has said anything. */
  private static final Set<String> GUESSED = Set.of("OK", "Created", "No Content");

  /** A thread that is there already, and one that is full. */
  private static final Set<String> CONFLICTING =
      Set.of(
          "/threads",
          "/threads/{thread_id}/state",
          "/threads/{thread_id}/runs/stream",
          "/threads/{thread_id}/runs/wait");

  private Answers() {}

  static void complete(String path, Operation operation) {
    APIResponses answers = operation.getResponses();
    answers.getAPIResponses().values().forEach(Answers::dropGuessedType);
    List<String> guessed =
        answers.getAPIResponses().keySet().stream()
            .filter(status -> isGuessed(answers.getAPIResponse(status)))
            .toList();
    if (hasSuccessBeside(guessed, answers)) {
      guessed.forEach(answers::removeAPIResponse);
    }
    answers.removeAPIResponse("400");
    addProblems(path, operation, answers);
  }

  /** HEAD is answered as GET is, and its problems have no body either. */
  static void withoutBody(Operation operation) {
    APIResponse answer = OASFactory.createAPIResponse().description("As GET, without its body");
    operation.setResponses(OASFactory.createAPIResponses().addAPIResponse("default", answer));
  }

  private static boolean hasSuccessBeside(List<String> guessed, APIResponses answers) {
    return answers.getAPIResponses().keySet().stream()
        .anyMatch(status -> status.startsWith("2") && !guessed.contains(status));
  }

  private static boolean isGuessed(APIResponse answer) {
    return GUESSED.contains(answer.getDescription())
        && (answer.getContent() == null
            || answer.getContent().getMediaTypes().values().stream()
                .allMatch(type -> type.getExample() == null));
  }

  /** A stream is taken for JSON, unless a type of its own is told. */
  private static void dropGuessedType(APIResponse answer) {
    Content content = answer.getContent();
    if (content != null && content.getMediaTypes().size() > 1) {
      content.removeMediaType(JSON);
    }
  }

  private static void addProblems(String path, Operation operation, APIResponses answers) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    boolean hasBody = operation.getRequestBody() != null;
    if (hasBody || !parameters.isEmpty()) {
      add(answers, "400", "BadRequest");
    }
    if (path.contains("{") || path.startsWith("/demo")) {
      add(answers, "404", "NotFound");
    }
    add(answers, "406", "NotAcceptable");
    if (hasBody) {
      add(answers, "413", "TooLarge");
      add(answers, "415", "UnsupportedMediaType");
    }
    if (isOnce(parameters) || CONFLICTING.contains(path)) {
      add(answers, "409", "Conflict");
    }
    if (isOnce(parameters)) {
      add(answers, "422", "Unprocessable");
    }
    if (!path.equals("/info")) {
      add(answers, "401", "Unauthenticated");
      add(answers, "403", "Forbidden");
      add(answers, "429", "TooMany");
      add(answers, "503", "Unavailable");
    }
  }

  private static boolean isOnce(List<Parameter> parameters) {
    return parameters.stream().anyMatch(p -> p.getName().equals("Idempotency-Key"));
  }

  private static void add(APIResponses answers, String status, String name) {
    answers.addAPIResponse(
        status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
  }
}
