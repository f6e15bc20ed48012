/** Decides which register the requests of this moment are answered from. */
package dev.headstart.api.register;
