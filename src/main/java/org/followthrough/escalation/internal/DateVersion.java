package org.followthrough.escalation.internal;

/** The version of an answer's date that one watch is over. */
public record DateVersion(int number, WatchedDate date) {}
