package org.followthrough.notification;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mail, without its text.
 *
 * @param recipient the address that it goes to
 * @param attempts how often it was tried since it was made or last put back
 * @param sentAt null until the mail server took it
 * @param error what the last try failed with, null where none did
 */
public record LoggedMail(
        UUID id,
        PersonId reader,
        String recipientName,
        String recipient,
        String subjectLine,
        MailState state,
        Instant composedAt,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
