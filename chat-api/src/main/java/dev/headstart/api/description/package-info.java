/**
 * Decides how the API describes itself: the code says which operations and forms there are, the
 * files in META-INF/openapi say it in words and by examples, and here both become one description.
 */
package dev.headstart.api.description;
