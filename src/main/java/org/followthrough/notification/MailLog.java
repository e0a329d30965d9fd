package org.followthrough.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** What was mailed, what waits and what could not be delivered. Shows whom and what about, never a mail's text. */
public interface MailLog {

    /** Mails about a subject, newest first. The caller has checked that the subject may be seen. */
    List<LoggedMail> about(UUID subject);

    /** Mails to a reader, newest first. */
    List<LoggedMail> to(PersonId reader);

    /** At most {@code most} mails in a state, newest first. */
    List<LoggedMail> in(MailState state, int most);

    int count(MailState state);

    /** Notices of which no mail was made yet. */
    int noticesWaiting();

    /** When the next mail may leave, by the product's clock; empty where neither a notice nor a mail waits. */
    Optional<Instant> nextDeparture();

    /**
     * Puts an undeliverable mail back among those that wait, with its reader's present address and the same Message-ID.
     * Business managers and administrators may.
     *
     * @throws org.followthrough.directory.NotVisible where the viewer may not, or there is no such mail
     */
    Outcome retry(UUID mail, Viewer viewer);
}
