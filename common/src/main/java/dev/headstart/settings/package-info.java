/** Decides which flags exist, what they default to and which values are allowed. */
package dev.headstart.settings;
