package org.followthrough.intake.internal.draft;

/**
 * Something about a draft that does not keep it from being loaded and that one should know before.
 *
 * @param at what it is about on the page: a field, a row; empty for the plan as a whole
 */
public record Concern(String at, String sentence) {}
