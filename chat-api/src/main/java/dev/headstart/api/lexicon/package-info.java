/**
 * Decides what a tenant's admin may teach the resolver: overrides of terms, and the terms that
 * found nothing as a list of what to teach.
 */
package dev.headstart.api.lexicon;
