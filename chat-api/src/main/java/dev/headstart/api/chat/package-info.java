/**
 * One chat message: understood in memory, its head and its job written in one transaction, answered
 * in a few milliseconds.
 */
package dev.headstart.api.chat;
