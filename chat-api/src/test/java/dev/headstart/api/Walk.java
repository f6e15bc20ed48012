package dev.headstart.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks a list page by page, as a client does. */
public final class Walk {
  private Walk() {}

  /**
   * @param betweenPages what happens while the client reads
   * @return the company_ids in the order they came
   */
  public static List<Long> ids(String path, Map<String, ?> query, Runnable betweenPages) {
    List<Long> ids = new ArrayList<>();
    String after = null;
    do {
      var request = given().queryParams(query);
      JsonPath page =
          (after == null ? request : request.queryParam("after", after))
              .get(path)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      page.<Number>getList("items.company_id").forEach(id -> ids.add(id.longValue()));
      after = page.getString("nextCursor");
      betweenPages.run();
    } while (after != null);
    return ids;
  }
}
