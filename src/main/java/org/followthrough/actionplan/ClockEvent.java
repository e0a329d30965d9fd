package org.followthrough.actionplan;

/** The date of an answer begins or ceases to be watched. Published by the model's own message events, not by verbs. */
public sealed interface ClockEvent {

    AnswerId answer();

    record Started(AnswerId answer) implements ClockEvent {}

    record Stopped(AnswerId answer) implements ClockEvent {}
}
