package org.followthrough.paper.internal;

/** Headings as readers by ear need them: none stands more than one level below the one before it. */
final class Levels {

    private int last;

    int next(int asked) {
        last = Math.min(asked, last + 1);
        return last;
    }
}
