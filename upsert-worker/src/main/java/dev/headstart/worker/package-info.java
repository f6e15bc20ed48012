/** Decides what the program does when it is started: one of its modes, or nothing at all. */
package dev.headstart.worker;
