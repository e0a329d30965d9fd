package org.followthrough.intake.internal.draft;

/** Why a plan cannot be loaded yet, and where that can be mended. */
public record Refusal(String sentence, Spot spot) {}
