/**
 * Decides how a register row becomes a company: which company it is, and which of its values may
 * change. The only package that writes {@code companies}; register facts belong to no tenant.
 */
package dev.headstart.company;
