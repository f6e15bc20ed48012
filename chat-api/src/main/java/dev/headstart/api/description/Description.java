package dev.headstart.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the description while the service is built; nothing of it runs later. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          Parameters.explain(operation);
                          Answers.complete(path, operation);
                          if (method == PathItem.HttpMethod.HEAD) {
                            Answers.withoutBody(operation);
                          }
                        }));
    Forms.complete(api.getComponents());
  }
}
