/**
 * One job's rows, batch by batch: read by a server-side cursor, stored with counts, checkpoint and
 * lease in one transaction that an older attempt cannot commit.
 */
package dev.headstart.worker.batch;
