package dev.headstart.staging;

/** So many rows of the head are to come from this 5-digit code. */
public record HeadSlot(String code, int rows) {}
