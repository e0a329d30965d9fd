package org.followthrough.notification.internal;

/** Whether what a notice says is still so, when its mail is made. */
interface StillStands {

    boolean holds(Notice notice);
}
