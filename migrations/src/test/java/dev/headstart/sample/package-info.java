/**
 * An invented register in ACRA's form, dirt included, for the demo and for tests: no name and no
 * UEN in it belongs to a real entity. The same seed gives the same file.
 */
package dev.headstart.sample;
