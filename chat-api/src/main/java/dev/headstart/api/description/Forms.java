package dev.headstart.api.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The forms of bodies: which fields are always there, and which may be null. */
final class Forms {
  /** Of requests, where any field may be left out. */
  private static final Set<String> OF_REQUESTS =
      Set.of("ChatMessage", "Turn", "StagingUpsertRequest", "OverrideRequest", "TtfbReport");

  private static final String LOCAL = "#/components/schemas/";

  private Forms() {}

  static void complete(Components components) {
    Map<String, Schema> schemas = components.getSchemas();
    schemas.forEach(
        (name, schema) -> {
          if (schema.getProperties() == null) {
            return;
          }
          if (schema.getRequired() == null && !OF_REQUESTS.contains(name)) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
          }
          Map<String, Schema> fields = new LinkedHashMap<>();
          schema.getProperties().forEach((field, form) -> fields.put(field, plain(form, schemas)));
          schema.setProperties(fields);
        });
  }

  /** Dates and ids in place, so that each can say whether it may be null. */
  private static Schema plain(Schema form, Map<String, Schema> schemas) {
    if (form.getRef() == null) {
      return form;
    }
    boolean mayBeNull = form.getType() != null && form.getType().contains(Schema.SchemaType.NULL);
    Schema meant = schemas.get(form.getRef().substring(LOCAL.length()));
    if (meant.getFormat() != null) {
      List<Schema.SchemaType> types = new ArrayList<>(meant.getType());
      if (mayBeNull) {
        types.add(Schema.SchemaType.NULL);
      }
      return OASFactory.createSchema().type(types).format(meant.getFormat());
    }
    return mayBeNull
        ? OASFactory.createSchema()
            .addAnyOf(OASFactory.createSchema().ref(form.getRef()))
            .addAnyOf(OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL)))
        : form;
  }
}
