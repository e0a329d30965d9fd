package org.followthrough.actionplan;

/** A measure of a running plan covers one action more than before. Published in the transaction that adds it. */
public record MeasureCoversMore(SuccessId success) {}
