package dev.headstart.job;

/** A row that could not be stored, and why. */
public record ParkedRow(String uen, String name, String reason) {}
