/** Decides what a client may know about this installation. */
package dev.headstart.api.info;
