package dev.headstart.staging;

import dev.headstart.industry.SsicVersion;

/** How many staging rows of a 5-digit code are not known to be dead, as of the last import. */
public record CodeCount(SsicVersion version, String code, long liveRows) {}
