/**
 * Decides how a whole list leaves the house: page by page as fast as the client reads, in flat
 * memory, and in a form whose end can be told from a cut.
 */
package dev.headstart.api.export;
