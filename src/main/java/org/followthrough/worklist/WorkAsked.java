package org.followthrough.worklist;

/** Somebody was asked for something. Published in the engine's transaction. */
public record WorkAsked(WorkItem item) {}
