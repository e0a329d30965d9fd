package org.followthrough.reporting.internal;

import java.time.Instant;

/**
 * @param version the one that it made, 2 for the first
 * @param places in how many texts the words stood
 * @param oldSha256 of the frozen text before, in hexadecimal digits
 */
public record Erasure(int version, String order, int places, String oldSha256, String newSha256, Instant at) {}
