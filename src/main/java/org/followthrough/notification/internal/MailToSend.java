package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail claimed by this node. The same each time it is sent, to the last header. */
record MailToSend(
        UUID id,
        String recipient,
        String recipientName,
        String subjectLine,
        String plainText,
        String html,
        String messageId,
        @Nullable String threadId,
        boolean unsubscribable,
        Instant composedAt,
        int attempts,
        @Nullable Instant firstAttemptAt) {}
