package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;

/** A notice of which no mail was made yet. */
record Notice(
        UUID id,
        UUID subject,
        String rung,
        int dateVersion,
        PersonId reader,
        MailKind kind,
        MailFacts facts,
        Instant writtenAt) {}
