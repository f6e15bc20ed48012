/** The service that answers: everything here runs on event loops and never waits. */
package dev.headstart.api;
