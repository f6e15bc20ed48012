/**
 * Decides how lists are cut into pages: by the position of the last row (keyset), never by offset.
 * The position travels through the client as an opaque text that fits one list only.
 */
package dev.headstart.paging;
