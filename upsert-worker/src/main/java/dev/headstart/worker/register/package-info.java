/**
 * Stages the company register: reads ACRA's files, parks the lines that cannot be staged and merges
 * the rest into staging_acra_companies. The files are the authority for every row they name; a row
 * they do not name is left as it is. One import is one transaction.
 */
package dev.headstart.worker.register;
