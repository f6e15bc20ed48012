/**
 * Shows which industries there are, how they are called, and how many live companies each holds.
 */
package dev.headstart.api.industries;
