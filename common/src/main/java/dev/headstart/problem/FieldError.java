package dev.headstart.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One wrong value of a request.
 *
 * @param field the query parameter or, with dots, the path in the body: {@code messages.0.role}
 * @param pointer the same as a JSON pointer, as RFC 9457 shows it
 * @param detail what is wrong, as the end of a sentence that starts with the field
 */
@RegisterForReflection
public record FieldError(String field, String pointer, String detail) {
  public static FieldError of(String field, String detail) {
    return new FieldError(field, "#/" + field.replace('.', '/'), detail);
  }
}
