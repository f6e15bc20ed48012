package dev.headstart.staging;

/** A staging row that matches a request, by name: enough for a preview and to upsert it. */
public record StagedMatch(long stagingId, String uen, String name, String code) {}
