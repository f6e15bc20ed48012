package dev.headstart.problem;

/** What the framework serves from the class path. */
final class PageFiles {
  static final String METHODS = "GET, HEAD, OPTIONS";

  private static final String ROOT = "META-INF/resources";

  private PageFiles() {}

  static boolean has(String path) {
    String file = path.endsWith("/") ? path + "index.html" : path;
    return Thread.currentThread().getContextClassLoader().getResource(ROOT + file) != null;
  }
}
