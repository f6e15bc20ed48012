package dev.headstart.api.chat;

import dev.headstart.company.UpsertedCompany;
import dev.headstart.job.Enqueued;
import java.util.List;

/**
 * What the request has written.
 *
 * @param requested how many enrichments it asks for
 * @param degraded true when the head could not be upserted in time, so that the job holds all
 */
record Head(List<UpsertedCompany> companies, Enqueued rest, int requested, boolean degraded) {}
