package org.followthrough.worklist.internal;

/** What one question's typed answer was read as. */
public sealed interface Reading {

    static Reading empty() {
        return new Empty();
    }

    static Reading of(Object value) {
        return new Value(value);
    }

    static Reading wrong(String sentence) {
        return new Wrong(sentence);
    }

    record Empty() implements Reading {}

    record Value(Object value) implements Reading {}

    record Wrong(String sentence) implements Reading {}
}
