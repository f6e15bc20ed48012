/** Decides for whom a call is made. */
package dev.headstart.api.access;
