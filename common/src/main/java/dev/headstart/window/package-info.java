/** Decides when the nightly window is open; the zone rules of the JDK are the authority. */
package dev.headstart.window;
