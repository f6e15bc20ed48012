/** Decides how server-sent events look on the wire. */
package dev.headstart.api.sse;
