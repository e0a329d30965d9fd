package org.followthrough.workflow.internal.picture;

/** Whether the instance has come past a shape, stands there, or has it still before it. */
enum Stage {
    AHEAD,
    BEHIND,
    HERE
}
