package org.followthrough.notification;

public enum MailState {
    /** Made, and not sent yet. */
    PENDING,
    /** Taken by the mail server. */
    SENT,
    /** Given up after a day of trying; sent again only by hand. */
    DEAD
}
