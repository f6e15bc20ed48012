/**
 * Starts everything on one machine with one command and stops it again: one PostgreSQL, the
 * migrations, a sample register, both services. What it keeps lies in .headstart below the project.
 */
package dev.headstart.demo;
