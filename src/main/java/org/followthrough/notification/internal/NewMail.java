package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailKind.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was written and not yet sent.
 *
 * @param thread the id under which a reader's mail program gathers all mails about one subject; null where it has several
 * @param copyOf whose mail it is, where the reader gets it as that person's deputy; otherwise null
 */
record NewMail(
        UUID id,
        Person reader,
        Bundle bundle,
        Letter letter,
        Printed printed,
        @Nullable UUID thread,
        @Nullable PersonId copyOf,
        Instant composedAt) {

    /** The letter as it leaves. */
    record Printed(String plainText, String html) {}
}
